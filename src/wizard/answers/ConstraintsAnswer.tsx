import { useState } from 'react'
import { TextAreaField } from '../../ui/TextAreaField.tsx'
import { useAnswers } from './answers-form.tsx'
import { readConstraints, writeConstraint, type Constraint } from './constraints-text.ts'

/** Where it may run, in the orchestrators' own words. */
export function ConstraintsAnswer({ value }: { readonly value: readonly Constraint[] | undefined }) {
  const { push } = useAnswers()
  const [text, setText] = useState((value ?? []).map(writeConstraint).join('\n'))
  const read = readConstraints(text)
  return (
    <TextAreaField
      label="Which constraints place it?"
      hint="As Swarm or Kubernetes write them, one on each line; “prefer” in front makes one soft."
      placeholder="node.labels.disk==ssd"
      error={read.kind === 'not-understood' ? read.says : undefined}
      rows={3}
      value={text}
      onChange={(event) => {
        const next = event.currentTarget.value
        setText(next)
        const result = readConstraints(next)
        if (result.kind === 'understood')
          push({ constraints: result.constraints.length > 0 ? result.constraints : undefined })
      }}
    />
  )
}
