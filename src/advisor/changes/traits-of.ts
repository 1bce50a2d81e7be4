import { enumeratedTraits } from '../answers-to.ts'
import type { Plan } from '../plan/plan.ts'
import { imageTier } from '../rules/image/image-tier.ts'
import { registryTier } from '../rules/registry/registry-tier.ts'
import { secretsTier } from '../rules/secrets/secrets-tier.ts'
import type { WayNames } from '../rules/standing.ts'
import type { Option, TierModule } from '../rules/tier-module.ts'
import { volumeTier } from '../rules/volume/volume-tier.ts'
import type { RowRef } from '../row-ref.ts'
import type { Subject } from '../subject.ts'
import { chosenForAll } from './choices.ts'
import { grids } from './grids.ts'
import { versionTraits } from './thresholds.ts'

function pathsOf<T extends object, O extends Option, W extends WayNames>(
  { traits, pathOf }: TierModule<T, O, W>,
  subject: Subject,
): ReadonlySet<string> {
  return new Set(traits.map((trait) => pathOf(trait, subject)))
}

/** The paths of all answers that the rules of a row's tier may read. */
function pathsReadIn(tier: RowRef['tier'], subject: Subject): ReadonlySet<string> {
  switch (tier) {
    case 'image':
      return pathsOf(imageTier, subject)
    case 'volume':
      return pathsOf(volumeTier, subject)
    case 'secrets-config':
      return pathsOf(secretsTier, subject)
    case 'registry':
      return pathsOf(registryTier, subject)
  }
}

/** Without these there is no row that a change could be a change of. */
const makingRows = ['workloads.secrets', 'workloads.config']

/** Every trait that can be changed, without the number of its row. */
const changeable = [
  ...new Set([...enumeratedTraits, ...chosenForAll, 'workloads.features', ...versionTraits, ...Object.keys(grids)]),
].filter((trait) => !makingRows.includes(trait))

/** Asked by what settles the rows of every tier, whatever its rules read. */
const ofEveryRow = /^priorities\.|^platform\.(site|orchestrator|mke)$|\.orchestrator$/

/** The changeable traits that may make a difference to a row, with the paths that they have in the plan. */
export function traitsFor({ tier, about }: RowRef, subject: Subject, plan: Plan): string[] {
  const read = pathsReadIn(tier, subject)
  const pools = (plan.nodePools ?? []).map((_, i) => `nodePools[${i}]`)
  return changeable.flatMap((trait) => {
    const [room = '', name = ''] = trait.split('.')
    if (room === 'nodePools' && tier !== 'image')
      return read.has('nodePools') ? pools.map((pool) => `${pool}.${name}`) : []
    const isRow = room === 'nodePools' || room === 'workloads' || room === 'registry'
    if (isRow && !about.startsWith(room)) return []
    const path = isRow ? `${about}.${name}` : trait
    return read.has(path) || ofEveryRow.test(trait) ? [path] : []
  })
}
