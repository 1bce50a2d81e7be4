import { Citations } from '../ui/Citation.tsx'
import { StateMark } from '../ui/StateMark.tsx'
import { lifeLeft } from './life-left.ts'
import { useReport } from './report-context.ts'
import { citedOf } from './sources.ts'

/** Until when what the plan names is supported, held against today. */
export function Lifetimes({ today }: { readonly today: string }) {
  const { advice, catalog } = useReport()
  if (advice.lifetimes.length === 0) return null
  return (
    <section className="report-section" aria-labelledby="lifetimes">
      <header className="report-section-head">
        <h2 id="lifetimes">How long it lasts</h2>
        <p>End of support as documents give it, seen on {today}</p>
      </header>
      <table className="stacking-table">
        <thead>
          <tr>
            <th scope="col">Product</th>
            <th scope="col">Supported</th>
            <th scope="col">Sources</th>
          </tr>
        </thead>
        <tbody>
          {advice.lifetimes.map((lifetime, i) => {
            const { state, words } = lifeLeft(lifetime, today)
            return (
              <tr key={`${i} ${lifetime.of}`}>
                <th scope="row">{lifetime.of}</th>
                <td>
                  <StateMark state={state}>{words}</StateMark>
                </td>
                <td>
                  <Citations sources={citedOf(lifetime.sources, catalog)} />
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}
