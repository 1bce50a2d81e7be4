import type { Assumption } from '../advisor/advice/advice.ts'
import { answerInWords } from '../advisor/plan/answer-words.ts'
import type { Plan } from '../advisor/plan/plan.ts'
import { rowNameOf, traitInWords } from '../advisor/plan/trait-words.ts'
import type { StepId } from '../store/page.ts'
import { stepOf } from '../store/step-of.ts'

/** One answer as the check of all answers shows it. */
export interface AnswerLine {
  readonly trait: string
  readonly step: StepId
  readonly question: string
  readonly answer: string
  readonly state: 'given' | 'assumed' | 'unknown' | 'wrong'
}

function partLines(part: string, answers: object | undefined): (readonly [trait: string, value: unknown])[] {
  return Object.entries(answers ?? {}).map(([name, value]) => [`${part}.${name}`, value] as const)
}

/** Everything answered, assumed, asked but not known, or typed and not understood, in the order of the plan. */
export function answersIn(
  plan: Plan,
  assumptions: readonly Assumption[],
  typed: Readonly<Record<string, string>>,
): AnswerLine[] {
  const line = (trait: string, answer: string, state: AnswerLine['state']): AnswerLine => {
    const row = rowNameOf(trait, plan)
    const question = traitInWords(trait)
    return { trait, step: stepOf(trait), question: row === undefined ? question : `${row}: ${question}`, answer, state }
  }
  const given = [
    ...partLines('platform', plan.platform),
    ...(plan.nodePools ?? []).flatMap((pool, i) => partLines(`nodePools[${i}]`, pool)),
    ...(plan.workloads ?? []).flatMap((workload, i) => partLines(`workloads[${i}]`, workload)),
    ...partLines('registry', plan.registry),
    ...partLines('priorities', plan.priorities),
  ].map(([trait, value]) => line(trait, answerInWords(trait, value), 'given'))
  const unknown = (plan.dontKnow ?? []).map((trait) => line(trait, 'Not known: to be found out', 'unknown'))
  const isAsked = (trait: string) => plan.dontKnow?.includes(trait) ?? false
  const assumed = assumptions
    .filter(({ trait }) => trait !== 'priorities' && !isAsked(trait))
    .map(({ trait, assumed: value }) => line(trait, answerInWords(trait, value), 'assumed'))
  const wrong = Object.entries(typed).map(([key, text]) => line(key, text, 'wrong'))
  return [...wrong, ...given, ...unknown, ...assumed]
}
