import type { OutcomeState } from './outcome-state.ts'
import { outcomeState, outcomeWords } from './outcome-state.ts'
import { conditionsOf, picksOf, type ReportRow } from './report-rows.ts'

/** Rows that came out alike. */
export interface RowGroup {
  readonly words: string
  readonly mark: OutcomeState | undefined
  readonly isToBeAcquired: boolean
  readonly rows: readonly [ReportRow, ...ReportRow[]]
}

const general: Readonly<Record<OutcomeState['state'], string>> = {
  recommended: 'Recommended',
  if: 'Recommended on conditions',
  tied: 'Tied',
  watch: 'Watch',
  'ruled-out': 'Nothing fits',
  open: 'Open',
}

/** Rows by what they name and how they stand, the largest group first; what needs nothing comes last. */
export function rowGroupsOf(rows: readonly ReportRow[], nameOf: (option: string) => string): RowGroup[] {
  const groups = new Map<string, Omit<RowGroup, 'rows'> & { rows: [ReportRow, ...ReportRow[]] }>()
  for (const row of rows) {
    const words = outcomeWords(row.outcome, row.tier, nameOf)
    const mark = outcomeState(row.outcome)
    const isToBeAcquired = picksOf(row.outcome).some((pick) => conditionsOf(pick).toAcquire !== undefined)
    const key = [row.tier, mark?.state, isToBeAcquired, words].join(' ')
    const same = groups.get(key)
    same?.rows.push(row)
    groups.set(key, {
      words,
      isToBeAcquired,
      mark: same && mark && same.mark?.word !== mark.word ? { ...mark, word: general[mark.state] } : mark,
      rows: same?.rows ?? [row],
    })
  }
  const weight = ({ mark, rows: alike }: RowGroup) => (mark ? alike.length : 0)
  return [...groups.values()].sort((a, b) => weight(b) - weight(a))
}
