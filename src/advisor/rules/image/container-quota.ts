import { blocks, condition, weighs } from '../verdict.ts'
import { imageRule } from './image-rule.ts'

const check = 'findmnt -no FSTYPE,OPTIONS -T /var/lib/docker'

export const containerQuota = imageRule({
  id: 'storage-driver/size-limit-per-container',
  says: 'A size limit per container needs a driver that can set one, and for overlay2 xfs with project quotas.',
  reads: ['containerQuota'],
  also: ['backingFs'],
  weighs: { operability: 0.125 },
  judge: (traits, { quota, name }, the) => {
    if (!traits.containerQuota) return undefined
    if (!quota) return undefined
    const kind = the(quota)
    if (kind === 'own') return undefined
    if (kind === 'none') return blocks(() => `${name} cannot limit the size of a container's writable layer.`)
    const { backingFs } = traits
    const needs = `A size limit per container on ${name} needs xfs mounted with project quotas (pquota) under the data root`
    if (backingFs === undefined || backingFs === 'xfs') return condition(() => `${needs}.`, check)
    return [
      condition(() => `${needs}: it lies on ${backingFs}, where the engine refuses the limit. Make it anew.`, check),
      weighs('operability', -0.125, () => `For the size limit, the data root under ${name} must be made anew as xfs.`),
    ]
  },
})

export const undocumentedQuota = imageRule({
  id: 'storage-driver/size-limit-is-not-documented',
  says: 'Where no document says whether a driver can limit the size of containers, that must be tried.',
  reads: ['containerQuota', 'engine'],
  judge: ({ containerQuota: isWanted, engine }, { quota, name }, the, { catalog }) => {
    if (!isWanted || quota) return undefined
    the(catalog.facts.image.lookedAt[engine === 'containerd' ? 'containerd' : 'docker'])
    return condition(
      () => `No document read says whether ${name} can limit the size of a container's writable layer: try it first.`,
      'docker run --rm --storage-opt size=1G alpine df -h /',
    )
  },
})
