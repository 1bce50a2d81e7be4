import type { StepId } from '../store/page.ts'
import { platformStep } from './steps/PlatformStep.tsx'
import { stepTitles } from './step-titles.ts'

export function Wizard({ step }: { readonly step: StepId }) {
  return (
    <>
      <h1>{stepTitles[step]}</h1>
      <p>{platformStep.intro}</p>
      <platformStep.Fields />
    </>
  )
}
