import { useMemo } from 'react'
import type { Advice } from '../advisor/advice/advice.ts'
import type { Gathered } from '../advisor/gather.ts'
import type { Plan } from '../advisor/plan/plan.ts'
import type { Survey } from '../advisor/survey.ts'
import { useAsked, type Asked } from './asked.ts'

/** What is known so far of the advice on a plan of many workloads. */
export interface AdviceOnMany {
  /** Its workloads in brief: picks and conditions, without reasons, alternatives and what was ruled out. */
  readonly advice: Advice | undefined
  readonly survey: Asked<'survey'>
  /** What the workloads ask for together; it follows the survey. */
  readonly gathered: Asked<'gather'>
  readonly askAgain: () => void
}

/** Puts rows in brief together again; loaded with the rules. */
type Rows = Pick<typeof import('./advisor.ts'), 'rowsIn'>

/**
 * @param isMany false: nothing is asked
 * @param isToldProgress true: drawn anew whenever more of it is done
 */
export function useAdviceOnMany(
  plan: Plan,
  isMany: boolean,
  rows: Rows | undefined,
  isToldProgress = false,
): AdviceOnMany {
  const survey = useAsked(plan, 'survey', '', { kind: 'survey', plan }, isMany, isToldProgress)
  const isSurveyed = survey.asked.kind === 'answered'
  const gathered = useAsked(plan, 'gather', '', { kind: 'gather', plan }, isMany && isSurveyed, isToldProgress)
  const surveyed = survey.asked.kind === 'answered' ? survey.asked.gives : undefined
  const all = gathered.asked.kind === 'answered' ? gathered.asked.gives : undefined
  const brief = useMemo(
    () => (isMany && rows && surveyed ? adviceInBrief(plan, surveyed, rows) : undefined),
    [plan, surveyed, rows, isMany],
  )
  const advice = useMemo(() => brief && withAssumptions(brief, all), [brief, all])
  return {
    advice,
    survey: survey.asked,
    gathered: gathered.asked,
    askAgain: isSurveyed ? gathered.askAgain : survey.askAgain,
  }
}

const inBrief = new WeakMap<Survey, Advice>()

/** Many parts of a page ask for it. */
function adviceInBrief({ workloads = [] }: Plan, survey: Survey, { rowsIn }: Rows): Advice {
  const known = inBrief.get(survey)
  if (known) return known
  const rows = workloads.map(({ name }, i) => ({ path: `workloads[${i}]`, ...(name !== undefined && { name }) }))
  const needs = rows.flatMap((row, i) =>
    (['secrets', 'config'] as const).filter((need) => workloads[i]?.[need] === true).map((need) => ({ ...row, need })),
  )
  const pathsOf = (some: readonly { readonly path: string }[]) => some.map(({ path }) => path)
  const volumes = rowsIn(survey.volumes, pathsOf(rows))
  const secretsAndConfig = rowsIn(survey.secretsAndConfig, pathsOf(needs))
  const advice: Advice = {
    ...survey.rest,
    volumes: rows.flatMap((row, i) => (volumes[i] ? [{ ...row, ...volumes[i] }] : [])),
    secretsAndConfig: needs.flatMap((row, i) => (secretsAndConfig[i] ? [{ ...row, ...secretsAndConfig[i] }] : [])),
  }
  inBrief.set(survey, advice)
  return advice
}

/** Of an assumption made for many workloads the first few are named. */
function withAssumptions(advice: Advice, gathered: Gathered | undefined): Advice {
  if (!gathered) return advice
  const made = gathered.assumptions.flatMap(({ paths, assumed, because }) =>
    paths.map((trait) => ({ trait, assumed, because })),
  )
  return { ...advice, assumptions: [...advice.assumptions, ...made] }
}
