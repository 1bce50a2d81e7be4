import type { Advice } from '../advisor/advice/advice.ts'
import { decidingTraits, tiersOf } from '../advisor/open-questions.ts'
import { answerInWords } from '../advisor/plan/answer-words.ts'
import { rowNameOf, traitInWords } from '../advisor/plan/trait-words.ts'
import type { Draft } from '../store/draft.ts'
import type { StepId } from '../store/page.ts'
import { stepOf } from '../store/step-of.ts'
import { typedAnswersIn } from './typed-answers.ts'
import { figuresInWords } from './words/figure-words.ts'

/** One answer as the check of all answers shows it. */
export interface AnswerLine {
  readonly trait: string
  /** What its question goes by on the page of its step. */
  readonly id: string
  readonly step: StepId
  /** The row that it belongs to, by its name: "workers". */
  readonly row: string | undefined
  readonly question: string
  readonly answer: string
  /** `open`: not answered, and a pick waits for it. */
  readonly state: 'wrong' | 'given' | 'open' | 'unknown' | 'assumed'
}

const figures = 'platform.figures'

function partLines(part: string, answers: object | undefined): (readonly [trait: string, value: unknown])[] {
  return Object.entries(answers ?? {}).map(([name, value]) => [`${part}.${name}`, value] as const)
}

/**
 * Everything answered, open, assumed, asked but not known, or typed and not understood.
 * @param advice undefined while the rules are still on their way: then nothing is called open or assumed.
 */
export function answersIn(
  { plan, rows, typed }: Pick<Draft, 'plan' | 'rows' | 'typed'>,
  advice?: Advice,
): AnswerLine[] {
  const line = (trait: string, answer: string, state: AnswerLine['state'], id = trait): AnswerLine => {
    const row = rowNameOf(trait, plan)
    return { trait, id, step: stepOf(trait), row, question: traitInWords(trait), answer, state }
  }
  const ownFigures = figuresInWords(plan.platform ?? {}, plan.currency)
  const wrong = typedAnswersIn({ plan, rows, typed }).map(({ trait, id, text }) => line(trait, text, 'wrong', id))
  const given = [
    ...partLines('platform', plan.platform),
    ...(plan.nodePools ?? []).flatMap((pool, i) => partLines(`nodePools[${i}]`, pool)),
    ...(plan.workloads ?? []).flatMap((workload, i) => partLines(`workloads[${i}]`, workload)),
    ...partLines('registry', plan.registry),
    ...partLines('priorities', plan.priorities),
  ].map(([trait, value]) => line(trait, trait === figures ? ownFigures : answerInWords(trait, value), 'given'))
  const asked = new Set(plan.dontKnow)
  const unknown = [...asked].map((trait) => line(trait, 'Not known: to find out', 'unknown'))
  if (!advice) return [...wrong, ...given, ...unknown]
  const open = [...new Set(decidingTraits(tiersOf(advice)))]
    .filter((trait) => !asked.has(trait))
    .map((trait) => line(trait, 'Open: a pick waits for it', 'open'))
  const assumed = advice.assumptions
    .filter(({ trait }) => trait !== 'priorities' && !asked.has(trait))
    .map(({ trait, assumed: value }) => line(trait, `Open: assumed ${answerInWords(trait, value)}`, 'assumed'))
  return [...wrong, ...given, ...open, ...unknown, ...assumed]
}

/** The lines of one row of the plan, or those that belong to no row. */
export interface AnswerGroup {
  readonly row: string | undefined
  readonly lines: readonly AnswerLine[]
}

const rowOf = (trait: string) => /^\w+\[\d+\]/.exec(trait)?.[0] ?? ''

/** Lines by the row that they belong to, in the order of the plan. */
export function byRow(lines: readonly AnswerLine[]): AnswerGroup[] {
  const groups = new Map<string, AnswerLine[]>()
  for (const line of lines) {
    const group = groups.get(rowOf(line.trait))
    if (group) group.push(line)
    else groups.set(rowOf(line.trait), [line])
  }
  return [...groups]
    .toSorted(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }))
    .map(([, own]) => ({ row: own[0]?.row, lines: own }))
}
