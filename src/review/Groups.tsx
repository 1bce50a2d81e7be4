import { useState, type ReactNode } from 'react'
import { Button } from '../ui/Button.tsx'
import { Answers } from './Answers.tsx'
import { Capped } from './Capped.tsx'
import { leaveOut } from './choose.ts'
import type { OutcomeRow, ToldAnswer } from './outcome.ts'
import { ClassList } from './ClassList.tsx'
import { Remarks } from './Remarks.tsx'
import { RowCard } from './RowCard.tsx'
import type { Review } from './use-review.ts'

/** What became of everything, by what it is about. */
export function Groups({ review }: { readonly review: Review }) {
  const { outcome, choices } = review
  return (
    <>
      <RowGroup title="Nodes" what="kinds of node" rows={outcome.nodePools} review={review} />
      <RowGroup title="Workloads" what="workloads" rows={outcome.workloads} review={review} />
      <RowGroup title="Storage hosts" what="hosts" rows={outcome.hosts} review={review} />
      {outcome.classes.length > 0 && (
        <Group
          title="Storage classes"
          count={outcome.classes.length}
          pieces={piecesOf(outcome.classes)}
          left={choices.left}
        >
          <ClassList classes={outcome.classes} left={choices.left} />
        </Group>
      )}
      {outcome.platform.length > 0 && (
        <Group title="Platform" pieces={piecesOf(outcome.platform)} left={choices.left}>
          <Answers answers={outcome.platform} left={choices.left} />
        </Group>
      )}
      {outcome.remarks.length > 0 && (
        <Group title="Remarks" pieces={[]} left={choices.left}>
          <Capped items={outcome.remarks} most={10} what="remarks">
            {(shown) => <Remarks remarks={shown} />}
          </Capped>
        </Group>
      )}
    </>
  )
}

const piecesOf = (answers: readonly ToldAnswer[]) => [...new Set(answers.map(({ piece }) => piece))]

interface RowGroupProps {
  readonly title: string
  readonly what: string
  readonly rows: readonly OutcomeRow[]
  readonly review: Review
}

/** As many rows as are drawn at once. */
const perPage = 25
/** So few are read one by one. */
const mostOpen = 3

function RowGroup({ title, what, rows, review }: RowGroupProps) {
  const [shown, setShown] = useState(perPage)
  if (rows.length === 0) return null
  const left = rows.length - shown
  return (
    <Group title={title} count={rows.length} pieces={rows.flatMap(({ pieces }) => pieces)} left={review.choices.left}>
      <ul className="plain-list row-cards">
        {rows.slice(0, shown).map((row) => (
          <RowCard key={row.id} row={row} review={review} isOpen={rows.length <= mostOpen} />
        ))}
      </ul>
      {left > 0 && (
        <Button size="small" onClick={() => setShown(shown + 4 * perPage)}>
          Show {Math.min(left, 4 * perPage)} more of {rows.length.toLocaleString('en')} {what}
        </Button>
      )}
    </Group>
  )
}

interface GroupProps {
  readonly title: string
  readonly count?: number
  readonly pieces: readonly string[]
  readonly left: Readonly<Record<string, true>>
  readonly children: ReactNode
}

/** One kind of thing, all of which may be taken or left out at once. */
function Group({ title, count, pieces, left, children }: GroupProps) {
  const id = `group-${title.toLowerCase().replaceAll(' ', '-')}`
  const isAll = pieces.every((piece) => !Object.hasOwn(left, piece))
  return (
    <section className="review-group" aria-labelledby={id}>
      <div className="review-group-head">
        <h3 id={id}>
          {title}
          {count !== undefined && <span className="review-count"> {count.toLocaleString('en')}</span>}
        </h3>
        {pieces.length > 1 && (
          <Button look="quiet" size="small" onClick={() => leaveOut(pieces, isAll)}>
            {isAll ? 'Leave all out' : 'Take all'}
            <span className="visually-hidden">: {title}</span>
          </Button>
        )}
      </div>
      {children}
    </section>
  )
}
