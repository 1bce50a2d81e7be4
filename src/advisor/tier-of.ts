import type { HangsOn, Tier } from './advice/advice.ts'
import type { Case } from './cases.ts'
import { leadersOf, rank } from './rank.ts'
import type { Judgement } from './rules/judge.ts'
import { judgedOf, rejectedOf, type Paths, type Standing } from './rules/standing.ts'

/** A pick met under some answers, in its best case. */
interface Candidate {
  readonly standing: Standing
  readonly paths: Paths
}

type Shown =
  | { readonly kind: 'settled'; readonly judgement: Judgement }
  | { readonly kind: 'needs-answers'; readonly candidates: readonly Candidate[] }

/** How one completion of a row comes out, and who leads in it, best first. */
interface Met {
  readonly outcome: string
  readonly leaders: readonly { readonly option: string; readonly score: number }[]
}

const bestScore = ({ leaders }: Met) => leaders[0]?.score ?? -1

/** The case in which a row is shown that comes out alike under every completion: that in which its pick scores best. */
export function settledCase<C extends Met>(cases: readonly C[]): C | undefined {
  const [first] = cases
  if (!first || cases.some(({ outcome }) => outcome !== first.outcome)) return undefined
  return cases.reduce((a, b) => (bestScore(b) > bestScore(a) ? b : a))
}

/** One outcome under every completion, shown in its best case; or the picks met, each in its best case. */
export function shownCase(cases: readonly Case[]): Shown {
  if (cases.length === 0) throw new Error('a row has at least one completion')
  const settled = settledCase(cases)
  return settled
    ? { kind: 'settled', judgement: settled.full() }
    : { kind: 'needs-answers', candidates: candidatesOf(cases) }
}

/** The options that nothing rules out, best first, and those of them that lead. */
export function rankedIn(judgement: Judgement): { ranked: readonly Standing[]; leaders: readonly Standing[] } {
  const standings = judgement.kind === 'standings' ? judgement.standings : []
  const ranked = rank(standings.filter(({ isBlocked }) => !isBlocked))
  return { ranked, leaders: leadersOf(ranked) }
}

/** The advice on one row, with all its sentences. */
export function tierOf(cases: readonly Case[]): Tier {
  const shown = shownCase(cases)
  return shown.kind === 'settled' ? settledTier(shown.judgement) : openTier(cases, shown.candidates)
}

function settledTier(judgement: Judgement): Tier {
  if (judgement.kind === 'not-needed') {
    const { rule, verdict, traits, sources } = judgement.said
    const named = [...new Set(traits.map(judgement.paths.of))]
    return { kind: 'not-needed', because: { rule, says: verdict.says(), traits: named, sources: [...sources] } }
  }
  const { ranked, leaders } = rankedIn(judgement)
  const { paths } = judgement
  const judged = (one: Standing) => judgedOf(one, paths)
  const rejected = rejectedIn(
    judgement.standings.filter(({ isBlocked }) => isBlocked),
    paths,
  )
  const [pick] = leaders
  if (!pick) return { kind: 'no-fit', rejected }
  const alternatives = ranked.filter((one) => !leaders.includes(one)).map(judged)
  return leaders.length === 1
    ? { kind: 'recommended', pick: judged(pick), alternatives, rejected }
    : { kind: 'tied', picks: leaders.map(judged), alternatives, rejected }
}

/** Those nearest to admission first. */
function rejectedIn(standings: readonly Standing[], paths: Paths) {
  return standings.map((one) => rejectedOf(one, paths)).sort((a, b) => a.blocks.length - b.blocks.length)
}

function openTier(cases: readonly Case[], candidates: readonly Candidate[]): Tier {
  const everStanding = new Set(cases.flatMap(({ standing }) => standing ?? []))
  const judged = cases.find(({ standing }) => standing !== undefined)?.full()
  const neverStanding =
    judged?.kind === 'standings' ? judged.standings.filter(({ option }) => !everStanding.has(option)) : []
  return {
    kind: 'needs-answers',
    traits: tellingTraits(cases),
    candidates: candidates.map(({ standing, paths }) => ({
      ...judgedOf(standing, paths),
      hangsOn: hangsOn(leading(standing.option, cases), cases),
    })),
    rejected: judged ? rejectedIn(neverStanding, judged.paths) : [],
  }
}

const leading = (option: string, cases: readonly Case[]) =>
  cases.filter(({ leaders }) => leaders.some((one) => one.option === option))

/** Every option that leads in some case, by the number of cases in which it does, each with that in which it scores best. */
export function picksMet<C extends Met>(cases: readonly C[]): { option: string; best: C }[] {
  const met = new Map<string, { count: number; score: number; best: C }>()
  for (const one of cases) {
    for (const { option, score } of one.leaders) {
      const { count, ...before } = met.get(option) ?? { count: 0, score: -1, best: one }
      met.set(option, { count: count + 1, ...(score > before.score ? { score, best: one } : before) })
    }
  }
  return [...met].sort(([, a], [, b]) => b.count - a.count).map(([option, { best }]) => ({ option, best }))
}

function candidatesOf(cases: readonly Case[]): Candidate[] {
  return picksMet(cases).flatMap(({ option, best }) => {
    const judgement = best.full()
    const standing = rankedIn(judgement).leaders.find((one) => one.option === option)
    return standing ? [{ standing, paths: judgement.paths }] : []
  })
}

/** Every open question that some completion asked, with the answers it was given. */
function askedIn(cases: readonly Case[]): Map<string, Set<unknown>> {
  const asked = new Map<string, Set<unknown>>()
  for (const { answers } of cases) {
    for (const [trait, value] of answers) asked.set(trait, (asked.get(trait) ?? new Set()).add(value))
  }
  return asked
}

/** The answers that a candidate needs, where not every answer will do. */
function hangsOn(where: readonly Case[], cases: readonly Case[]): HangsOn[] {
  const needed = askedIn(where)
  return [...askedIn(cases)].flatMap(([trait, all]) => {
    const is = [...(needed.get(trait) ?? [])]
    return is.length > 0 && is.length < all.size ? [{ trait, is }] : []
  })
}

/** Open questions by how few outcomes are left once each is answered, on average; those that tell nothing are left out. */
function tellingTraits(cases: readonly Case[]): string[] {
  const all = new Set(cases.map(({ outcome }) => outcome)).size
  const ranked = [...askedIn(cases).keys()].map((trait) => ({ trait, left: outcomesLeft(cases, trait) }))
  ranked.sort((a, b) => a.left - b.left)
  const telling = ranked.filter(({ left }) => left < all)
  return (telling.length > 0 ? telling : ranked).map(({ trait }) => trait)
}

/** How many outcomes remain possible, on average over the answers to one question. */
function outcomesLeft(cases: readonly Case[], trait: string): number {
  const byValue = new Map<unknown, Set<string>>()
  for (const { answers, outcome } of cases) {
    const answer = answers.find(([name]) => name === trait)
    if (answer) byValue.set(answer[1], (byValue.get(answer[1]) ?? new Set()).add(outcome))
  }
  const sizes = [...byValue.values()].map(({ size }) => size)
  return sizes.reduce((sum, size) => sum + size, 0) / Math.max(1, sizes.length)
}
