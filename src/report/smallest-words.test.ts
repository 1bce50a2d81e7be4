import { expect, test } from 'vitest'
import type { SmallestChange } from '../advisor/smallest-change.ts'
import type { Plan } from '../advisor/plan/plan.ts'
import { smallestInWords } from './smallest-words.ts'

const plan: Plan = { schema: 1, nodePools: [{ name: 'edge' }], workloads: [{ name: 'db' }] }
const found = (changes: Extract<SmallestChange, { kind: 'found' }>['changes'], pickAfter = 'b'): SmallestChange => ({
  kind: 'found',
  changes,
  pickBefore: 'a',
  pickAfter,
})
const notFound = (tried: number, of: number): SmallestChange => ({ kind: 'not-found', tried, of })

test.each<[SmallestChange, lead: string, says: string]>([
  [
    found([{ trait: 'workloads[0].iops', from: 3000, to: 80_001 }]),
    'Smallest change that flips it',
    'IOPS from 3,000 IOPS to 80,001 IOPS. Then: B.',
  ],
  [
    found([{ trait: 'workloads[0].accessMode', to: 'RWX' }], 'tied:b+c'),
    'Smallest change that flips it',
    'access mode from RWO as assumed to RWX. Then: B or C, tied.',
  ],
  [
    found([{ trait: 'platform.onHand', from: ['ceph'], to: ['nfs-v4'] }]),
    'Smallest change that flips it',
    'storage on hand with an NFSv4 server too and without Ceph. Then: B.',
  ],
  [
    found([
      { trait: 'workloads[0].capacityGiB', to: 100 },
      { trait: 'nodePools[0].media', from: 'hdd', to: 'nvme' },
    ]),
    'Smallest change that flips it, of two answers',
    'capacity to 100 GiB and kind of disk of edge from hard disk to NVMe. Then: B.',
  ],
  [
    notFound(12, 12),
    'No smallest change found',
    'No answer alone puts another option first, and no two of the 12 pairs that were tried.',
  ],
  [
    notFound(1200, 26_565),
    'No smallest change found',
    'No answer alone puts another option first. Of two answers 1,200 pairs of 26,565 were tried in the time there was.',
  ],
  [
    notFound(0, 0),
    'No smallest change found',
    'No answer alone puts another option first, and no two are left to try.',
  ],
])('%j', (change, lead, says) => {
  const nowOf = (trait: string) => (trait.endsWith('accessMode') ? 'RWO as assumed' : '')
  const words = smallestInWords(change, 'volume', 'workloads[0]', plan, nowOf, (option) => option.toUpperCase())
  expect([words.lead, words.says]).toEqual([lead, says])
})
