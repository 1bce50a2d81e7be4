import type { Need } from '../../catalog/volume-shape.ts'
import { systemName } from '../../catalog/system-names.ts'
import { condition, weighs } from '../verdict.ts'
import { secretsRule } from './secrets-rule.ts'

export const nothingNewToRun = secretsRule({
  id: 'secrets/nothing-new-to-run',
  says: 'What the orchestrator brings along needs nobody to run it; a store that is there is run already.',
  reads: ['onHand'],
  weighs: { operability: 1 },
  judge: ({ onHand }, { standsOn, serves }, the) => {
    if (!standsOn) {
      the(serves)
      return weighs('operability', 1, () => 'The orchestrator brings it along: nothing is installed.')
    }
    const on = standsOn.anyOf.find((system) => onHand.includes(system))
    if (on === undefined) return undefined
    the(standsOn.says)
    return weighs('operability', 0.5, () => `${systemName(on)} is there and known to those who run it.`)
  },
})

export const needsBeforehand = secretsRule({
  id: 'secrets/needs-beforehand',
  says: 'What must be installed before the first secret is a condition, and its work costs operability.',
  reads: ['os', 'orchestrator'],
  weighs: { operability: 1 },
  judge: ({ os, orchestrator }, { name, needs }, the) => {
    const isHere = ({ on, orchestrator: under }: Need) => (on ?? os) === os && (under ?? orchestrator) === orchestrator
    const here = needs.filter(isHere)
    if (here.length === 0) return undefined
    const conditions = here.map(({ says, check }) => {
      const what = the(says)
      return condition(() => `Before the first secret: ${what}.`, check)
    })
    const work = Math.min(
      1,
      here.reduce((sum, need) => sum + (need.work ?? 0), 0),
    )
    return [...conditions, weighs('operability', -work, () => `${name} takes preparation before the first secret.`)]
  },
})

export const kubeletRootOn4k = secretsRule({
  id: 'secrets/mke-4k-keeps-the-kubelet-elsewhere',
  says: 'CSI drivers on MKE 4k must be told where the kubelet keeps its files.',
  reads: ['mke'],
  judge: ({ mke }, { isCsiDriver }, the, { catalog }) => {
    if (mke !== '4k' || !isCsiDriver) return undefined
    const root = the(catalog.facts.volume.kubeletRootOn4k)
    return condition(
      () => `Give the driver’s chart ${root} as the kubelet root: MKE 4k runs on k0s, which keeps it there.`,
      `ls ${root}/plugins_registry`,
    )
  },
})
