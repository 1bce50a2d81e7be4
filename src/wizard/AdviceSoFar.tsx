import { useMemo } from 'react'
import { useAdviceSoon, useAdvisor } from '../store/advice.ts'
import { addressOf } from '../store/page.ts'
import { Given } from '../ui/Given.tsx'
import { StateMark } from '../ui/StateMark.tsx'
import { soFarOf, type SoFar } from './so-far.ts'
import './advice-so-far.css'

/** What the answers so far amount to; it changes with every answer. */
export function AdviceSoFar() {
  const advisor = useAdvisor()
  const advice = useAdviceSoon()
  const tiers = useMemo(() => advisor && advice && soFarOf(advice, advisor.catalog), [advisor, advice])
  return (
    <section className="so-far" aria-labelledby="so-far-title">
      <h2 id="so-far-title">Advice so far</h2>
      {tiers ? (
        <>
          {tiers.map((tier) => (
            <Card key={tier.title} {...tier} />
          ))}
          <a className="so-far-more" href={addressOf({ kind: 'advice' })}>
            Reasons, conditions and alternatives
          </a>
        </>
      ) : (
        <p className="so-far-waiting">The catalog and its rules are on their way …</p>
      )}
    </section>
  )
}

function Card({ title, lines }: SoFar) {
  return (
    <div className="so-far-card">
      <h3>{title}</h3>
      <ul className="plain-list">
        {lines.map(({ about, state, says, detail }) => (
          <li key={`${about ?? ''} ${state} ${says}`}>
            {about !== undefined && (
              <p className="so-far-about">
                <Given text={about} most={60} />
              </p>
            )}
            <p className="so-far-pick">{says}</p>
            <StateMark state={state} />
            {detail !== undefined && <p className="so-far-detail">{detail}</p>}
          </li>
        ))}
      </ul>
    </div>
  )
}
