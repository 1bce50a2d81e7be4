import { addressOf } from '../store/page.ts'
import { isBlank } from '../store/plans.ts'
import { useSession } from '../store/session.ts'
import { Button } from '../ui/Button.tsx'
import { FilePick } from '../ui/FilePick.tsx'
import { Given } from '../ui/Given.tsx'
import { Icon } from '../ui/icons.tsx'
import { TwoColumn } from '../ui/TwoColumn.tsx'
import { AdviceSoFar } from './AdviceSoFar.tsx'
import { exampleList } from './examples/example-list.ts'
import { openExample } from './examples/open-example.ts'
import { StartQuestions } from './StartQuestions.tsx'
import './start-page.css'

/** The first page: the promise, and three ways in, of which the first is a question already. */
export function StartPage() {
  return (
    <>
      <header className="start-head">
        <h1>Which storage, where, and why</h1>
        <p className="start-promise">
          Answer a few questions about your MKE, MSR and MCR platform. You get a storage driver for each kind of node, a
          volume plugin for each workload and a storage backend for the registry, each with its reasons and dated
          sources. Nothing you enter leaves this browser.
        </p>
        <KeptPlan />
      </header>
      <TwoColumn asideLabel="Advice so far" aside={<AdviceSoFar />}>
        <section aria-labelledby="way-answers" className="start-way">
          <h2 id="way-answers">Answer questions</h2>
          <p className="start-note">About three minutes. “I don’t know” is an answer everywhere.</p>
          <StartQuestions />
        </section>
      </TwoColumn>
      <div className="start-other-ways">
        <section aria-labelledby="way-paste" className="start-way">
          <h2 id="way-paste">Paste what you have</h2>
          <p className="start-note">
            Output of <code>docker info</code> or <code>kubectl</code>, compose files, manifests, a table of workloads:
            they fill in your plan, and you are asked only for what is missing.
          </p>
          <a className="start-link" href={addressOf({ kind: 'review' })}>
            <Icon name="upload" />
            Paste or drop output
          </a>
          <FilePick label="Choose files here, or drop them anywhere on this page" />
        </section>
        <Examples />
      </div>
    </>
  )
}

/** The plan that this browser keeps, for those who come back. */
function KeptPlan() {
  const draft = useSession((session) => session.draft)
  const { saved } = useSession()
  if (saved.kind !== 'saved' || isBlank(draft)) return null
  const { title, date } = draft.plan
  return (
    <p className="start-kept">
      <a href={addressOf({ kind: 'step', step: 'check' })}>
        Go on with <Given text={title ?? 'your plan'} most={60} />
      </a>
      {date !== undefined && <span>last changed {date}</span>}
    </p>
  )
}

function Examples() {
  return (
    <section aria-labelledby="way-example" className="start-way">
      <h2 id="way-example">Open an example</h2>
      <ul className="plain-list start-examples">
        {exampleList.map(({ id, title, situation }) => (
          <li key={id}>
            <Button look="quiet" className="start-example" onClick={() => void openExample(id)}>
              {title}
            </Button>
            <p>{situation}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
