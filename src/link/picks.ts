import type { Outcome, Outcomes } from '../advisor/advice/advice.ts'
import { UnknownWord } from './unknown-word.ts'

/**
 * What the advice recommended in every row, in the plan's order. A pick is an option's id; `tied:` and the ids of
 * several in alphabetical order, joined by `+`; or the kind of a row without a pick, such as `no-fit`. An option that
 * only a younger edition knows is `unknown:` and its number.
 */
export interface Picks {
  readonly image: readonly string[]
  readonly volumes: readonly string[]
  readonly secretsAndConfig: readonly string[]
  readonly registry: string
}

const tied = 'tied:'

/** The picks of a plan's outcomes, as a link carries them. */
export function picksOf({ image, volumes, secretsAndConfig, registry }: Omit<Outcomes, 'findings' | 'edition'>): Picks {
  return {
    image: image.map(pickOf),
    volumes: volumes.map(pickOf),
    secretsAndConfig: secretsAndConfig.map(pickOf),
    registry: pickOf(registry),
  }
}

function pickOf({ kind, picks }: Outcome): string {
  const options = picks.map(({ option }) => option)
  if (kind === 'recommended') return options[0] ?? 'no-fit'
  return kind === 'tied' ? tied + options.toSorted().join('+') : kind
}

/** A pick as it is packed: the word of its tier's list, or the words of several that are tied. */
export interface PackedPick {
  readonly isTied: boolean
  readonly options: readonly unknown[]
}

export function packedPick(pick: string): PackedPick {
  const isTied = pick.startsWith(tied)
  return { isTied, options: isTied ? pick.slice(tied.length).split('+') : [pick] }
}

export function unpackedPick({ isTied, options }: PackedPick): string {
  return (isTied ? tied : '') + options.map(wordOf).join('+')
}

const wordOf = (option: unknown): string => (option instanceof UnknownWord ? `unknown:${option.place}` : String(option))
