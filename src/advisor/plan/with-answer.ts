import type { Plan } from './plan.ts'

type Tree = Readonly<Record<string, unknown>>

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value)

function replaced(tree: Tree, [key = '', ...rest]: readonly string[], value: unknown): Tree {
  const row = /^(\w+)\[(\d+)\]$/.exec(key)
  if (row) {
    const [, list = '', at = ''] = row
    const rows: readonly unknown[] = Array.isArray(tree[list]) ? tree[list] : []
    return {
      ...tree,
      [list]: rows.map((one, i) => (i === Number(at) && isTree(one) ? replaced(one, rest, value) : one)),
    }
  }
  if (rest.length > 0) return { ...tree, [key]: replaced(isTree(tree[key]) ? tree[key] : {}, rest, value) }
  if (value !== undefined) return { ...tree, [key]: value }
  return Object.fromEntries(Object.entries(tree).filter(([name]) => name !== key))
}

/**
 * The plan with one more answer, or with one less where `value` is undefined; the plan itself is left as it is.
 * @param trait its path: `platform.site`, `workloads[2].iops`. A row that the plan does not have is not made up.
 */
export function withAnswer(plan: Plan, trait: string, value: unknown): Plan {
  // The paths and values are those that the rules and the catalog name for a plan.
  return replaced(plan, trait.split('.'), value) as Plan
}
