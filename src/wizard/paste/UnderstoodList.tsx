import { answerInWords } from '../../advisor/plan/answer-words.ts'
import { traitInWords } from '../../advisor/plan/trait-words.ts'
import type { Understood } from '../../exchange/importer.ts'
import { Given } from '../../ui/Given.tsx'

/** Each answer with its line: what it is about, how it was understood, and where it stands. */
export function UnderstoodList({ answers }: { readonly answers: readonly Understood[] }) {
  return (
    <dl className="understood">
      {answers.map(({ trait, value, line, text, isInferred }) => (
        <div key={trait}>
          <dt>{capital(traitInWords(trait))}</dt>
          <dd className="understood-value">
            <Given text={answerInWords(trait, value)} most={60} />
          </dd>
          <dd className="understood-line">
            {isInferred ? 'concluded from line' : 'line'} {line}{' '}
            <code>
              <Given text={text} most={80} />
            </code>
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** The first word of a heading; `d_type` is a name and stays as it is. */
export const capital = (words: string): string =>
  words.startsWith('d_type') ? words : words.charAt(0).toUpperCase() + words.slice(1)
