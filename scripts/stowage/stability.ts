import { catalog } from '../../src/advisor/catalog/catalog.ts'
import { stability } from '../../src/advisor/stability.ts'
import type { Run } from './command.ts'
import { answerPlans } from './plan-lines.ts'

export const runStability: Run = ({ lines }) => answerPlans(lines, (plan) => stability(plan, catalog))
