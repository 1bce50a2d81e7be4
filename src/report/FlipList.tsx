import type { Advice } from '../advisor/advice/advice.ts'
import { answerInWords } from '../advisor/plan/answer-words.ts'
import type { Plan } from '../advisor/plan/plan.ts'
import { rowNameOf } from '../advisor/plan/trait-words.ts'
import type { TierName } from '../advisor/rank.ts'
import { toQuestion } from '../store/wanted-question.ts'
import { Disclosure } from '../ui/Disclosure.tsx'
import { Given } from '../ui/Given.tsx'
import { answerOf, type ReadAnswer } from './answer-of.ts'
import type { FlipGroup, FlipLine } from './flip-groups.ts'
import { flipAnswers, flipHead, pickInWords } from './flip-words.ts'
import { useReport } from './report-context.ts'
import { asUsual } from './sureness.ts'

interface FlipListProps {
  readonly tier: TierName
  readonly groups: readonly FlipGroup[]
}

const questionsAtFirst = 4
const linesAtFirst = 6

/** The questions whose answers would change a pick, and to what: the first few, and the others behind "Show all". */
export function FlipList({ tier, groups }: FlipListProps) {
  const others = groups.slice(questionsAtFirst)
  const questions = (some: readonly FlipGroup[]) => (
    <ul className="plain-list flip-list">
      {some.map((group) => (
        <li key={group.trait}>
          <Question tier={tier} group={group} />
        </li>
      ))}
    </ul>
  )
  return (
    <>
      {questions(groups.slice(0, questionsAtFirst))}
      {others.length > 0 && (
        <>
          <div className="no-print">
            <Disclosure summary={`Show all: ${others.length} more`}>{questions(others)}</Disclosure>
          </div>
          <p className="print-only report-note">
            {others.length === 1 ? 'One more question is' : `${others.length} more questions are`} left out on paper.
          </p>
        </>
      )}
    </>
  )
}

interface QuestionProps {
  readonly tier: TierName
  readonly group: FlipGroup
}

function Question({ tier, group }: QuestionProps) {
  const { trait, lines } = group
  const others = lines.slice(linesAtFirst + 1).length > 0 ? lines.slice(linesAtFirst) : []
  const first = lines.slice(0, lines.length - others.length)
  const outcomes = (some: readonly FlipLine[]) => (
    <dl className="flip-lines">
      {some.map((line, i) => (
        <Outcome key={i} tier={tier} trait={trait} line={line} />
      ))}
    </dl>
  )
  return (
    <>
      <Head group={group} />
      {outcomes(first)}
      {others.length > 0 && (
        <Disclosure look="quiet" summary={`${others.length} more outcomes`}>
          {outcomes(others)}
        </Disclosure>
      )}
    </>
  )
}

function Head({ group }: { readonly group: FlipGroup }) {
  const { plan, advice } = useReport()
  const { trait, isOwn } = group
  const { before, question, after } = flipHead(group)
  const row = isOwn ? undefined : rowNameOf(trait, plan)
  const now = nowOf(trait, plan, advice)
  return (
    <p className="flip-head">
      {before}
      <a {...toQuestion(trait)}>{question}</a>
      {row !== undefined && (
        <>
          {' of '}
          <Given text={row} most={40} />
        </>
      )}
      {after}{' '}
      <span className="flip-now">
        ({now.kind === 'none' ? 'not answered' : now.kind === 'assumed' ? 'assumed: ' : 'now '}
        {now.kind !== 'none' && <Given text={now.words} most={80} />})
      </span>
    </p>
  )
}

/** A priority that nobody moved is where it stands for everybody. */
function nowOf(trait: string, plan: Plan, { assumptions }: Advice): ReadAnswer {
  const now = answerOf(trait, plan, assumptions)
  if (now.kind !== 'none' || !trait.startsWith('priorities.')) return now
  return { kind: 'given', words: answerInWords(trait, asUsual) }
}

interface OutcomeProps {
  readonly tier: TierName
  readonly trait: string
  readonly line: FlipLine
}

function Outcome({ tier, trait, line }: OutcomeProps) {
  const { nameOf } = useReport()
  return (
    <div>
      <dt>
        <Given text={flipAnswers(trait, line)} most={400} />
      </dt>
      <dd>{pickInWords(line.pick, tier, nameOf)}</dd>
    </div>
  )
}
