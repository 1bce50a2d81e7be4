import { condition, warns, weighs } from '../verdict.ts'
import { lineOf } from './product-line.ts'
import { registryRule } from './registry-rule.ts'

const work = { local: 0, 'shared-fs': 0.25, object: 1 } as const

export const prepareIt = registryRule({
  id: 'registry-backend/before-first-use',
  says: 'What must be set up before the first push is a condition, and the work costs operability.',
  reads: ['product'],
  weighs: { operability: 1 },
  slot: 'upkeep',
  judge: ({ product }, { prepare, kind }, the) => {
    const todo = the(prepare[lineOf(product)])
    if (!todo) return undefined
    const { says, check } = todo
    const upkeep = kind === 'object' ? 'A bucket, its keys and its permissions' : 'A shared file system and its clients'
    return [condition(() => says, check), weighs('operability', -work[kind], () => `${upkeep} must be looked after.`)]
  },
})

export const collectionFails = registryRule({
  id: 'registry-backend/garbage-collection',
  says: 'How garbage collection goes wrong on a backend is named, and costs scalability.',
  reads: ['product'],
  weighs: { scalability: 0.5 },
  judge: ({ product }, { collection }, the) => {
    const trouble = the(collection?.[lineOf(product)])
    if (!trouble) return undefined
    const { points, says } = trouble
    return [
      warns(() => says),
      weighs('scalability', points, () => 'Freeing the space of deleted images is slow or unreliable on it.'),
    ]
  },
})

export const driverIsGoneUpstream = registryRule({
  id: 'registry-backend/driver-is-gone-upstream',
  says: 'A driver that upstream has removed has no future, which is named and costs operability.',
  reads: [],
  weighs: { operability: 0.25 },
  slot: 'age of the driver',
  judge: (_traits, { goneUpstream }, the) => {
    const says = the(goneUpstream)
    return says === undefined
      ? undefined
      : [warns(() => says), weighs('operability', -0.25, () => 'Its driver has no future upstream.')]
  },
})

export const metadataLivesElsewhere = registryRule({
  id: 'registry-backend/metadata-lives-elsewhere',
  says: 'What the registry keeps beside its images needs room and a backup of its own.',
  reads: ['product'],
  judge: ({ product }, _backend, the, { catalog }) => {
    const says = the(catalog.facts.registry.metadata[lineOf(product)])
    return says === undefined ? undefined : warns(() => says)
  },
})
