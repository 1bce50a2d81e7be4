import type { Outcome, OutcomePick } from './advice/advice.ts'
import { keyOf, outcomeOf, type Case } from './cases.ts'
import type { Catalog } from './catalog/catalog-shape.ts'
import { eachCompletion } from './open.ts'
import { leadersAmong, rank } from './rank.ts'
import type { Reached } from './rules/reach.ts'
import type { Standing, WayNames } from './rules/standing.ts'
import type { Verdict } from './rules/verdict.ts'
import type { Subject } from './subject.ts'
import { picksMet, rankedIn, settledCase, shownCase } from './tier-of.ts'

/** The outcome of a row that was judged with all its sentences. */
export function outcomeOfCases(cases: readonly Case[]): Outcome {
  const shown = shownCase(cases)
  if (shown.kind === 'needs-answers')
    return among(
      'needs-answers',
      shown.candidates.map(({ standing }) => leaderOf(standing)),
    )
  return shown.judgement.kind === 'not-needed' ? notNeeded : settledOn(rankedIn(shown.judgement).leaders.map(leaderOf))
}

/** An option that leads, and what is to be done and to be watched with it. */
interface Leader extends OutcomePick {
  readonly remarks: Remarks
}

type Remarks = Pick<Outcome, 'conditions' | 'warnings'>

interface LeanCase {
  readonly outcome: string
  /** Best first. */
  readonly leaders: readonly Leader[]
  readonly isNeeded: boolean
}

/**
 * The same outcome, judged no further than needed to know who leads.
 * @param reachedIn who leads in a row without open questions, and some near them
 */
export function leanOutcomeOf(
  subject: Subject,
  catalog: Catalog,
  reachedIn: (completed: Subject) => readonly Reached[] | undefined,
): Outcome {
  const known = new Map<string, LeanCase>()
  const cases: LeanCase[] = []
  for (const completion of eachCompletion(subject, catalog)) {
    const key = keyOf(completion)
    const met = known.get(key) ?? leanCase(reachedIn(completion.subject))
    known.set(key, met)
    cases.push(met)
  }
  const settled = settledCase(cases)
  if (settled) return settled.isNeeded ? settledOn(settled.leaders) : notNeeded
  return among(
    'needs-answers',
    picksMet(cases).flatMap(({ option, best }) => best.leaders.filter((leader) => leader.option === option)),
  )
}

function leanCase(reached: readonly Reached[] | undefined): LeanCase {
  if (!reached) return { outcome: 'not-needed', leaders: [], isNeeded: false }
  const leading = leadersAmong(reached.map(({ place }) => place))
  const leaders = reached.flatMap(({ place, names, verdicts }) =>
    leading.includes(place) ? { ...pickOf(place, names), remarks: remarksOn(verdicts()) } : [],
  )
  return { outcome: outcomeOf(leading), leaders: rank(leaders), isNeeded: true }
}

const notNeeded: Outcome = { kind: 'not-needed', picks: [], conditions: 0, warnings: 0 }

function settledOn(leaders: readonly Leader[]): Outcome {
  return among(leaders.length === 0 ? 'no-fit' : leaders.length === 1 ? 'recommended' : 'tied', leaders)
}

function among(kind: Outcome['kind'], leaders: readonly Leader[]): Outcome {
  let [conditions, warnings] = [0, 0]
  const picks = leaders.map(({ remarks, ...pick }) => {
    conditions += remarks.conditions
    warnings += remarks.warnings
    return pick
  })
  return { kind, picks, conditions, warnings }
}

const leaderOf = (standing: Standing): Leader => ({
  ...pickOf(standing, standing.way),
  remarks: remarksOn(standing.said.map(({ verdict }) => verdict)),
})

function pickOf(
  { option, on, score, support, atHand }: Pick<Standing, 'option' | 'on' | 'score' | 'support' | 'atHand'>,
  way: WayNames,
): OutcomePick {
  return {
    option,
    ...(on !== undefined && { on }),
    ...(way.class !== undefined && { class: way.class }),
    score,
    support,
    atHand,
  }
}

function remarksOn(verdicts: readonly Verdict[]): Remarks {
  let [conditions, warnings] = [0, 0]
  for (const { kind } of verdicts) {
    if (kind === 'condition' || kind === 'must-acquire') conditions += 1
    else if (kind === 'warns') warnings += 1
  }
  return { conditions, warnings }
}
