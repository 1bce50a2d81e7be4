import type { Rejected } from '../advisor/advice/advice.ts'

/** Options that one rule rules out. */
export interface RuledOutGroup {
  readonly rule: string
  readonly options: readonly Rejected[]
}

/** Options by the first rule that rules them out; the largest group last, since it is the one that says least. */
export function ruledOutGroupsOf(rejected: readonly Rejected[]): RuledOutGroup[] {
  const groups = new Map<string, Rejected[]>()
  for (const one of rejected) {
    const rule = one.blocks[0]?.rule ?? ''
    groups.set(rule, [...(groups.get(rule) ?? []), one])
  }
  return [...groups].map(([rule, options]) => ({ rule, options })).sort((a, b) => a.options.length - b.options.length)
}
