import { advise } from '../../src/advisor/advise.ts'
import { catalog } from '../../src/advisor/catalog/catalog.ts'
import { outcomes } from '../../src/advisor/outcomes.ts'
import { withUnlocks } from '../../src/advisor/unlock.ts'
import type { Run } from './command.ts'
import { answerPlans } from './plan-lines.ts'

/** Above this many workloads, every reason of every option would fill hundreds of megabytes. */
const maxWorkloadsInFull = 200

export const runAdvise: Run = ({ flags, lines }) =>
  answerPlans(lines, (plan) => {
    const isBrief = flags.has('--brief') || (plan.workloads?.length ?? 0) > maxWorkloadsInFull
    return isBrief ? outcomes(plan, catalog) : withUnlocks(advise(plan, catalog), plan, catalog)
  })
