import { advise } from '../advise.ts'
import { catalog } from '../catalog/catalog.ts'
import { must, type Law } from './law.ts'
import { tiersIn } from './walk.ts'

const untouched = frozen(catalog)

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const part of Object.values(value)) frozen(part)
  }
  return value
}

/** A frozen plan and catalog that somebody writes to make advise throw. */
export const purity: Law = {
  name: 'law 1: the same plan gives the same advice, and neither plan nor catalog is touched',
  holdsFor(plan, advice, count) {
    const before = JSON.stringify(plan)
    const again = advise(frozen(plan), untouched)
    must(JSON.stringify(again) === JSON.stringify(advice), () => 'advised again, the plan is advised otherwise')
    must(JSON.stringify(plan) === before, () => 'the plan has changed')
    for (const { kind } of tiersIn(advice)) count(kind)
  },
  atLeast: { recommended: 0.5, tied: 0.05, 'needs-answers': 0.1, 'no-fit': 0.1, 'not-needed': 0.1 },
}
