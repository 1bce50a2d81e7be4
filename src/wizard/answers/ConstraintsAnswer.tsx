import { readConstraints, writeConstraint, type Constraint } from './constraints-text.ts'
import { LinesAnswer, type LinesReading } from './LinesAnswer.tsx'

function read(text: string): LinesReading {
  const reading = readConstraints(text)
  if (reading.kind === 'not-understood') return reading
  return { kind: 'understood', value: reading.constraints.length > 0 ? reading.constraints : undefined }
}

/** Where it may run, in the orchestrators' own words. */
export function ConstraintsAnswer({ value }: { readonly value: readonly Constraint[] | undefined }) {
  return (
    <LinesAnswer
      name="constraints"
      label="Which constraints place it?"
      hint="As Swarm or Kubernetes write them, one on each line; “prefer” in front makes one soft."
      placeholder="node.labels.disk==ssd"
      rows={3}
      read={read}
      written={(value ?? []).map(writeConstraint).join('\n')}
    />
  )
}
