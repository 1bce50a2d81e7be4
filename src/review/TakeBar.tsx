import { useState } from 'react'
import { addressOf, type Page } from '../store/page.ts'
import { goTo } from '../store/navigation.ts'
import { isBlank } from '../store/plans.ts'
import { useSession } from '../store/session.ts'
import { takeProposal, takeReading } from '../store/take-reading.ts'
import { Button } from '../ui/Button.tsx'
import { Notice } from '../ui/Notice.tsx'
import type { Review } from './use-review.ts'
import { answersInWords } from './what-was-read.ts'

/** Puts what was read into the plan, and goes on. */
export function TakeBar({ review }: { readonly review: Review }) {
  const { read, choices, proposal, isStale } = review
  const hasPlan = useSession(({ draft }) => !isBlank(draft))
  const [refused, setRefused] = useState<string>()
  const takeAndGo = (page: Page) => {
    const taken = isStale ? takeReading(read, choices) : takeProposal(proposal)
    if (taken.kind === 'refused') setRefused(taken.says)
    else goTo(page)
  }
  const next: Page = { kind: 'step', step: (proposal.draft.plan.nodePools?.length ?? 0) > 0 ? 'nodes' : 'workloads' }
  const says = refused ?? proposal.refused
  return (
    <div className="take-bar">
      <p className="take-words">
        {proposal.changed.length === 0
          ? 'Nothing more goes into your plan: it holds what was read, or you left it out.'
          : `${answersInWords(proposal.changed.length)} will go into your plan, each with its line. “Undo” takes them back.`}
      </p>
      <div className="take-actions">
        <Button look="primary" onClick={() => takeAndGo(next)}>
          {proposal.changed.length === 0 ? 'Go on to what is missing' : 'Take them and go on'}
        </Button>
        <Button onClick={() => takeAndGo({ kind: 'advice' })}>Show the advice</Button>
        {hasPlan && <a href={addressOf({ kind: 'built' })}>Built as planned? Compare instead</a>}
      </div>
      {says !== undefined && (
        <Notice tone="danger" announce="alert" title="Your plan cannot take this">
          <p>{says}</p>
        </Notice>
      )}
    </div>
  )
}
