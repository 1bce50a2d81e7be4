import type { Need, VolumeOption, VolumeWay } from '../../catalog/volume-shape.ts'
import { condition, weighs } from '../verdict.ts'
import { handOf } from './hand.ts'
import { volumeRule } from './volume-rule.ts'
import type { VolumeTraits } from './volume-traits.ts'

type Here = Pick<VolumeTraits, 'os' | 'orchestrator' | 'site'>

const isNeeded = ({ on, orchestrator, exceptOn }: Need, here: Here) =>
  (on === undefined || on === here.os) &&
  (orchestrator === undefined || orchestrator === here.orchestrator) &&
  !exceptOn?.includes(here.site)

function needsOf({ needs }: VolumeOption, way: VolumeWay, here: Here): readonly Need[] {
  return [...needs, ...(way.needs ?? [])].filter((need) => isNeeded(need, here))
}

/** Points, and how they are put into words, for the work that all needs together are. */
function work(needs: readonly Need[], { name }: VolumeOption) {
  const total = Math.min(
    1,
    needs.reduce((sum, need) => sum + (need.work ?? 0), 0),
  )
  if (total === 0) return []
  const working = needs.filter((need) => (need.work ?? 0) > 0).length
  const steps = working === 1 ? 'one step' : `${working} steps`
  const amount = total < 0.4 ? 'some' : 'a good deal of'
  return [
    weighs(
      'operability',
      -0.75 * total,
      () => `${name} takes ${amount} preparation: ${steps} before the first volume.`,
    ),
  ]
}

export const needsBeforehand = volumeRule({
  id: 'volume/needs-beforehand',
  says: 'What must be on the nodes or in the cluster before the first volume is a condition, and its work costs operability.',
  reads: ['os', 'orchestrator', 'site', 'onHand'],
  weighs: { operability: 0.75 },
  judge: ({ os, orchestrator, site, onHand }, option, the, { way }) => {
    if (handOf(option.standsOn, way, site, onHand).kind === 'running') return undefined
    const needs = needsOf(option, way, { os, orchestrator, site })
    const conditions = needs.map(({ says, check }) => {
      const what = the(says)
      return condition(() => `Before the first volume: ${what}.`, check)
    })
    return [...conditions, ...work(needs, option)]
  },
})
