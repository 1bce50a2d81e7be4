import type { Advice, Rejected, Tier } from './advice/advice.ts'
import type { Catalog } from './catalog/catalog-shape.ts'
import type { Change } from './changes/change.ts'
import { choicesFor } from './changes/choices.ts'
import { gridOf } from './changes/grids.ts'
import { traitsFor } from './changes/traits-of.ts'
import { versionsFor } from './changes/versions.ts'
import { eachCompletion, hasOpenQuestions } from './open.ts'
import type { Plan } from './plan/plan.ts'
import { rowRefsOf, subjectFor, type RowRef } from './row-ref.ts'
import { judges } from './rows.ts'
import { answered, type Subject } from './subject.ts'

/** How many pairs of answers are tried for one row before the rest counts as not found. */
const mostPairs = 300
/** Numbers that are tried beside the least: needs and figures of any size lie between. */
const numbers = [1, 3, 10, 100, 1000, 10_000, 100_000, 1e6]

/**
 * The same advice, in which each option that is ruled out names the fewest answers, at most two, that would lift all its
 * blocks, where such were found. Apart from `advise`, because it judges each row anew for every answer that it tries.
 */
export function withUnlocks(advice: Advice, plan: Plan, catalog: Catalog): Advice {
  const refs = rowRefsOf(plan)
  const unlocked = <T extends Tier>(tier: T, ref: RowRef | undefined): T =>
    ref && 'rejected' in tier ? { ...tier, rejected: unlocksIn(tier.rejected, ref, plan, catalog) } : tier
  const find = (tier: RowRef['tier'], about: string, need?: RowRef['need']) =>
    refs.find((ref) => ref.tier === tier && ref.about === about && ref.need === need)
  return {
    ...advice,
    image: advice.image.map((row) => unlocked(row, find('image', row.path))),
    volumes: advice.volumes.map((row) => unlocked(row, find('volume', row.path))),
    secretsAndConfig: advice.secretsAndConfig.map((row) => unlocked(row, find('secrets-config', row.path, row.need))),
    registry: unlocked(advice.registry, find('registry', 'registry')),
  }
}

/** The options ruled out of one row, each with what would let it back in; not tried while the row has open questions. */
export function unlocksIn(rejected: readonly Rejected[], ref: RowRef, plan: Plan, catalog: Catalog): Rejected[] {
  const subject = subjectFor(ref, plan)
  if (!subject || hasOpenQuestions(subject)) return [...rejected]
  const left = new Map(rejected.map((one) => [one.option, new Set(one.blocks.flatMap(({ traits }) => traits))]))
  const found = new Map<string, readonly Change[]>()
  const attempt = (changes: readonly Change[]) => {
    const traits = changes.map(({ trait }) => trait)
    const there = changes.reduce((next, { trait, to }) => answered(next, trait, to), subject)
    for (const option of standingIn(there, catalog)) {
      const mayHelp = left.get(option)
      if (!mayHelp || !traits.every((trait) => concerns(mayHelp, trait))) continue
      found.set(option, changes)
      left.delete(option)
    }
  }
  const changes = traitsFor(ref, subject, plan)
    .filter((trait) => [...left.values()].some((traits) => concerns(traits, trait)))
    .flatMap((trait) => changesOf(trait, plan, catalog))
  for (const change of changes) attempt([change])
  let tried = 0
  for (const [at, first] of changes.entries()) {
    for (const second of changes.slice(at + 1)) {
      if (tried === mostPairs) break
      if (first.trait === second.trait) continue
      const mayHelp = [...left.values()].some(
        (traits) => concerns(traits, first.trait) && concerns(traits, second.trait),
      )
      if (!mayHelp) continue
      tried += 1
      attempt([first, second])
    }
  }
  return rejected.map((one) => {
    const unlock = found.get(one.option)
    return unlock ? { ...one, unlock: [...unlock] } : one
  })
}

/** A pool's answers are read by a workload's rules as those of all its pools. */
const concerns = (traits: ReadonlySet<string>, trait: string) =>
  traits.has(trait) || (trait.startsWith('nodePools[') && traits.has('nodePools'))

function changesOf(trait: string, plan: Plan, catalog: Catalog): Change[] {
  const grid = gridOf(trait)
  if (!grid) return [...choicesFor(trait, plan, catalog), ...versionsFor(trait, plan, catalog)]
  const within = numbers.filter((to) => to > grid.least && to <= grid.most)
  return [...within, grid.least].map((to) => ({ trait, to }))
}

/** The options that nothing rules out, whatever is answered to what the change may have left open. */
function standingIn(subject: Subject, catalog: Catalog): string[] {
  let standing: string[] | undefined
  for (const completion of eachCompletion(subject, catalog)) {
    const judgement = judges[subject.kind].briefly(completion.subject, catalog)
    if (judgement.kind === 'not-needed') return []
    const here = judgement.places.filter(({ isBlocked }) => !isBlocked).map(({ option }) => option)
    standing = standing ? standing.filter((option) => here.includes(option)) : here
    if (standing.length === 0) return []
  }
  return standing ?? []
}
