import { decidingTraits, tiersOf } from '../../advisor/open-questions.ts'
import { useAdviceSoon } from '../../store/advice.ts'
import { StateMark } from '../../ui/StateMark.tsx'

/** True where a pick hangs on this answer. */
export function useIsAwaited(trait: string): boolean {
  const advice = useAdviceSoon()
  return advice !== undefined && decidingTraits(tiersOf(advice)).includes(trait)
}

/** Marks a question whose answer still decides between picks. */
export function AwaitedHint({ hint }: { readonly hint: string | undefined }) {
  return (
    <>
      <StateMark state="open">A pick waits for this.</StateMark> {hint}
    </>
  )
}
