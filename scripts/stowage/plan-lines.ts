import type { Plan } from '../../src/advisor/plan/plan.ts'
import { readPlan } from '../../src/advisor/plan/read-plan.ts'
import { failure, type Answer } from './command.ts'

type ReadLine = { readonly kind: 'plan'; readonly plan: Plan } | { readonly kind: 'failed'; readonly answer: Answer }

function readLine(line: string): ReadLine {
  let json: unknown
  try {
    json = JSON.parse(line)
  } catch (error) {
    const why = error instanceof Error ? error.message : 'it cannot be read'
    return { kind: 'failed', answer: failure('not-json', '', `Each line must be one plan as JSON: ${why}.`) }
  }
  const read = readPlan(json)
  return read.kind === 'plan' ? read : { kind: 'failed', answer: failure('invalid', read.path, read.says) }
}

/** One answer for each plan; a line that is none, or on which the work fails, answers with its error. */
export async function* answerPlans(
  lines: AsyncIterable<string>,
  answer: (plan: Plan) => unknown,
): AsyncIterable<Answer> {
  for await (const line of lines) {
    if (line.trim() === '') continue
    const read = readLine(line)
    if (read.kind === 'failed') {
      yield read.answer
      continue
    }
    try {
      yield { value: answer(read.plan) }
    } catch (error) {
      yield failure('failed', '', error instanceof Error ? error.message : String(error))
    }
  }
}
