import type { OpenQuestion } from '../advisor/open-questions.ts'
import type { Plan } from '../advisor/plan/plan.ts'
import { rowNameOf, traitInWords } from '../advisor/plan/trait-words.ts'
import { useAdvisor } from '../store/advice.ts'
import { Given } from '../ui/Given.tsx'
import { PrintedSheet } from '../ui/PrintedSheet.tsx'

interface FindOutSheetProps {
  readonly plan: Plan
  readonly questions: readonly OpenQuestion[]
}

/** As many reasons as somebody reads who is asked the question. */
const mostReasons = 2

/** The questions on paper, to be taken to whoever knows, with room to write; while it is there, nothing else prints. */
export function FindOutSheet({ plan, questions }: FindOutSheetProps) {
  const advisor = useAdvisor()
  const { title = 'Plan without a title', customer, author } = plan
  return (
    <PrintedSheet>
      <h1>What to find out</h1>
      <p>
        <Given
          text={[title, customer, author].filter((part) => part !== undefined && part !== '').join(' · ')}
          most={200}
        />
      </p>
      <ol className="find-out-asked">
        {questions.map(({ trait, paths, isDeciding }) => (
          <li key={trait}>
            <h2>{traitInWords(trait)}</h2>
            <About rows={paths.flatMap((path) => rowNameOf(path, plan) ?? [])} />
            {isDeciding && <p>A pick waits for it.</p>}
            <ul>
              {(advisor?.rulesReading(trait) ?? []).slice(0, mostReasons).map(({ id, says }) => (
                <li key={id}>{says}</li>
              ))}
            </ul>
            <p className="find-out-room">Answer:</p>
          </li>
        ))}
      </ol>
    </PrintedSheet>
  )
}

/** Each of several rows may have an answer of its own. */
function About({ rows }: { readonly rows: readonly string[] }) {
  if (rows.length === 0) return null
  return (
    <p>
      For: <Given text={rows.join(', ')} most={400} />
    </p>
  )
}
