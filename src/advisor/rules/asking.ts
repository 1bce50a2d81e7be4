import type { Memory, Page } from './memory.ts'
import type { Recorder } from './recorder.ts'
import type { Around, Rule } from './rule.ts'
import type { Said } from './standing.ts'
import type { Verdict } from './verdict.ts'

/** A rule that has something to say on a row, and what it said under the same answers before. */
export interface Speaker<T, O, W> {
  readonly rule: Rule<T, O, W>
  readonly page: Page
}

/** A rule speaks when all it reads is answered; or to verify, when only traits that could spoil an option are not. */
export function speakerOf<T extends object, O, W>(
  rule: Rule<T, O, W> | undefined,
  memory: Memory,
  values: Partial<T>,
  verified: readonly (keyof T & string)[],
): Speaker<T, O, W>[] {
  if (!rule) return []
  let isVerifying = false
  const read: unknown[] = []
  for (const trait of rule.reads) {
    const value = values[trait]
    read.push(value)
    if (value !== undefined) continue
    if (!rule.unverified || !verified.includes(trait)) return []
    isVerifying = true
  }
  for (const trait of rule.also) read.push(values[trait])
  return [{ rule, page: memory.page(read, isVerifying) }]
}

export function heard<T extends object, O, W>(
  { rule, page }: Speaker<T, O, W>,
  at: number,
  recorder: Recorder<T>,
  option: O,
  around: Around<W>,
): readonly Said[] {
  return (page.said[at] ??= ask(rule, page.isVerifying, recorder, option, around))
}

/** A plain loop: it runs for every rule and way, and most of them are silent. */
export function allSaid<T extends object, O, W>(
  speakers: readonly Speaker<T, O, W>[],
  at: number,
  recorder: Recorder<T>,
  option: O,
  around: Around<W>,
): Said[] {
  const all: Said[] = []
  for (const speaker of speakers) {
    const said = heard(speaker, at, recorder, option, around)
    for (let i = 0; i < said.length; i += 1) {
      const one = said[i]
      if (one) all.push(one)
    }
  }
  return all
}

const silence: readonly Said[] = []

function ask<T extends object, O, W>(
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
  return many.map((verdict) => ({ rule: rule.id, verdict, traits, sources, text: undefined }))
}

function isMany(verdicts: Verdict | readonly Verdict[]): verdicts is readonly Verdict[] {
  return Array.isArray(verdicts)
}
