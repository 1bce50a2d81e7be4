import { useState } from 'react'
import type { HeldInput } from './held-inputs.ts'
import { SourceCard } from './SourceCard.tsx'
import { counted, secretsIn } from './what-was-read.ts'

/** With more lines than these, or on a narrow screen, the texts stay folded until somebody looks into them. */
const mostOpen = 200

const linesOf = ({ state }: HeldInput) => (state.kind === 'read' ? (state.reading.shown?.lines ?? mostOpen) : 0)

/** What was handed in, line by line. */
export function Sources({ inputs }: { readonly inputs: readonly HeldInput[] }) {
  const [isWide] = useState(() => matchMedia('(min-width: 60rem)').matches)
  const lines = inputs.reduce((sum, input) => sum + linesOf(input), 0)
  const secrets = secretsIn(inputs)
  return (
    <section className="review-sources" aria-labelledby="sources">
      <h2 id="sources">What you handed in</h2>
      <p className="note quiet">
        {secrets > 0
          ? `${counted(secrets, 'line holds', 'lines hold')} what looks like a password, a token or a key: it was left out. `
          : ''}
        Of lines that say nothing about a plan, only the beginning is shown.
      </p>
      {inputs.map((input) => (
        <SourceCard key={input.id} input={input} isOpen={isWide && lines <= mostOpen} />
      ))}
    </section>
  )
}
