import type { SupportLevel } from '../advice/advice.ts'
import type { Catalog } from '../catalog/catalog-shape.ts'
import { profiles, scoreOf, weightsOf } from '../rank.ts'
import type { Subject } from '../subject.ts'
import { recorderFor, type Recorder } from './recorder.ts'
import type { Around, Rule } from './rule.ts'
import type { Said, Standing, WayNames } from './standing.ts'
import type { Option, TierModule } from './tier-module.ts'
import type { Verdict } from './verdict.ts'

type Speaking<T, O, W> = { readonly rule: Rule<T, O, W>; readonly isVerifying: boolean }

/** Judges every option of a tier for one row whose open questions are answered. */
export type JudgeRow = (subject: Subject, catalog: Catalog) => Judgement

export type Judgement =
  | { readonly kind: 'not-needed'; readonly said: Said; readonly pathOf: Standing['pathOf'] }
  | { readonly kind: 'standings'; readonly standings: readonly Standing[] }

export function judgeOf<T extends object, O extends Option, W extends WayNames>(tier: TierModule<T, O, W>): JudgeRow {
  const newRecorder = recorderFor<T>(tier.traits)
  return (subject, catalog) => {
    const { values } = tier.settle(subject, catalog)
    const recorder = newRecorder(values)
    const pathOf = (trait: string) => tier.pathOf(trait as keyof T & string, subject)
    const notNeeded = notNeededOf(tier, recorder, catalog)
    if (notNeeded) return { kind: 'not-needed', said: notNeeded, pathOf }
    const weights = weightsOf(profiles[tier.name], subject.priorities)
    const speaking = tier.rules.flatMap((rule) => speakingOf(rule, values, tier.verified))
    const standings = tier.options(catalog).map((option) => {
      const stands = tier.ways(option).map((way): Standing => {
        const said = saidOf(speaking, recorder, option, { way, catalog })
        return {
          option: option.id,
          ...(option.successor && { successor: option.successor.value }),
          way: namesOf(way),
          said,
          ...summaryOf(said),
          score: scoreOf(weighedIn(said), weights),
          pathOf,
        }
      })
      return stands.reduce((best, other) => (isBetter(other, best) ? other : best))
    })
    return { kind: 'standings', standings }
  }
}

function notNeededOf<T extends object, O extends Option, W extends WayNames>(
  { notNeeded }: TierModule<T, O, W>,
  recorder: Recorder<T>,
  catalog: Catalog,
): Said | undefined {
  recorder.begin(false)
  const says = notNeeded.judge(recorder.traits, catalog, recorder.the)
  if (!says) return undefined
  const verdict = { kind: 'warns', says } as const
  return { rule: notNeeded.id, verdict, traits: recorder.traitsRead(), sources: recorder.sourcesRead() }
}

/** A rule speaks when all it reads is answered; or to verify, when only traits that could spoil an option are not. */
function speakingOf<T extends object, O, W>(
  rule: Rule<T, O, W>,
  values: Partial<T>,
  verified: readonly (keyof T & string)[],
): Speaking<T, O, W>[] {
  const missing = rule.reads.filter((trait) => values[trait] === undefined)
  if (missing.length === 0) return [{ rule, isVerifying: false }]
  return rule.unverified && missing.every((trait) => verified.includes(trait)) ? [{ rule, isVerifying: true }] : []
}

function saidOf<T extends object, O, W>(
  speaking: readonly Speaking<T, O, W>[],
  recorder: Recorder<T>,
  option: O,
  around: Around<W>,
): Said[] {
  const all: Said[] = []
  for (const { rule, isVerifying } of speaking) {
    recorder.begin(isVerifying)
    const judge = isVerifying ? rule.unverified : rule.judge
    const verdicts = judge?.(recorder.traits, option, recorder.the, around)
    if (!verdicts) continue
    const traits = recorder.traitsRead()
    const sources = recorder.sourcesRead()
    if (sources.length === 0) throw new Error(`${rule.id} judged without reading a sourced fact`)
    for (const verdict of isMany(verdicts) ? verdicts : [verdicts])
      all.push({ rule: rule.id, verdict, traits, sources })
  }
  return all
}

function isMany(verdicts: Verdict | readonly Verdict[]): verdicts is readonly Verdict[] {
  return Array.isArray(verdicts)
}

function namesOf({ class: volumeClass, protocol, provisioning }: WayNames): WayNames {
  return {
    ...(volumeClass !== undefined && { class: volumeClass }),
    ...(protocol !== undefined && { protocol }),
    ...(provisioning !== undefined && { provisioning }),
  }
}

function weighedIn(said: readonly Said[]): Extract<Verdict, { kind: 'weighs' }>[] {
  return said.flatMap(({ verdict }) => (verdict.kind === 'weighs' ? [verdict] : []))
}

function summaryOf(said: readonly Said[]): Pick<Standing, 'isBlocked' | 'atHand' | 'on' | 'support'> {
  let isBlocked = false
  let atHand = true
  let on: string | undefined
  let support: SupportLevel = 'undocumented'
  for (const { verdict } of said) {
    if (verdict.kind === 'blocks') isBlocked = true
    else if (verdict.kind === 'must-acquire') atHand = false
    else if (verdict.kind === 'at-hand') on = verdict.on
    else if (verdict.kind === 'supports') support = verdict.level
  }
  return { isBlocked, atHand, support, ...(on !== undefined && { on }) }
}

const blocksIn = ({ said }: Standing) => said.filter(({ verdict }) => verdict.kind === 'blocks').length

/** Which of two ways of one option serves better; of two that are blocked, the one nearer to admission. */
function isBetter(a: Standing, b: Standing): boolean {
  if (a.isBlocked !== b.isBlocked) return !a.isBlocked
  if (a.isBlocked) return blocksIn(a) < blocksIn(b)
  if (a.atHand !== b.atHand) return a.atHand
  if ((a.support === 'supported') !== (b.support === 'supported')) return a.support === 'supported'
  return a.score > b.score
}
