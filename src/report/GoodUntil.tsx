import { goodUntil, type Ending } from '../advisor/good-until.ts'
import { StateMark } from '../ui/StateMark.tsx'
import { nearFrom } from './life-left.ts'
import { useReport } from './report-context.ts'
import { listed } from './tier-words.ts'

/** One line of time: until when the plan is good as it stands, what ends first, and what nobody dates. */
export function GoodUntil({ today }: { readonly today: string }) {
  const { advice } = useReport()
  const { ended, doubtful, next, undated } = goodUntil(advice.lifetimes, today)
  const [first] = next
  const isOver = ended.length > 0
  const isDoubtful = doubtful.length > 0
  const undatedWords = undated.length > 0 && ` No date published for: ${listed(undated)}.`
  if (!isOver && !isDoubtful && !first)
    return undated.length > 0 ? (
      <p className="good-until">
        <StateMark state="open">No date</StateMark>{' '}
        <span>No document read says until when it is good.{undatedWords}</span>
      </p>
    ) : null
  return (
    <p className="good-until">
      {isOver ? (
        <StateMark state="ruled-out">Ended</StateMark>
      ) : (
        <StateMark state={isDoubtful || !first || nearFrom(first.on) < today ? 'watch' : 'recommended'}>
          {isDoubtful || !first ? 'In doubt' : `Good until ${first.on}`}
        </StateMark>
      )}{' '}
      <span>
        {isOver && `Support has ended already: ${listed(ended.map(endedWords))}. `}
        {isDoubtful && `Documents disagree whether it has ended: ${listed(doubtful.map(doubtWords))}. `}
        {first && nextWords(next, first, isOver)}
        {undatedWords}
      </span>
    </p>
  )
}

const endedWords = ({ of, on, atLatest = on }: Ending) => `${of}, on ${atLatest}`

const doubtWords = ({ of, on, atLatest = on }: Ending) => `${of}, on ${on} or ${atLatest}`

function nextWords(next: readonly Ending[], first: Ending, isOver: boolean): string {
  const names = listed(next.map(({ of, atLatest }) => (atLatest === undefined ? of : `${of} (or ${atLatest})`)))
  return isOver
    ? `Of the rest, first to end: ${names}, on ${first.on}.`
    : `Good as planned until ${first.on}; first to end: ${names}.`
}
