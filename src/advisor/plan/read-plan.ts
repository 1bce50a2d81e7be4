import { forbiddenKey, problemOf } from './plan-problem.ts'
import { type Plan, planSchema } from './plan.ts'

export type ReadPlan =
  | { readonly kind: 'plan'; readonly plan: Plan }
  | { readonly kind: 'invalid'; readonly path: string; readonly says: string }

/**
 * Checks that a value from outside (what `JSON.parse` gives) is a plan.
 * Never throws. Where it is none, `path` names the first field that is wrong ('' is the plan itself) and `says` tells in
 * a sentence what was expected, what was found, and how many more problems there are.
 * The plan is a copy with its keys in the schema's order; the value is left as it was.
 */
export function readPlan(json: unknown): ReadPlan {
  const parsed = planSchema.safeParse(json)
  if (parsed.success) {
    // Only now: what met the schema is no deeper than the schema, so this walk ends.
    const forbidden = forbiddenKey(json)
    return forbidden ? { kind: 'invalid', ...forbidden } : { kind: 'plan', plan: parsed.data }
  }
  const [first, ...others] = parsed.error.issues
  if (!first) return { kind: 'invalid', path: '', says: 'This is not a plan.' }
  const { path, says } = problemOf(first, json)
  return { kind: 'invalid', path, says: says + remaining(others.length) }
}

function remaining(count: number): string {
  if (count === 0) return ''
  return count === 1 ? ' There is 1 more problem.' : ` There are ${count} more problems.`
}
