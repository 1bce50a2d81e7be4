import { advise } from '../advise.ts'
import type { Advice, Finding, Tier } from '../advice/advice.ts'
import type { Catalog } from '../catalog/catalog-shape.ts'
import { answerAt } from '../plan/answer-at.ts'
import type { Plan } from '../plan/plan.ts'
import type { BuiltPair } from './built-pairs.ts'
import { planAsBuilt, type PlanAsBuilt } from './built-plan.ts'
import { comparedAnswers, observable, type ComparedAnswer, type Standing } from './compared-answer.ts'

/** What was to be chosen, and what runs. */
export interface ComparedPick {
  readonly standing: Standing
  /** How the plan's advice came out, and the options that it names. */
  readonly kind: Tier['kind']
  readonly planned: readonly string[]
  /** Options that may be what runs; a driver that the catalog does not have stands by its own name. */
  readonly built: readonly string[]
}

/** A row of the plan against one that runs; the platform is a row of its own. */
export interface ComparedRow {
  /** The path in the plan: `nodePools[0]`, `platform`. */
  readonly about: string
  /** The path in what runs; absent for the platform. */
  readonly builtAs?: string
  readonly answers: readonly ComparedAnswer[]
  readonly pick?: ComparedPick
  /** Findings that what runs gives rise to, and the plan did not. */
  readonly findings: readonly Finding[]
}

export interface BuiltReport {
  readonly rows: readonly ComparedRow[]
  /** Rows of the plan of which no output tells, by their paths. */
  readonly missing: readonly string[]
  /** Rows that run and are in no plan, by their paths in what runs. */
  readonly extra: readonly string[]
}

/**
 * Holds a plan against what runs, answer by answer and pick by pick.
 * In: the plan, what outputs of the cluster tell as a plan of its own, and which rows belong together. Out: how each
 * answer and each pick stands, and the findings that only what runs gives rise to. Pure; versions are compared as text.
 */
export function builtAsPlanned(planned: Plan, built: Plan, pairs: readonly BuiltPair[], catalog: Catalog): BuiltReport {
  const asBuilt = planAsBuilt(planned, built, pairs)
  const before = advise(planned, catalog)
  const raised = raisedFindings(planned, before, asBuilt, catalog)
  const comparing = { planned, built, before, catalog }
  const rows = (['nodePools', 'workloads'] as const).flatMap((list) =>
    asBuilt.pairs[list].flatMap((pair, at) => {
      if (!pair) return []
      return [comparedRow(comparing, pair, raised.get(`${list}[${at}]`) ?? [])]
    }),
  )
  const platform: ComparedRow = {
    about: 'platform',
    answers: comparedAnswers(observable.platform, planned.platform ?? {}, built.platform ?? {}),
    findings: raised.get('platform') ?? [],
  }
  const isEmpty = platform.answers.length === 0 && platform.findings.length === 0
  const lacking = (list: BuiltPair['list'], side: 'planned' | 'built', count = 0) =>
    Array.from({ length: count }, (_, at) => at)
      .filter((at) => !pairs.some((pair) => pair.list === list && pair[side] === at))
      .map((at) => `${list}[${at}]`)
  return {
    rows: isEmpty ? rows : [...rows, platform],
    missing: [
      ...lacking('nodePools', 'planned', planned.nodePools?.length),
      ...lacking('workloads', 'planned', planned.workloads?.length),
    ],
    extra: [
      ...lacking('nodePools', 'built', built.nodePools?.length),
      ...lacking('workloads', 'built', built.workloads?.length),
    ],
  }
}

interface Comparing {
  readonly planned: Plan
  readonly built: Plan
  readonly before: Advice
  readonly catalog: Catalog
}

function comparedRow(
  { planned, built, before, catalog }: Comparing,
  pair: BuiltPair,
  findings: Finding[],
): ComparedRow {
  const { list } = pair
  const places = { about: `${list}[${pair.planned}]`, builtAs: `${list}[${pair.built}]`, findings }
  if (list === 'nodePools') {
    const [mine, theirs] = [planned.nodePools?.[pair.planned], built.nodePools?.[pair.built]]
    const pick = comparedPick(
      before.image[pair.planned],
      theirs?.currentDriver === undefined ? [] : [theirs.currentDriver],
    )
    return {
      ...places,
      answers: comparedAnswers(observable.nodePools, mine ?? {}, theirs ?? {}),
      ...(pick && { pick }),
    }
  }
  const [mine, theirs] = [planned.workloads?.[pair.planned], built.workloads?.[pair.built]]
  const pick = comparedPick(before.volumes[pair.planned], optionsBehind(theirs?.storageClass, built, catalog))
  return { ...places, answers: comparedAnswers(observable.workloads, mine ?? {}, theirs ?? {}), ...(pick && { pick }) }
}

/** Options whose driver makes the volumes of a class that the cluster has. */
function optionsBehind(storageClass: string | undefined, { platform }: Plan, { volumes }: Catalog): string[] {
  const provisioner = platform?.storageClasses?.find(({ name }) => name === storageClass)?.provisioner
  if (provisioner === undefined) return []
  return volumes.filter(({ provisioners }) => provisioners?.value.includes(provisioner)).map(({ id }) => id)
}

function comparedPick(tier: Tier | undefined, built: readonly string[]): ComparedPick | undefined {
  if (!tier || (tier.kind === 'not-needed' && built.length === 0)) return undefined
  const planned = optionsOf(tier)
  const isSame = planned.some((option) => built.includes(option))
  const standing =
    built.length === 0 ? 'not-told' : planned.length === 0 ? 'not-planned' : isSame ? 'as-planned' : 'differs'
  return { standing, kind: tier.kind, planned, built }
}

function optionsOf(tier: Tier): string[] {
  if (tier.kind === 'recommended') return [tier.pick.option]
  return tier.kind === 'tied' ? tier.picks.map(({ option }) => option) : []
}

/** What the rules find in what runs and not in the plan, by the row of the plan as built; else by `platform`. */
function raisedFindings(planned: Plan, before: Advice, { plan, pairs }: PlanAsBuilt, catalog: Catalog) {
  const known = new Map(before.findings.map((finding) => [`${finding.rule} ${finding.about}`, finding.says]))
  const raised = new Map<string, Finding[]>()
  for (const finding of advise(plan, catalog).findings) {
    const [, row = 'platform', list, at = ''] = /^((nodePools|workloads)\[(\d+)\])/.exec(finding.about) ?? []
    const pair = list === 'nodePools' || list === 'workloads' ? pairs[list][Number(at)] : undefined
    // A row of which no output tells is as it was planned.
    if (row !== 'platform' && !pair) continue
    const about = pair ? `${pair.list}[${pair.planned}]` : finding.about
    const said = known.get(`${finding.rule} ${about}`)
    // The same finding in other words is a new one only where what it read has changed.
    const isSameAnswer = (trait: string) => isSame(answerAt(planned, trait.replace(row, about)), answerAt(plan, trait))
    if (said === finding.says || (said !== undefined && finding.traits.every(isSameAnswer))) continue
    raised.set(row, [...(raised.get(row) ?? []), finding])
  }
  return raised
}

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)
