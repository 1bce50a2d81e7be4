import type { SupportLevel } from '../advice/advice.ts'
import { contributionOf, type Weights } from '../rank.ts'
import type { Said, Standing, WayNames } from './standing.ts'
import type { Option } from './tier-module.ts'
import type { Verdict } from './verdict.ts'

/** Where an option stands, without a word of why. */
export type Place = Pick<Standing, 'option' | 'isBlocked' | 'atHand' | 'support' | 'score'>

/** Adds up what the rules say of one way of one option. */
export class Tally implements Place {
  isBlocked = false
  atHand = true
  support: SupportLevel = 'undocumented'
  score = 50
  on: string | undefined
  readonly option: string
  constructor(option: string) {
    this.option = option
  }

  add(verdict: Verdict, weights: Weights): void {
    if (verdict.kind === 'weighs') this.score += contributionOf(verdict.points, verdict.criterion, weights)
    else if (verdict.kind === 'blocks') this.isBlocked = true
    else if (verdict.kind === 'must-acquire') this.atHand = false
    else if (verdict.kind === 'supports') this.support = verdict.level
    else if (verdict.kind === 'at-hand') this.on = verdict.on
  }
}

/** Written out field by field: standings are made by the hundred for every row. */
export function standingOf(
  { id, successor }: Option,
  way: WayNames,
  said: readonly Said[],
  weights: Weights,
): Standing {
  const { isBlocked, atHand, on, support, score } = tallyOf(id, said, weights)
  return { option: id, successor: successor?.value, way, said, isBlocked, atHand, on, support, score }
}

function tallyOf(option: string, said: readonly Said[], weights: Weights): Tally {
  const tally = new Tally(option)
  for (const { verdict } of said) tally.add(verdict, weights)
  return tally
}

const blocksIn = ({ said }: Standing) => said.filter(({ verdict }) => verdict.kind === 'blocks').length

/** Which of two ways of one option serves better. */
export function isBetterPlace(a: Place, b: Place): boolean {
  if (a.isBlocked || b.isBlocked) return b.isBlocked && !a.isBlocked
  if (a.atHand !== b.atHand) return a.atHand
  if ((a.support === 'supported') !== (b.support === 'supported')) return a.support === 'supported'
  return a.score > b.score
}

/** The same; of two that are blocked, the one nearer to admission. */
export function isBetter(a: Standing, b: Standing): boolean {
  return a.isBlocked && b.isBlocked ? blocksIn(a) < blocksIn(b) : isBetterPlace(a, b)
}
