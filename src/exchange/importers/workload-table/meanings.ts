import { workload } from '../../../advisor/plan/workload.ts'
import { traitInWords } from '../../../advisor/plan/trait-words.ts'
import { headingWords } from './heading-words.ts'
import { quantityKinds, type QuantityKindName } from './units.ts'

/** What the cells of a column are read as, by the column's meaning. */
const kinds = {
  replicas: 'count',
  recoveryPointHours: 'hours',
  iops: 'iops',
  readIops: 'iops',
  writeIops: 'iops',
  readPercent: 'percent',
  writePercent: 'percent',
  ioSizeKiB: 'blockSize',
  throughputMiBps: 'throughput',
  latency: 'latency',
  capacityGiB: 'capacity',
  growthPercentPerYear: 'growth',
  maxCostPerTBMonth: 'price',
} as const satisfies Record<string, QuantityKindName>

/** Meanings whose cells hold a number. */
export type FigureMeaning = keyof typeof kinds
export const isFigure = (meaning: string): meaning is FigureMeaning => Object.hasOwn(kinds, meaning)

const labels: Readonly<Record<string, string>> = {
  shared: 'access mode: shared, yes or no',
  readIops: 'IOPS: reads alone',
  writeIops: 'IOPS: writes alone',
  writePercent: 'share of writes',
  readWriteRatio: 'reads and writes, such as 70/30',
}

/** What a column of a table of workloads can tell. */
export interface ColumnMeaning {
  /** A trait of a workload, a feature (`features.snapshots`), or what a trait is worked out from (`readIops`). */
  readonly id: string
  /** What it is called, as a sentence names it. */
  readonly label: string
  readonly quantity?: QuantityKindName
  /** Units that its bare numbers may be counted in; none where there is nothing to choose. */
  readonly units: readonly string[]
}

export const quantityOf = <M extends FigureMeaning>(meaning: M): (typeof kinds)[M] => kinds[meaning]

/** The kind of a column's figures; undefined where it holds none. */
export const quantityIn = (meaning: string): QuantityKindName | undefined =>
  isFigure(meaning) ? kinds[meaning] : undefined

function labelOf(id: string): string {
  const [trait = '', feature] = id.split('.')
  if (feature !== undefined) return `feature: ${feature.replaceAll('-', ' ')}, yes or no`
  return labels[id] ?? traitInWords(`workloads.${trait}`)
}

/** Everything that a column can be said to tell, in the order in which a list offers it. */
export const columnMeanings: readonly ColumnMeaning[] = Object.keys(headingWords).map((id) => {
  const quantity = quantityIn(id)
  const units: readonly string[] = quantity === undefined ? [] : quantityKinds[quantity].choices
  return { id, label: labelOf(id), ...(quantity !== undefined && { quantity }), units: units.length > 1 ? units : [] }
})

/** The answers that a table can give: the names of the plan's own fields, and their units where the names hold them. */
export const traitNames: readonly string[] = Object.keys(workload.def.shape)

const unitsInNames: Readonly<Record<string, string>> = {
  recoveryPointHours: 'h',
  ioSizeKiB: 'KiB',
  throughputMiBps: 'MiB/s',
  capacityGiB: 'GiB',
  maxCostPerTBMonth: '/TB',
  readPercent: '%',
  growthPercentPerYear: '%',
  iops: 'IOPS',
}

/** The unit that a trait's own name carries: `capacityGiB` as a heading needs no other. */
export const unitInName = (trait: string): string | undefined => unitsInNames[trait]

/** Whether a bare number has a unit that nobody would be surprised at; a time or a price must say what it is for. */
export const hasUsualUnit = (kind: QuantityKindName): boolean => kind !== 'hours' && kind !== 'price' && kind !== 'iops'
