import type { HangsOn, Tier } from './advice/advice.ts'
import type { Catalog } from './catalog/catalog-shape.ts'
import { completionsOf, type Completion } from './open.ts'
import { leadersOf, rank } from './rank.ts'
import type { JudgeRow, Judgement } from './rules/judge.ts'
import { judgedOf, rejectedOf, type Standing } from './rules/standing.ts'
import type { Subject } from './subject.ts'

/** How one completion of a row comes out: the judgement, and who leads it. */
export interface Case {
  readonly answers: Completion['answers']
  readonly judgement: Judgement
  readonly ranked: readonly Standing[]
  readonly leaders: readonly Standing[]
  /** The option, the tied options, or the kind, as text: equal texts are the same outcome. */
  readonly outcome: string
}

function outcomeOf(judgement: Judgement, leaders: readonly Standing[]): string {
  if (judgement.kind === 'not-needed') return 'not-needed'
  const ids = leaders.map(({ option }) => option).sort()
  return ids.length === 0 ? 'no-fit' : ids.length === 1 ? `${ids[0]}` : `tied:${ids.join('+')}`
}

/** Judges a row under every answer to its open questions; one outcome everywhere is the row's kind. */
export function casesOf(subject: Subject, catalog: Catalog, judge: JudgeRow): Case[] {
  return completionsOf(subject, catalog).map(({ answers, subject: completed }) => {
    const judgement = judge(completed, catalog)
    const standings = judgement.kind === 'standings' ? judgement.standings : []
    const ranked = rank(standings.filter(({ isBlocked }) => !isBlocked))
    const leaders = leadersOf(ranked)
    return { answers, judgement, ranked, leaders, outcome: outcomeOf(judgement, leaders) }
  })
}

const bestScore = ({ leaders }: Case) => leaders[0]?.score ?? -1

/** The case in which the pick scores best; of equals the first. */
const bestOf = (cases: readonly Case[]) => cases.reduce((best, one) => (bestScore(one) > bestScore(best) ? one : best))

type Shown =
  | { readonly kind: 'settled'; readonly case: Case }
  | { readonly kind: 'needs-answers'; readonly candidates: readonly Standing[] }

/** One outcome under every completion, shown in its best case; or the picks met, each in its best case. */
export function shownCase(cases: readonly Case[]): Shown {
  const [first] = cases
  if (!first) throw new Error('a row has at least one completion')
  if (cases.every(({ outcome }) => outcome === first.outcome)) return { kind: 'settled', case: bestOf(cases) }
  return { kind: 'needs-answers', candidates: candidatesOf(cases) }
}

/** The advice on one row, with all its sentences. */
export function tierOf(cases: readonly Case[]): Tier {
  const shown = shownCase(cases)
  return shown.kind === 'settled' ? settledTier(shown.case) : openTier(cases, shown.candidates)
}

function settledTier({ judgement, ranked, leaders }: Case): Tier {
  if (judgement.kind === 'not-needed') {
    const { rule, verdict, traits, sources } = judgement.said
    const paths = [...new Set(traits.map(judgement.pathOf))]
    return { kind: 'not-needed', because: { rule, says: verdict.says(), traits: paths, sources: [...sources] } }
  }
  const rejected = rejectedIn(judgement.standings)
  const [pick] = leaders
  if (!pick) return { kind: 'no-fit', rejected }
  const alternatives = ranked.filter((one) => !leaders.includes(one)).map(judgedOf)
  return leaders.length === 1
    ? { kind: 'recommended', pick: judgedOf(pick), alternatives, rejected }
    : { kind: 'tied', picks: leaders.map(judgedOf), alternatives, rejected }
}

/** Those nearest to admission first. */
function rejectedIn(standings: readonly Standing[]) {
  return standings
    .filter(({ isBlocked }) => isBlocked)
    .map(rejectedOf)
    .sort((a, b) => a.blocks.length - b.blocks.length)
}

function openTier(cases: readonly Case[], candidates: readonly Standing[]): Tier {
  const standings = (one: Case) => (one.judgement.kind === 'standings' ? one.judgement.standings : [])
  const everJudged = cases.filter((one) => standings(one).length > 0)
  const everStanding = new Set(everJudged.flatMap(({ ranked }) => ranked.map(({ option }) => option)))
  const [judged] = everJudged
  return {
    kind: 'needs-answers',
    traits: tellingTraits(cases),
    candidates: candidates.map((one) => ({ ...judgedOf(one), hangsOn: hangsOn(leading(one.option, cases), cases) })),
    rejected: judged ? rejectedIn(standings(judged).filter(({ option }) => !everStanding.has(option))) : [],
  }
}

const leading = (option: string, cases: readonly Case[]) =>
  cases.filter(({ leaders }) => leaders.some((one) => one.option === option))

/** Every pick met, by the number of answers under which it leads, each as in its best case. */
function candidatesOf(cases: readonly Case[]): Standing[] {
  const met = new Map<string, { count: number; best: Standing }>()
  for (const leader of cases.flatMap(({ leaders }) => leaders)) {
    const { count, best } = met.get(leader.option) ?? { count: 0, best: leader }
    met.set(leader.option, { count: count + 1, best: leader.score > best.score ? leader : best })
  }
  return [...met.values()].sort((a, b) => b.count - a.count).map(({ best }) => best)
}

function traitsIn(cases: readonly Case[]): string[] {
  return [...new Set(cases.flatMap(({ answers }) => answers.map(([trait]) => trait)))]
}

function valuesOf(cases: readonly Case[], trait: string): unknown[] {
  return [
    ...new Set(cases.flatMap(({ answers }) => answers.filter(([name]) => name === trait).map(([, value]) => value))),
  ]
}

/** The answers that a candidate needs, where not every answer will do. */
function hangsOn(where: readonly Case[], cases: readonly Case[]): HangsOn[] {
  return traitsIn(cases).flatMap((trait) => {
    const is = valuesOf(where, trait)
    return is.length < valuesOf(cases, trait).length ? [{ trait, is }] : []
  })
}

/** Open questions by how few outcomes are left once each is answered, on average; those that tell nothing are left out. */
function tellingTraits(cases: readonly Case[]): string[] {
  const outcomes = (some: readonly Case[]) => new Set(some.map(({ outcome }) => outcome)).size
  const all = outcomes(cases)
  const left = (trait: string) => {
    const values = valuesOf(cases, trait)
    const sizes = values.map((value) =>
      outcomes(cases.filter((one) => one.answers.some(([name, is]) => name === trait && is === value))),
    )
    return sizes.reduce((sum, size) => sum + size, 0) / Math.max(1, values.length)
  }
  const ranked = traitsIn(cases).map((trait) => ({ trait, left: left(trait) }))
  ranked.sort((a, b) => a.left - b.left)
  const telling = ranked.filter((one) => one.left < all)
  return (telling.length > 0 ? telling : ranked).map(({ trait }) => trait)
}
