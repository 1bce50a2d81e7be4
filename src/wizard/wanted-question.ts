import { useEffect } from 'react'
import { arrived, useWanted } from '../store/wanted-question.ts'
import { focusField } from '../ui/focus-field.ts'

/** Takes the focus to this question once it is wanted; what it stands in opens. */
export function useArrival(trait: string): void {
  const isWanted = useWanted() === trait
  useEffect(() => {
    if (!isWanted) return
    arrived()
    // A new page takes the focus to itself first.
    requestAnimationFrame(() => focusField(trait))
  }, [isWanted, trait])
}
