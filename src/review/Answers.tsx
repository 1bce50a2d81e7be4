import { answerInWords } from '../advisor/plan/answer-words.ts'
import { traitInWords } from '../advisor/plan/trait-words.ts'
import { Given } from '../ui/Given.tsx'
import { leaveOut } from './choose.ts'
import type { ToldAnswer } from './outcome.ts'
import { SpotLink } from './SpotLink.tsx'
import { spotOf } from './spots.ts'
import { shortFrom } from './what-was-read.ts'
import { capital } from './capital.ts'

interface AnswersProps {
  readonly answers: readonly ToldAnswer[]
  /** Pieces that stay out of the plan. */
  readonly left: Readonly<Record<string, true>>
  /** The whole row stays out, and with it every answer. */
  readonly isRowLeft?: boolean
}

/** Each answer with the line that it came from, taken or left out one by one. */
export function Answers({ answers, left, isRowLeft = false }: AnswersProps) {
  return (
    <ul className="plain-list told-answers">
      {answers.map((answer) => (
        <Answer
          key={`${answer.piece} ${answer.line}`}
          {...answer}
          isTaken={!isRowLeft && !Object.hasOwn(left, answer.piece)}
          isFixed={isRowLeft}
        />
      ))}
    </ul>
  )
}

interface AnswerProps extends ToldAnswer {
  readonly isTaken: boolean
  readonly isFixed: boolean
}

function Answer({ trait, value, line, text, isInferred, because, input, from, piece, isTaken, isFixed }: AnswerProps) {
  return (
    <li className={isTaken ? 'told-answer' : 'told-answer told-left'} data-spots={spotOf(input, line)}>
      <label className="told-choice">
        <input
          type="checkbox"
          checked={isTaken}
          disabled={isFixed}
          onChange={(event) => leaveOut([piece], !event.currentTarget.checked)}
        />
        <span className="told-trait">{capital(traitInWords(trait))}</span>
      </label>
      <span className="told-value">
        <Given text={answerInWords(trait, value)} most={80} />
      </span>
      <SpotLink input={input} line={line}>
        {isInferred && 'concluded from '}
        <Given text={shortFrom(from)} most={32} />, line {line}
        <span className="visually-hidden">
          : <Given text={text} most={80} />
        </span>
      </SpotLink>
      {because !== undefined && <p className="told-because">{because}</p>}
    </li>
  )
}
