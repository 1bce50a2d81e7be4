import { useRef } from 'react'
import { StatusLine } from '../ui/StatusLine.tsx'
import { Conflicts } from './Conflicts.tsx'
import { Groups } from './Groups.tsx'
import { HandIn } from './HandIn.tsx'
import { OrchestratorQuestion } from './OrchestratorQuestion.tsx'
import { Sources } from './Sources.tsx'
import { useSpots } from './spots.ts'
import { StillMissing } from './StillMissing.tsx'
import { TakeBar } from './TakeBar.tsx'
import { UnsureWorkloads } from './UnsureWorkloads.tsx'
import { useReview } from './use-review.ts'
import { readingInWords } from './what-was-read.ts'
import { WhatCanBeRead } from './WhatCanBeRead.tsx'
import './review.css'
import './told.css'

/** What was handed in stands on the left, line by line, and what the plan becomes with it on the right. */
export function ReviewPage() {
  const { inputs, review } = useReview()
  const part = useRef<HTMLDivElement>(null)
  useSpots(part)
  const isRead = review !== undefined && review.read.length > 0
  return (
    <>
      <h1>Paste what you have</h1>
      <p className="review-intro">
        You see what was understood, line by line, before it goes into your plan, and are then asked only for what is
        missing.
      </p>
      <div className="review-door">
        <HandIn goes="Your plan gets the answers, each with its line, from which what looks like a password or a token is taken out." />
        <WhatCanBeRead isOpen={inputs.length === 0} />
      </div>
      <StatusLine>{readingInWords(inputs)}</StatusLine>
      <div ref={part} className={isRead ? 'review-sheet' : 'review-sheet review-sheet-plain'}>
        {inputs.length > 0 && <Sources inputs={inputs} />}
        {isRead && (
          <section className="review-outcome" aria-labelledby="outcome">
            <h2 id="outcome">What becomes of it</h2>
            <TakeBar review={review} />
            <Conflicts review={review} />
            <OrchestratorQuestion review={review} />
            <UnsureWorkloads review={review} />
            <Groups review={review} />
            <StillMissing review={review} />
          </section>
        )}
      </div>
    </>
  )
}
