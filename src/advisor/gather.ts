import type { Judged, Reason } from './advice/advice.ts'
import { casesOf } from './cases.ts'
import type { Catalog } from './catalog/catalog-shape.ts'
import { traitNameOf } from './plan/trait-words.ts'
import type { Plan } from './plan/plan.ts'
import { rowRefsOf, subjectFor } from './row-ref.ts'
import { judges } from './rows.ts'
import { judgedOf } from './rules/standing.ts'
import { settleSubject } from './settle.ts'
import type { Subject } from './subject.ts'
import { rankedIn, settledCase, tierOf } from './tier-of.ts'

/** Something to do before picks can be used. */
export interface GatheredTask {
  readonly reason: Reason
  readonly isToAcquire: boolean
  /** True where the first row that asks for it leaves the choice open. */
  readonly isTied: boolean
  readonly options: readonly string[]
  /** The first rows that ask for it, by their paths, and how many do. */
  readonly paths: readonly string[]
  readonly count: number
}

/** The same assumption, made for so many rows. */
export interface GatheredAssumption {
  /** `workloads.latency` */
  readonly trait: string
  readonly assumed: unknown
  readonly because: string
  readonly paths: readonly string[]
  readonly count: number
}

/** What the workloads of a plan ask for together. */
export interface Gathered {
  readonly tasks: readonly GatheredTask[]
  readonly assumptions: readonly GatheredAssumption[]
  /** The traits that picks wait for, by their paths; those of a row together, most telling first. */
  readonly deciding: readonly string[]
  /** The ids of all documents that the picks rest on. */
  readonly sources: readonly string[]
}

/** So many rows are named for each task and assumption. */
const pathsKept = 4
/** Of a row that nothing fits, so many options nearest to it are cited. */
const nearestCited = 5

type Counted<T> = { -readonly [K in keyof T]: T[K] } & { paths: string[]; count: number }

function note<T extends { readonly paths: readonly string[]; readonly count: number }>(
  all: Map<string, Counted<T>>,
  key: string,
  path: string,
  fresh: () => Omit<T, 'paths' | 'count'>,
): Counted<T> {
  const known = all.get(key)
  // The compiler does not put a generic type together again from its parts.
  const one = known ?? ({ ...fresh(), paths: [], count: 0 } as unknown as Counted<T>)
  if (!known) all.set(key, one)
  one.count += 1
  if (one.paths.length < pathsKept) one.paths.push(path)
  return one
}

/**
 * Gathers what the advice on all workloads says that is shown for all of them together: a pass over every row, after each
 * of which it yields how many are done. Only what the picks say is written. Pure; `plan` must have passed `planSchema`.
 */
export function* gather(
  plan: Plan,
  catalog: Catalog,
): Generator<{ readonly done: number; readonly total: number }, Gathered, void> {
  const tasks = new Map<string, Counted<GatheredTask>>()
  const assumptions = new Map<string, Counted<GatheredAssumption>>()
  // A workload's volume and its secrets may hang on the same assumption.
  const assumed = new Set<string>()
  const deciding = new Set<string>()
  const sources = new Set<string>()
  const refs = rowRefsOf(plan).filter(({ tier }) => tier === 'volume' || tier === 'secrets-config')
  const noteTasks = (path: string, picks: readonly Judged[]) => {
    for (const { option, atHand, conditions } of picks) {
      for (const [at, reason] of conditions.entries()) {
        const isToAcquire = !atHand && at === 0
        const task = note(tasks, `${String(isToAcquire)}\n${reason.says}\n${reason.check ?? ''}`, path, () => ({
          reason: { ...reason, traits: [] },
          isToAcquire,
          isTied: picks.length > 1,
          options: [],
        }))
        if (!task.options.includes(option)) task.options = [...task.options, option]
      }
    }
  }
  for (const [done, ref] of refs.entries()) {
    yield { done, total: refs.length }
    const subject = subjectFor(ref, plan)
    if (!subject) continue
    const said = whatIsSaid(subject, catalog)
    noteTasks(ref.about, said.picks)
    for (const { sources: ids } of said.reasons) for (const id of ids) sources.add(id)
    for (const trait of said.waitsFor) deciding.add(trait)
    for (const { trait: path, assumed: value, because } of settleSubject(subject, catalog)) {
      const trait = traitNameOf(path)
      // The platform's are those of the whole plan.
      if (!path.startsWith('workloads') || assumed.has(path)) continue
      assumed.add(path)
      note(assumptions, `${trait}\n${String(value)}\n${because}`, path, () => ({ trait, assumed: value, because }))
    }
  }
  sources.delete('plan')
  return {
    tasks: [...tasks.values()].toSorted((a, b) => b.count - a.count),
    assumptions: [...assumptions.values()],
    deciding: [...deciding],
    sources: [...sources],
  }
}

interface Said {
  readonly picks: readonly Judged[]
  readonly reasons: readonly Reason[]
  readonly waitsFor: readonly string[]
}

function whatIsSaid(subject: Subject, catalog: Catalog): Said {
  const cases = casesOf(subject, catalog, judges[subject.kind])
  const shown = settledCase(cases)?.full()
  const leaders = shown?.kind === 'standings' ? rankedIn(shown).leaders : []
  if (shown && leaders.length > 0) {
    const picks = leaders.map((one) => judgedOf(one, shown.paths))
    return { picks, reasons: picks.flatMap(reasonsOf), waitsFor: [] }
  }
  const tier = tierOf(cases)
  if (tier.kind === 'not-needed') return { picks: [], reasons: [tier.because], waitsFor: [] }
  if (tier.kind === 'needs-answers')
    return { picks: [], reasons: tier.candidates.flatMap(reasonsOf), waitsFor: tier.traits }
  const nearest = tier.kind === 'no-fit' ? tier.rejected.slice(0, nearestCited) : []
  return { picks: [], reasons: nearest.flatMap(({ blocks }) => blocks), waitsFor: [] }
}

const reasonsOf = ({ reasons, conditions, warnings }: Judged) => [...reasons, ...conditions, ...warnings]
