import { useState } from 'react'
import type { Figure } from '../../advisor/plan/platform.ts'
import { useSession } from '../../store/session.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { ownNameOf } from '../words/figure-words.ts'
import { useArrival } from '../wanted-question.ts'
import { FigureRow } from './FigureRow.tsx'
import './own-figures.css'

/** These hold secrets, and have no price per TB. */
const keepers: readonly string[] = ['vault', 'keywhiz']

const hasFigures = (system: string, figures: readonly Figure[]) =>
  !keepers.includes(system) || figures.some(({ of }) => of === system)

/** What the person knows of systems of their own: one row for each. */
export function OwnFigures({ systems }: { readonly systems: readonly string[] }) {
  const figures = useSession(({ draft }) => draft.plan.platform?.figures) ?? []
  const others = useSession(({ draft }) => draft.plan.platform?.otherStorage)
  // What opens or folds while somebody types in it would be in their way.
  const [isOpenAtFirst] = useState(figures.length > 0)
  useArrival('platform.figures')
  const asked = systems.filter((system) => hasFigures(system, figures))
  if (asked.length === 0) return null
  return (
    <Disclosure summary="Your own prices and figures" isOpenAtFirst={isOpenAtFirst}>
      <p className="question-hint">
        Vendors publish few limits and no list prices. What you know of yours beats what the catalog has; leave open
        what you do not know. IOPS, throughput and latency are what one volume gets.
      </p>
      <div id="platform.figures" className="own-figures">
        {asked.map((system) => (
          <FigureRow key={system} of={system} name={ownNameOf(system, others)} />
        ))}
      </div>
    </Disclosure>
  )
}
