import { useState } from 'react'
import type { Plan } from '../advisor/plan/plan.ts'
import { rowNameOf } from '../advisor/plan/trait-words.ts'
import { Disclosure } from '../ui/Disclosure.tsx'
import { Given } from '../ui/Given.tsx'
import { SelectField } from '../ui/SelectField.tsx'
import { Answers } from './Answers.tsx'
import { leaveOut, move } from './choose.ts'
import { spotsOf, type OutcomeRow, type ToldRow } from './outcome.ts'
import { Remarks } from './Remarks.tsx'
import { rowInBrief } from './row-in-brief.ts'
import type { Review } from './use-review.ts'
import { counted } from './what-was-read.ts'

interface RowCardProps {
  readonly row: OutcomeRow
  readonly review: Review
  readonly isOpen: boolean
}

/** One row of the plan: whether it is taken, what it is in brief, and every answer with its line. */
export function RowCard({ row, review, isOpen }: RowCardProps) {
  const { choices, proposal } = review
  const [isShown, setIsShown] = useState(isOpen)
  const isLeft = row.pieces.every((piece) => Object.hasOwn(choices.left, piece))
  const answers = row.told.flatMap((one) => one.answers)
  const remarks = row.told.flatMap((one) => one.remarks)
  const name = row.name.replace(/^node kind/, 'Node kind')
  return (
    <li className={isLeft ? 'row-card told-left' : 'row-card'} data-spots={spotsOf(answers)}>
      <input
        type="checkbox"
        aria-label={`Take ${row.name.slice(0, 60)}`}
        checked={!isLeft}
        onChange={(event) => leaveOut(row.pieces, !event.currentTarget.checked)}
      />
      <Disclosure
        isOpenAtFirst={isOpen}
        onToggle={(isOpened) => setIsShown((before) => before || isOpened)}
        summary={<Given text={name} most={60} />}
        aside={
          <>
            <Given text={rowInBrief(row, proposal.draft.plan)} most={120} />
            {remarks.length > 0 && <span className="row-remarks"> {counted(remarks.length, 'remark', 'remarks')}</span>}
          </>
        }
      >
        {isShown && <Remarks remarks={remarks} />}
        {isShown && row.alike.length > 0 && (
          <p className="note">
            Counted together with {row.alike.length === 1 ? 'another one' : `${row.alike.length} others`} that{' '}
            {row.alike.length === 1 ? 'differs' : 'differ'} in name and number only. There may be more of them: correct
            the number of nodes where it is asked.
          </p>
        )}
        {isShown &&
          row.told.map((told) => (
            <Told
              key={told.row.key}
              told={told}
              left={choices.left}
              isLeft={isLeft}
              plan={proposal.draft.plan}
              ids={proposal.draft.rows}
            />
          ))}
      </Disclosure>
    </li>
  )
}

interface ToldProps {
  readonly told: ToldRow
  readonly left: Readonly<Record<string, true>>
  readonly isLeft: boolean
  readonly plan: Plan
  readonly ids: Review['proposal']['draft']['rows']
}

const newRow = { nodePools: 'Into a new kind of node', workloads: 'Into a new workload', hosts: 'Into a new host' }

function Told({ told: { row, answers }, left, isLeft, plan, ids }: ToldProps) {
  const nameOf = (id: string) => rowNameOf(`${row.list}[${ids[row.list].indexOf(id)}]`, plan) ?? ''
  const others = row.mayFill.filter((id) => ids[row.list].includes(id) && (!row.isNew || id !== row.id))
  return (
    <>
      {others.length > 0 && !isLeft && (
        <SelectField
          label="Where do these answers go?"
          empty={newRow[row.list]}
          choices={others.map((id) => ({ value: id, label: `Into ${nameOf(id).slice(0, 60)}` }))}
          value={row.isNew ? '' : row.id}
          onChange={(event) => move(row.key, event.currentTarget.value === '' ? 'new' : event.currentTarget.value)}
        />
      )}
      <Answers answers={answers} left={left} isRowLeft={isLeft} />
    </>
  )
}
