import { warns, weighs } from '../verdict.ts'
import { imageRule } from './image-rule.ts'

export const stability = imageRule({
  id: 'storage-driver/what-documents-say-of-its-stability',
  says: 'What the documents of a driver say of its stability, and of what goes wrong with it.',
  reads: [],
  weighs: { resilience: 1 },
  judge: (_traits, driver, the) => {
    if (!driver.stability) return undefined
    const { says, points } = the(driver.stability)
    return weighs('resilience', points, () => says)
  },
})

export const density = imageRule({
  id: 'storage-driver/many-containers-on-a-node',
  says: 'Some drivers suit many containers on one node, others do not.',
  reads: [],
  weighs: { scalability: 1 },
  judge: (_traits, driver, the) => {
    if (!driver.density) return undefined
    const { says, points } = the(driver.density)
    return weighs('scalability', points, () => says)
  },
})

export const upkeep = imageRule({
  id: 'storage-driver/care-that-it-asks-for',
  says: 'Some drivers ask for care, year in, year out.',
  reads: [],
  weighs: { operability: 0.25 },
  judge: (_traits, driver, the) => {
    if (!driver.upkeep) return undefined
    const { says, points } = the(driver.upkeep)
    return weighs('operability', points, () => says)
  },
})

export const extraDisk = imageRule({
  id: 'storage-driver/takes-more-disk',
  says: "containerd's store keeps every layer twice, packed and unpacked.",
  reads: [],
  weighs: { cost: 1 },
  judge: (_traits, driver, the) => {
    if (!driver.extraDisk) return undefined
    const says = the(driver.extraDisk)
    return weighs('cost', -1, () => says)
  },
})

export const caution = imageRule({
  id: 'storage-driver/what-to-look-out-for',
  says: 'What to look out for with a driver.',
  reads: [],
  judge: (_traits, driver, the) => {
    if (!driver.caution) return undefined
    const says = the(driver.caution)
    return warns(() => says)
  },
})
