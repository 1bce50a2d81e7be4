import { useEffect, useState } from 'react'
import { freshId } from '../../store/draft.ts'
import { useWanted } from '../../store/wanted-question.ts'

export type RowsOf = 'nodePools' | 'workloads'

/** Which row was open when the step was left, to find it open again. */
const openLast: Partial<Record<RowsOf, string>> = {}

function remember(list: RowsOf, id: string): void {
  openLast[list] = id
}

/** The row of the list that a path lies in, by its place: 2 for `workloads[2].iops`. */
function placeIn(list: RowsOf, trait: string | undefined): number | undefined {
  const place = new RegExp(`^${list}\\[(\\d+)\\]`).exec(trait ?? '')?.[1]
  return place === undefined ? undefined : Number(place)
}

/**
 * Which row of a list is open: the one that a link leads to, else the one chosen last, else the first; without rows, the
 * one that the first answer will make.
 */
export function useOpenRow(list: RowsOf, ids: readonly string[]): readonly [id: string, choose: (id: string) => void] {
  const [chosen, setChosen] = useState(openLast[list])
  const wanted = ids[placeIn(list, useWanted()) ?? -1]
  if (wanted !== undefined && wanted !== chosen) setChosen(wanted)
  useEffect(() => {
    if (chosen !== undefined) remember(list, chosen)
  }, [list, chosen])
  const first = ids[0] ?? freshId(ids)
  return [chosen !== undefined && ids.includes(chosen) ? chosen : first, setChosen]
}

/** The row that opens when this one is taken away: the one below, else the one above. */
export function neighbourOf(ids: readonly string[], id: string): string | undefined {
  const at = ids.indexOf(id)
  return ids[at + 1] ?? ids[at - 1]
}
