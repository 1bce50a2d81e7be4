import { weighs } from '../verdict.ts'
import { imageRule } from './image-rule.ts'

export const pageCache = imageRule({
  id: 'storage-driver/shares-page-cache',
  says: 'Where containers share what they read in memory, many of them start fast and need less of it.',
  reads: [],
  weighs: { performance: 1 },
  judge: (_traits, { sharesPageCache, name }, the) => {
    if (!sharesPageCache) return undefined
    return the(sharesPageCache)
      ? weighs('performance', 1, () => `On ${name}, containers that read one file of an image share it in memory.`)
      : weighs(
          'performance',
          -0.5,
          () => `On ${name}, every container that reads a file of an image keeps its own copy in memory.`,
        )
  },
})

const units = {
  file: [-0.5, 'copies the whole file at the first write to it: data that changes belongs in volumes'],
  block: [0.5, 'copies only the blocks that change, which helps where containers write into their image'],
  layer: [-1, 'copies whole layers'],
} as const

export const copyOnWrite = imageRule({
  id: 'storage-driver/what-the-first-write-copies',
  says: 'The first write to a file of the image copies the file or only its blocks, depending on the driver.',
  reads: [],
  weighs: { performance: 1 },
  judge: (_traits, { copies, name }, the) => {
    if (!copies) return undefined
    const [points, does] = units[the(copies)]
    return weighs('performance', points, () => `${name} ${does}.`)
  },
})

export const documentedSpeed = imageRule({
  id: 'storage-driver/what-documents-say-of-its-speed',
  says: 'What the documents of a driver say of its speed.',
  reads: [],
  weighs: { performance: 1 },
  judge: (_traits, { speed }, the) => {
    if (!speed) return undefined
    const { says, points } = the(speed)
    return weighs('performance', points, () => says)
  },
})

export const fragmentation = imageRule({
  id: 'storage-driver/fragmentation-by-medium',
  says: 'Some drivers fragment their file system, which shows differently on flash and on disks.',
  reads: ['media'],
  judge: ({ media }, { fragmentation: shows, name }, the) => {
    if (!shows) return undefined
    const { flash, disk } = the(shows)
    const sign = media === 'hdd' ? disk : flash
    return { kind: 'warns', says: () => `Small random writes fragment ${name}; on this medium it shows as ${sign}.` }
  },
})
