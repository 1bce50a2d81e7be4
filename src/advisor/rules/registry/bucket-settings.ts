import { condition, warns, weighs } from '../verdict.ts'
import { lineOf } from './product-line.ts'
import { registryRule } from './registry-rule.ts'

export const regionIsUnknown = registryRule({
  id: 'registry-backend/region-the-driver-does-not-know',
  says: 'A region that the driver does not know needs its endpoint spelt out.',
  reads: ['site', 'region', 'product'],
  weighs: { operability: 0.25 },
  slot: 'age of the driver',
  judge: ({ site, region, product }, { regions, cloud, listedRegions }, the) => {
    if (!regions || cloud?.value !== site) return undefined
    const { known, endpoint } = regions.value
    const listed = listedRegions?.[lineOf(product)]
    if (known.includes(region)) return unlisted(region, the(listed))
    the(regions)
    const at = endpoint.replace('<region>', region)
    const says = `The upstream 2.8 driver knows ${known.length} regions, and ${region} is none of them: it stops at the start (panic) unless regionendpoint is given.`
    return [condition(() => `Set regionendpoint to ${at}. ${says}`), weighs('operability', -0.25, () => says)]
  },
})

function unlisted(region: string, listed: readonly string[] | undefined) {
  if (!listed || listed.includes(region)) return undefined
  return warns(
    () =>
      `This line's own list of ${listed.length} regions does not have ${region}: ask Mirantis, or set regionendpoint.`,
  )
}

export const versioningKeepsGarbage = registryRule({
  id: 'registry-backend/versioning-keeps-garbage',
  says: 'On a versioned bucket garbage collection frees nothing without a lifecycle rule.',
  reads: ['bucketVersioning'],
  weighs: { cost: 0.5 },
  slot: 'what collection cannot free',
  judge: ({ bucketVersioning }, { versioning }, the) => {
    if (!bucketVersioning || !versioning) return undefined
    const { says, check } = the(versioning)
    return [
      condition(() => says, check),
      weighs('cost', -0.25, () => 'Old versions are paid for until the lifecycle rule removes them.'),
    ]
  },
})

export const objectLockKeepsGarbage = registryRule({
  id: 'registry-backend/object-lock-keeps-garbage',
  says: 'A bucket with Object Lock only grows until retention ends.',
  reads: ['objectLock'],
  weighs: { cost: 0.25 },
  judge: ({ objectLock }, backend, the) => {
    if (!objectLock || !backend.objectLock) return undefined
    const says = the(backend.objectLock)
    return [
      condition(() => says),
      weighs('cost', -0.25, () => 'Locked objects are paid for until their retention ends.'),
    ]
  },
})

export const cheaperClasses = registryRule({
  id: 'registry-backend/cheaper-storage-classes',
  says: 'Where money counts, what the driver can do with cheaper storage classes is named.',
  reads: ['maxCostPerTBMonth'],
  judge: (_traits, { storageClasses }, the) => {
    const says = the(storageClasses)
    return says === undefined ? undefined : warns(() => says)
  },
})
