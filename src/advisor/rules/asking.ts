import type { Page } from './memory.ts'
import type { Recorder } from './recorder.ts'
import type { Around, Rule } from './rule.ts'
import type { Said } from './standing.ts'
import type { Verdict } from './verdict.ts'

/** What a rule says of one way of one option; it is asked at most once under the same answers. */
export function heard<T extends object, O, W>(
  { rule, isVerifying, said }: Page<T, O, W>,
  at: number,
  recorder: Recorder<T>,
  option: O,
  around: Around<W>,
): readonly Said[] {
  return (said[at] ??= ask(rule, isVerifying, recorder, option, around))
}

/** A plain loop: it runs for every rule and way, and most of them are silent. */
export function allSaid<T extends object, O, W>(
  pages: readonly Page<T, O, W>[],
  at: number,
  recorder: Recorder<T>,
  option: O,
  around: Around<W>,
): Said[] {
  const all: Said[] = []
  for (const page of pages) {
    const said = heard(page, at, recorder, option, around)
    for (let i = 0; i < said.length; i += 1) {
      const one = said[i]
      if (one) all.push(one)
    }
  }
  return all
}

const silence: readonly Said[] = []

/** What a rule says of one way of one option, whether or not it was asked before. */
export function ask<T extends object, O, W>(
  rule: Rule<T, O, W>,
  isVerifying: boolean,
  recorder: Recorder<T>,
  option: O,
  around: Around<W>,
): readonly Said[] {
  recorder.begin(isVerifying)
  const judge = isVerifying ? rule.unverified : rule.judge
  const verdicts = judge?.(recorder.traits, option, recorder.the, around)
  if (!verdicts) return silence
  const many = isMany(verdicts) ? verdicts : [verdicts]
  if (many.length === 0) return silence
  const traits = recorder.traitsRead()
  const sources = recorder.sourcesRead()
  if (sources.length === 0) throw new Error(`${rule.id} judged without reading a sourced fact`)
  if (!rule.setsLevel && many.some(isLevel)) throw new Error(`${rule.id} sets a level without saying that it does`)
  return many.map((verdict) => ({ rule: rule.id, verdict, traits, sources, written: undefined }))
}

export function isMany(verdicts: Verdict | readonly Verdict[]): verdicts is readonly Verdict[] {
  return Array.isArray(verdicts)
}

const isLevel = ({ kind }: Verdict) => kind === 'at-hand' || kind === 'must-acquire' || kind === 'supports'
