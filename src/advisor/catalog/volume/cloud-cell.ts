import type { Feature } from '../../plan/workload.ts'
import { cellsFrom, type Cell } from '../cell.ts'
import { cloudSources } from '../sources/cloud-sources.ts'
import { volumeSources } from '../sources/volume-sources.ts'
import type { LimitRule } from '../volume-shape.ts'

export const cell = cellsFrom({ ...volumeSources, ...cloudSources })

type SourceId = Parameters<typeof cell>[1]

export const noted = <T>(fact: Cell<T>, note: string): Cell<T> => ({ ...fact, note })

/** Features that one set of documents states. */
export function documented(
  features: readonly Feature[],
  ...from: readonly [SourceId, ...SourceId[]]
): Partial<Record<Feature, Cell<boolean>>> {
  return Object.fromEntries(features.map((feature) => [feature, cell(true, ...from)]))
}

/** What a disk that is sold in fixed sizes gives: one column of its table. */
export function classesOf(
  table: readonly (readonly [gib: number, ...figures: readonly number[]])[],
  column: number,
): LimitRule {
  return { kind: 'classes', classes: table.map((row) => [row[0], row[column] ?? 0]) }
}
