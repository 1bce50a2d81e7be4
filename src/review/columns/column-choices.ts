import { columnMeanings, hasUsualUnit, type ColumnMeaning } from '../../exchange/importers/workload-table/meanings.ts'
import type { ColumnRead, TableChoices, TableRead } from '../../exchange/tables/table-read.ts'
import type { Choice, ChoiceGroup } from '../../ui/choice.ts'
import { capital } from '../capital.ts'

/** What a column can be said to tell, parted as a person looks for it; every meaning stands in exactly one group. */
const groups: readonly (readonly [heading: string, ids: readonly string[]])[] = [
  [
    'What it is',
    [
      'name',
      'kind',
      'product',
      'image',
      'state',
      'replicas',
      'orchestrator',
      'os',
      'pool',
      'storageClass',
      'constraints',
    ],
  ],
  [
    'Access and failures',
    ['accessMode', 'shared', 'volumeMode', 'protocol', 'survives', 'selfReplicating', 'recoveryPointHours'],
  ],
  [
    'Figures',
    [
      'capacityGiB',
      'growthPercentPerYear',
      'iops',
      'readIops',
      'writeIops',
      'readPercent',
      'writePercent',
      'readWriteRatio',
      'ioSizeKiB',
      'throughputMiBps',
      'latency',
      'maxCostPerTBMonth',
    ],
  ],
  ['Needs', ['features', 'scratch', 'secrets', 'config', 'writesToContainerLayer']],
]

const choiceOf = ({ id, label }: ColumnMeaning): Choice => ({ value: id, label: capital(label) })

export const leftOut = 'nothing'

/** The meanings of a column, as a list offers them. */
export const meaningChoices: readonly (Choice | ChoiceGroup)[] = [
  { value: leftOut, label: 'Nothing: leave it out' },
  ...groups.map(([heading, ids]): ChoiceGroup => ({
    heading,
    choices: ids.flatMap((id) => columnMeanings.filter((meaning) => meaning.id === id).map(choiceOf)),
  })),
  {
    heading: 'Features, yes or no',
    choices: columnMeanings.filter(({ id }) => id.startsWith('features.')).map(choiceOf),
  },
]

const unitWords: Readonly<Record<string, string>> = {
  '/TB': 'per TB and month',
  '/GB': 'per GB and month',
  '/TiB': 'per TiB and month',
  '/GiB': 'per GiB and month',
}

/** Units that the bare numbers of a column may be counted in; none where there is nothing to choose. */
export function unitChoices({ tells, unit }: ColumnRead): Choice[] {
  const units = columnMeanings.find(({ id }) => id === tells)?.units ?? []
  const all = unit === undefined || units.length === 0 || units.includes(unit) ? units : [unit, ...units]
  return all.map((one) => ({ value: one, label: unitWords[one] ?? one }))
}

/** The unit that a column is read in where neither it nor anybody names one. */
export function usualUnit({ tells }: ColumnRead): string | undefined {
  const meaning = columnMeanings.find(({ id }) => id === tells)
  return meaning?.quantity !== undefined && hasUsualUnit(meaning.quantity) ? meaning.units[0] : undefined
}

/** The choices with another meaning for a column; without one, it is again as it was understood. */
export function withMeaning(choices: TableChoices | undefined, at: number, tells: string | undefined): TableChoices {
  const { [at]: _before, ...others } = choices?.columns ?? {}
  return { ...choices, columns: tells === undefined ? others : { ...others, [at]: { tells } } }
}

/** The choices with a unit for a column whose meaning is known. */
export function withUnit(choices: TableChoices | undefined, { at, tells }: ColumnRead, unit: string): TableChoices {
  if (tells === undefined) return choices ?? {}
  return { ...choices, columns: { ...choices?.columns, [at]: { tells, ...(unit !== '' && { unit }) } } }
}

export interface ColumnGroups {
  readonly asked: readonly ColumnRead[]
  readonly others: readonly ColumnRead[]
}

const none: ReadonlySet<number> = new Set()

/**
 * Which columns to ask about: those that hold something and are not understood, those read in an assumed unit, those of
 * which no cell gave an answer, and those of `kept`, which were asked about before and stay in their place when they are settled.
 */
export function columnGroups({ columns }: TableRead, kept = none): ColumnGroups {
  const shown = columns.filter(({ filled, heading }) => filled > 0 || heading !== '')
  // A column of secrets is left out by nobody's choice, and nothing is asked about it.
  const isAsked = ({ at, by, tells, filled, unread, isUnitAssumed }: ColumnRead) =>
    kept.has(at) ||
    isUnitAssumed === true ||
    (by === 'nobody' && filled > 0 && tells === undefined) ||
    (tells !== undefined && unread > 0 && unread === filled)
  const asked = shown.filter(isAsked)
  return { asked, others: shown.filter((column) => !asked.includes(column)) }
}

/** Columns to ask about when the table is seen first, or again: what was settled by choice can be settled anew. */
export const askedAtFirst = (table: TableRead): ReadonlySet<number> => {
  const chosen = table.columns.filter(({ by }) => by === 'choice')
  return new Set([...columnGroups(table).asked, ...chosen].map(({ at }) => at))
}
