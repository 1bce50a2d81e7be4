import type { Outlook } from '../cases.ts'
import { tieMargin } from '../rank.ts'

/** How far each option is below the best: below the margin it leads, above it does not. */
function gapsOf({ places }: Outlook): Map<string, number> {
  const best = Math.max(...places.map(({ score }) => score))
  return new Map(places.map(({ option, score }) => [option, best - score]))
}

/** A single bend lies at most twice as far off a straight line as it is at the middle; the rest is for caution. */
const bend = 3

/**
 * Whether a row comes out alike between two values of a number, as far as they and one between them tell. Scores are
 * smooth or bend at the limits of a table. Where the gaps between options run straight nothing crosses the margin that
 * is on one side of it at both ends; where they bend, it must stay away from the margin by more than the bend.
 */
export function isSettledBetween(from: Outlook, middle: Outlook, to: Outlook): boolean {
  if (from.outcome !== to.outcome || middle.outcome !== from.outcome) return false
  const [a, m, b] = [gapsOf(from), gapsOf(middle), gapsOf(to)]
  for (const option of new Set([...a.keys(), ...m.keys(), ...b.keys()])) {
    const [start, half, end] = [a.get(option), m.get(option), b.get(option)]
    const met = [start, half, end].filter((gap) => gap !== undefined)
    const room = Math.min(...met.map((gap) => Math.abs(gap - tieMargin)))
    // Where it is not met, it is ruled out, or too far behind to be looked at.
    if (start === undefined || half === undefined || end === undefined) {
      if (room < tieMargin) return false
    } else if (room <= bend * Math.abs(half - (start + end) / 2)) return false
  }
  return true
}
