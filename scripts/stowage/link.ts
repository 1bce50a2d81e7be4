import { catalog } from '../../src/advisor/catalog/catalog.ts'
import { edition } from '../../src/advisor/catalog/edition.ts'
import { outcomes } from '../../src/advisor/outcomes.ts'
import { linkOf, openLink } from '../../src/link/link.ts'
import { picksOf } from '../../src/link/picks.ts'
import type { Answer, Run } from './command.ts'
import { answerPlans } from './plan-lines.ts'

export const runLink: Run = ({ lines, flags }) => {
  const isWithoutNames = flags.has('--without-names')
  return answerPlans(lines, (plan) => ({
    fragment: linkOf(plan, edition, { picks: picksOf(outcomes(plan, catalog)), isWithoutNames }),
  }))
}

export const runOpen: Run = async function* ({ lines }): AsyncIterable<Answer> {
  for await (const line of lines) {
    const opened = openLink(line, edition)
    const isFailure = opened.kind !== 'opened' && opened.kind !== 'absent'
    yield { value: opened, ...(isFailure && { isFailure }) }
  }
}
