import { cellsFrom } from '../cell.ts'
import { cloudSources } from '../sources/cloud-sources.ts'

export const cell = cellsFrom(cloudSources)
