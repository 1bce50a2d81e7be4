import { catalog } from '../../src/advisor/catalog/catalog.ts'
import { whatIf } from '../../src/advisor/what-if.ts'
import type { Run } from './command.ts'
import { answerPlans } from './plan-lines.ts'

export const runWhatIf: Run = ({ lines }) => answerPlans(lines, (plan) => whatIf(plan, catalog))
