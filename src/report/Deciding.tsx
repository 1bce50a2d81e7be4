import { rowNameOf, traitInWords } from '../advisor/plan/trait-words.ts'
import { rulesReading } from '../advisor/rules-reading.ts'
import { Disclosure } from '../ui/Disclosure.tsx'
import { Given } from '../ui/Given.tsx'
import { useReport } from './report-context.ts'
import { toQuestion } from '../store/wanted-question.ts'

/** The questions that a pick waits for, most telling first, each leading to its place in the wizard. */
export function Deciding({ traits }: { readonly traits: readonly string[] }) {
  const { plan } = useReport()
  return (
    <ol className="deciding">
      {traits.map((trait) => {
        const row = rowNameOf(trait, plan)
        return (
          <li key={trait}>
            <a {...toQuestion(trait)}>
              {row !== undefined && (
                <>
                  <Given text={row} most={40} />:{' '}
                </>
              )}
              {traitInWords(trait)}
            </a>
            <WhyItMatters trait={trait} />
          </li>
        )
      })}
    </ol>
  )
}

const shownAtFirst = 3

/** What the rules conclude from an answer: why it is worth finding out. */
export function WhyItMatters({ trait }: { readonly trait: string }) {
  const rules = rulesReading(trait)
  if (rules.length === 0) return null
  const others = rules.slice(shownAtFirst)
  const sentences = (some: typeof rules) => (
    <ul className="why-list">
      {some.map(({ id, says }) => (
        <li key={id}>{says}</li>
      ))}
    </ul>
  )
  return (
    <>
      {sentences(rules.slice(0, shownAtFirst))}
      {others.length > 0 && (
        <Disclosure
          look="quiet"
          summary={`${others.length} more ${others.length === 1 ? 'rule reads' : 'rules read'} it`}
        >
          {sentences(others)}
        </Disclosure>
      )}
    </>
  )
}
