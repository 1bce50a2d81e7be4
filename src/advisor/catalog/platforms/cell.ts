import { cellsFrom } from '../cell.ts'
import { platformSources } from '../sources/platform-sources.ts'

export const cell = cellsFrom(platformSources)
