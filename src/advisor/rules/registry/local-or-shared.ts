import { blocks, warns, weighs } from '../verdict.ts'
import { isHighlyAvailable, needOf } from './availability.ts'
import { lineOf } from './product-line.ts'
import { registryRule } from './registry-rule.ts'

export const replicasNeedOneSharedBackend = registryRule({
  id: 'registry-backend/replicas-need-one-shared-backend',
  says: 'Storage on one node cannot serve several replicas.',
  reads: ['product', 'survives', 'replicas'],
  judge: ({ product, survives, replicas }, { kind }, the, { catalog }) => {
    if (kind !== 'local' || !isHighlyAvailable(survives, replicas)) return undefined
    const says = the(catalog.facts.registry.sharedBackend[lineOf(product)])
    return blocks(() => `The images would lie on one node, but ${needOf(survives, replicas)} takes more: ${says}.`)
  },
})

export const localIsRightWithoutHa = registryRule({
  id: 'registry-backend/local-is-right-without-ha',
  says: 'Where one replica is enough and nothing has to survive, its own node is the default and right.',
  reads: ['product', 'survives', 'replicas'],
  weighs: { operability: 1.5, cost: 1, performance: 0.5 },
  slot: 'upkeep',
  judge: ({ product, survives, replicas }, { kind }, the, { catalog }) => {
    if (kind !== 'local' || isHighlyAvailable(survives, replicas)) return undefined
    const { oneReplica, localIsRight } = catalog.facts.registry
    const line = the(oneReplica[lineOf(product)])
    const seed = the(localIsRight)
    return [
      weighs('operability', 1.5, () => `${line}, and ${seed}: there is no second system to run.`),
      weighs('cost', 1, () => 'The disks of the node are there already: nothing is bought for it.'),
      weighs('performance', 0.5, () => 'No network lies between the registry and its images.'),
    ]
  },
})

export const pagesDisagreeOnLocal = registryRule({
  id: 'registry-backend/pages-disagree-on-local-storage',
  says: 'Where one page of a version allows local storage and another advises everyone against it, both are named.',
  reads: ['product', 'survives', 'replicas'],
  judge: ({ product, survives, replicas }, { kind }, the, { catalog }) => {
    if (kind !== 'local' || isHighlyAvailable(survives, replicas)) return undefined
    const { centralise, oneReplica } = catalog.facts.registry
    const line = lineOf(product)
    const against = the(centralise[line])
    if (against === undefined) return undefined
    const allows = the(oneReplica[line])
    return warns(() => `${against}. ${allows}. Move to a shared backend before you add a replica.`)
  },
})
