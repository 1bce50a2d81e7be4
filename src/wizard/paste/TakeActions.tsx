import { useState } from 'react'
import { goTo } from '../../store/navigation.ts'
import type { Page } from '../../store/page.ts'
import type { ReadInput } from '../../store/read-input.ts'
import type { Choices, Proposal } from '../../store/reading-into-plan.ts'
import { takeReading } from '../../store/take-reading.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { answersInWords } from './what-was-read.ts'

interface TakeActionsProps {
  readonly proposal: Proposal
  readonly inputs: readonly ReadInput[]
  readonly choices: Choices
}

/** Puts what was read into the plan, and goes on. */
export function TakeActions({ proposal, inputs, choices }: TakeActionsProps) {
  const [refused, setRefused] = useState<string>()
  const takeAndGo = (page: Page) => {
    const taken = takeReading(inputs, choices)
    if (taken.kind === 'refused') setRefused(taken.says)
    else goTo(page)
  }
  const { changed } = proposal
  return (
    <div className="paste-part">
      <p>
        {changed.length === 0
          ? 'Everything that was read is in your plan already.'
          : `${answersInWords(changed.length)} will go into your plan, each with the line it came from. “Undo” takes them back.`}
      </p>
      <p className="paste-actions">
        <Button look="primary" onClick={() => takeAndGo({ kind: 'step', step: 'nodes' })}>
          Go on to what is missing
        </Button>
        <Button onClick={() => takeAndGo({ kind: 'advice' })}>Show the advice</Button>
      </p>
      {refused !== undefined && (
        <Notice tone="danger" announce="alert" title="Your plan cannot take this">
          <p>{refused}</p>
        </Notice>
      )}
    </div>
  )
}
