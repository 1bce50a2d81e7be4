import type { Plan } from '../advisor/plan/plan.ts'
import { traitNameOf } from '../advisor/plan/trait-words.ts'
import type { ReportRow } from './report-rows.ts'

/** A question that is still open: for which rows, and whether a pick waits for it. */
export interface OpenQuestion {
  readonly trait: string
  readonly paths: readonly [string, ...string[]]
  readonly isDeciding: boolean
}

/** What is to be found out: questions that picks wait for, most telling first, then those answered with "I don't know". */
export function openQuestionsOf(rows: readonly ReportRow[], dontKnow: Plan['dontKnow'] = []): OpenQuestion[] {
  const deciding = rows.flatMap(({ outcome }) => (outcome.kind === 'needs-answers' ? outcome.traits : []))
  const questions = new Map<string, OpenQuestion>()
  for (const path of [...deciding, ...dontKnow]) {
    const trait = traitNameOf(path)
    const same = questions.get(trait)
    const paths: OpenQuestion['paths'] = !same ? [path] : same.paths.includes(path) ? same.paths : [...same.paths, path]
    questions.set(trait, { trait, paths, isDeciding: same?.isDeciding ?? deciding.includes(path) })
  }
  return [...questions.values()]
}
