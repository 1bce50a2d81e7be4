import { answerInWords } from '../advisor/plan/answer-words.ts'
import { traitInWords } from '../advisor/plan/trait-words.ts'
import type { ComparedAnswer, Standing } from '../advisor/compare/compared-answer.ts'
import { Disclosure } from '../ui/Disclosure.tsx'
import { Given } from '../ui/Given.tsx'
import { StateMark } from '../ui/StateMark.tsx'
import { TableScroll } from '../ui/TableScroll.tsx'
import { standings } from './built-words.ts'
import { capital } from './capital.ts'

interface BuiltAnswersProps {
  /** The path of the part in the plan: `nodePools[0]`. */
  readonly part: string
  readonly answers: readonly ComparedAnswer[]
  readonly name: string
}

const order: readonly Standing[] = ['differs', 'as-planned', 'not-planned']

/** Answer by answer, what differs first; what no output told is named below. */
export function BuiltAnswers({ part, answers, name }: BuiltAnswersProps) {
  const compared = order.flatMap((standing) => answers.filter((one) => one.standing === standing))
  const untold = answers.filter(({ standing }) => standing === 'not-told')
  const traitOf = (answer: ComparedAnswer) => `${part}.${answer.name}`
  return (
    <>
      {compared.length > 0 && (
        <TableScroll label={`Answers about ${name.slice(0, 60)}`}>
          <table className="built-table">
            <thead>
              <tr>
                <th scope="col">Answer</th>
                <th scope="col">Planned</th>
                <th scope="col">Built</th>
                <th scope="col">Standing</th>
              </tr>
            </thead>
            <tbody>
              {compared.map((answer) => (
                <tr key={answer.name} className={`built-${answer.standing}`}>
                  <th scope="row">{capital(traitInWords(traitOf(answer)))}</th>
                  <td>
                    <Value trait={traitOf(answer)} value={answer.planned} />
                  </td>
                  <td>
                    <Value trait={traitOf(answer)} value={answer.built} />
                  </td>
                  <td>
                    <StateMark state={standings[answer.standing].mark}>{standings[answer.standing].word}</StateMark>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableScroll>
      )}
      {untold.length > 0 && (
        <Disclosure
          look="quiet"
          summary={`${untold.length} of your answers ${untold.length === 1 ? 'is' : 'are'} not told by these outputs`}
        >
          <p>{untold.map((answer) => capital(traitInWords(traitOf(answer)))).join(', ')}</p>
        </Disclosure>
      )}
    </>
  )
}

function Value({ trait, value }: { readonly trait: string; readonly value: unknown }) {
  return value === undefined ? <span className="quiet">–</span> : <Given text={answerInWords(trait, value)} most={80} />
}
