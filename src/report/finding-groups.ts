import type { Finding } from '../advisor/advice/advice.ts'

/** A finding that was made for one row, or in the same words for many. */
export interface FindingGroup extends Finding {
  /** The paths of what it is about. */
  readonly abouts: readonly [string, ...string[]]
}

const isInRow = (trait: string) => trait.includes('[')

/** Findings in the same words stand once; of the answers read, those that all of them share stay. */
export function findingGroupsOf(findings: readonly Finding[]): FindingGroup[] {
  const groups = new Map<string, FindingGroup>()
  for (const finding of findings) {
    const key = `${finding.rule}\n${finding.says}`
    const same = groups.get(key)
    groups.set(
      key,
      same
        ? {
            ...same,
            traits: same.traits.filter((trait) => !isInRow(trait)),
            abouts: [...same.abouts, finding.about],
          }
        : { ...finding, abouts: [finding.about] },
    )
  }
  return [...groups.values()]
}
