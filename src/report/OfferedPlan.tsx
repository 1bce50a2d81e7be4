import type { Plan } from '../advisor/plan/plan.ts'
import { goTo } from '../store/navigation.ts'
import { showOpened } from '../store/open-link.ts'
import { useSession } from '../store/session.ts'
import { Button } from '../ui/Button.tsx'
import { Given } from '../ui/Given.tsx'

interface OfferedPlanProps {
  readonly plan: Plan
  readonly remarks: readonly string[]
}

/** A sound link met by somebody who has a plan already: both are named, and neither is lost. */
export function OfferedPlan({ plan, remarks }: OfferedPlanProps) {
  const own = useSession(({ draft }) => draft.plan)
  if (JSON.stringify(plan) === JSON.stringify(own)) return <SamePlan />
  return (
    <div className="link-page">
      <h1>Two plans: the link’s and yours</h1>
      <p>This browser keeps a plan of yours. Showing the link’s plan puts yours aside; “Undo” brings it back.</p>
      <table className="link-plans">
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">Fact</span>
            </th>
            <th scope="col">In the link</th>
            <th scope="col">Yours</th>
          </tr>
        </thead>
        <tbody>
          {facts.map(({ term, of }) => (
            <tr key={term}>
              <th scope="row">{term}</th>
              {[plan, own].map((one, i) => (
                <td key={i === 0 ? 'link' : 'own'}>
                  <Given text={of(one)} most={90} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {remarks.map((remark) => (
        <p key={remark} className="note">
          {remark}
        </p>
      ))}
      <p className="link-ways">
        <Button look="primary" onClick={showOpened}>
          Show the link’s plan
        </Button>
        <Button onClick={() => goTo({ kind: 'advice' })}>Keep mine</Button>
      </p>
    </div>
  )
}

/** One's own link, opened in the browser that it was made in. */
function SamePlan() {
  return (
    <div className="link-page">
      <h1>This link holds the plan that you have</h1>
      <p className="link-ways">
        <Button look="primary" onClick={() => goTo({ kind: 'advice' })}>
          Show its advice
        </Button>
      </p>
    </div>
  )
}

const counted = (count: number, one: string, many: string) => (count === 1 ? `1 ${one}` : `${count} ${many}`)

const facts: readonly { term: string; of: (plan: Plan) => string }[] = [
  { term: 'Title', of: ({ title }) => title ?? 'none' },
  { term: 'Customer', of: ({ customer }) => customer ?? 'none' },
  { term: 'Last change', of: ({ date }) => date ?? 'not noted' },
  {
    term: 'Holds',
    of: ({ nodePools = [], workloads = [] }) =>
      `${counted(nodePools.length, 'kind of node', 'kinds of node')}, ${counted(workloads.length, 'workload', 'workloads')}`,
  },
]
