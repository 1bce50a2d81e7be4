import { rowNameOf } from '../advisor/plan/trait-words.ts'
import { SelectField } from '../ui/SelectField.tsx'
import type { Built } from './use-built.ts'

interface HeldAgainstProps {
  /** The row that runs: `nodePools[1]`. */
  readonly path: string
  /** The row of the plan that it is held against now. */
  readonly now?: string
  readonly built: Built
}

/** Nobody picks a row from a longer list. */
const mostChoices = 100

/** Which row of the plan a row that runs is held against. */
export function HeldAgainst({ path, now, built: { planned, runs, hold } }: HeldAgainstProps) {
  const list = path.startsWith('nodePools') ? 'nodePools' : 'workloads'
  const rows = planned[list] ?? []
  if (
    rows.length === 0 ||
    rows.length > mostChoices ||
    (now !== undefined && rows.length === 1 && (runs.plan[list]?.length ?? 0) === 1)
  )
    return null
  const choices = rows.map((_, at) => ({
    value: String(at),
    label: (rowNameOf(`${list}[${at}]`, planned) ?? '').slice(0, 60),
  }))
  return (
    <SelectField
      label={`${(rowNameOf(path, runs.plan) ?? '').slice(0, 60)} is held against`}
      empty="Nothing in the plan"
      choices={choices}
      value={now === undefined ? '' : (/\d+/.exec(now)?.[0] ?? '')}
      onChange={({ currentTarget: { value } }) => hold(path, value === '' ? -1 : Number(value))}
    />
  )
}
