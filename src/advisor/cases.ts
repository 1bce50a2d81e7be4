import type { Catalog } from './catalog/catalog-shape.ts'
import { completionsOf, eachCompletion, hasOpenQuestions, type Completion } from './open.ts'
import { leadersAmong, leadersOf, rank } from './rank.ts'
import type { BriefJudgement, Judge, Judgement } from './rules/judge.ts'
import type { Place } from './rules/tally.ts'
import { orchestratorOf } from './subject.ts'
import type { Subject } from './subject.ts'

/** How one completion of a row comes out, and on demand everything that was said in it. */
export interface Case {
  readonly answers: Completion['answers']
  /** The option, the tied options, or the kind, as text: equal texts are the same outcome. */
  readonly outcome: string
  readonly leaders: readonly Place[]
  /** The options that nothing rules out; undefined where no option is needed. */
  readonly standing: readonly string[] | undefined
  readonly full: () => Judgement
}

/** The option, the tied ones, or that nothing fits, as text. */
export function outcomeOf(leaders: readonly Pick<Place, 'option'>[]): string {
  const ids = leaders.map(({ option }) => option).sort()
  return ids.length === 0 ? 'no-fit' : ids.length === 1 ? `${ids[0]}` : `tied:${ids.join('+')}`
}

function inBrief(judgement: Judgement): BriefJudgement {
  return judgement.kind === 'not-needed' ? judgement : { kind: 'places', places: judgement.standings }
}

/** Under which orchestrator a row runs matters, not which answer says so: "both" adds no outcome of its own. */
export function keyOf({ answers, subject }: Completion): string {
  let key = `${orchestratorOf(subject)}`
  for (const [trait, value] of answers) if (!trait.endsWith('orchestrator')) key += `|${trait}=${String(value)}`
  return key
}

/** How a row comes out, and, where nothing is open, where those stand that lead or are near it. */
export interface Outlook {
  readonly outcome: string
  readonly places: readonly Place[]
}

/**
 * The outcome of a row alone; where its open questions decide between several, `needs-answers`.
 * @param placesOf who stands where in a row without open questions: at least all that lead
 */
export function outlookOf(
  subject: Subject,
  catalog: Catalog,
  placesOf: (completed: Subject) => readonly Place[] | undefined,
): Outlook {
  const outlook = (completed: Subject): Outlook => {
    const places = placesOf(completed)
    return { outcome: places ? outcomeOf(leadersAmong(places)) : 'not-needed', places: places ?? [] }
  }
  if (!hasOpenQuestions(subject)) return outlook(subject)
  const met = new Set<string>()
  let outcome: string | undefined
  for (const completion of eachCompletion(subject, catalog)) {
    const key = keyOf(completion)
    if (met.has(key)) continue
    met.add(key)
    const here = outlook(completion.subject)
    if (outcome !== undefined && here.outcome !== outcome) return { outcome: 'needs-answers', places: [] }
    outcome = here.outcome
  }
  if (outcome === undefined) throw new Error('a row has at least one completion')
  return { outcome, places: [] }
}

/** Judges a row under every answer to its open questions: fully where there are none, else as briefly as will do. */
export function casesOf(subject: Subject, catalog: Catalog, judge: Judge): Case[] {
  const completions = completionsOf(subject, catalog)
  const known = new Map<string, BriefJudgement>()
  return completions.map((completion) => {
    let said: Judgement | undefined
    const full = () => (said ??= judge.fully(completion.subject, catalog))
    const key = keyOf(completion)
    const judgement =
      completions.length === 1 ? inBrief(full()) : (known.get(key) ?? judge.briefly(completion.subject, catalog))
    known.set(key, judgement)
    const standing = judgement.kind === 'places' ? judgement.places.filter(({ isBlocked }) => !isBlocked) : undefined
    const leaders = leadersOf(rank(standing ?? []))
    return {
      answers: completion.answers,
      outcome: judgement.kind === 'not-needed' ? 'not-needed' : outcomeOf(leaders),
      leaders,
      standing: standing?.map(({ option }) => option),
      full,
    }
  })
}
