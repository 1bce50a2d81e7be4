import { cellsFrom } from '../cell.ts'
import { sharedSources } from '../sources/shared-sources.ts'
import { secretsSources } from '../sources/secrets-sources.ts'

export const cell = cellsFrom({ ...sharedSources, ...secretsSources })
