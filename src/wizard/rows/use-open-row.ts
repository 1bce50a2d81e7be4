import { useState } from 'react'
import { freshId } from '../../store/draft.ts'

/** Which row of a list is open: the one chosen, else the first; without rows, the one that the first answer will make. */
export function useOpenRow(ids: readonly string[]): readonly [id: string, choose: (id: string) => void] {
  const [chosen, choose] = useState<string>()
  const first = ids[0] ?? freshId(ids)
  return [chosen !== undefined && ids.includes(chosen) ? chosen : first, choose]
}
