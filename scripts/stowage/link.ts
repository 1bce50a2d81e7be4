import { edition } from '../../src/advisor/catalog/edition.ts'
import { linkOf, openLink } from '../../src/link/link.ts'
import type { Answer, Run } from './command.ts'
import { answerPlans } from './plan-lines.ts'

export const runLink: Run = ({ lines }) => answerPlans(lines, (plan) => ({ fragment: linkOf(plan, edition) }))

export const runOpen: Run = async function* ({ lines }): AsyncIterable<Answer> {
  for await (const line of lines) {
    const opened = openLink(line, edition)
    const isFailure = opened.kind !== 'opened' && opened.kind !== 'absent'
    yield { value: opened, ...(isFailure && { isFailure }) }
  }
}
