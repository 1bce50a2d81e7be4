import type { Plan } from '../../advisor/plan/plan.ts'
import { rowNameOf } from '../../advisor/plan/trait-words.ts'
import type { Understood } from '../../exchange/importer.ts'
import type { ProposedRow } from '../../store/reading-into-plan.ts'
import { Given } from '../../ui/Given.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { UnderstoodList } from './UnderstoodList.tsx'

interface RowResultProps {
  readonly row: ProposedRow
  readonly answers: readonly Understood[]
  /** The proposed plan, and its rows' ids in order. */
  readonly plan: Plan
  readonly ids: readonly string[]
  readonly onMove: (id: string) => void
}

/** One machine: where its answers go, and what they are. */
export function RowResult({ row, answers, plan, ids, onMove }: RowResultProps) {
  const nameOf = (id: string) => rowNameOf(`${row.list}[${ids.indexOf(id)}]`, plan) ?? ''
  const others = row.mayFill.filter((id) => ids.includes(id))
  return (
    <div className="paste-row">
      <h3>
        <Given text={capitalName(nameOf(row.id))} most={60} />
      </h3>
      {others.length > 0 && (
        <SelectField
          label="Where do these answers go?"
          empty="Into a new kind of node"
          choices={others.map((id) => ({ value: id, label: `Into ${nameOf(id).slice(0, 60)}` }))}
          value={row.isNew ? '' : row.id}
          onChange={(event) => onMove(event.currentTarget.value === '' ? 'new' : event.currentTarget.value)}
        />
      )}
      <UnderstoodList answers={answers} />
    </div>
  )
}

const capitalName = (name: string) => name.replace(/^node kind/, 'Node kind')
