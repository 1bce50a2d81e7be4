import { expect, test } from 'vitest'
import type { Platform } from '../../advisor/plan/platform.ts'
import { figuresInWords } from './figure-words.ts'

test.each<[platform: Platform, words: string]>([
  [{}, ''],
  [{ figures: [{ of: 'ceph', costPerTBMonth: 30 }] }, 'Ceph: EUR 30 per TB and month'],
  [
    { figures: [{ of: 'ceph', maxIops: 120_000, maxThroughputMiBps: 2000, latency: 'low' }] },
    'Ceph: 120,000 IOPS, 2,000 MiB/s, below 1 ms',
  ],
  [
    {
      otherStorage: [{ kind: 'other-csi', name: 'Basement array' }],
      figures: [
        { of: 'other-csi', maxIops: 500 },
        { of: 'other-nfs', maxIops: 600 },
      ],
    },
    'Basement array: 500 IOPS; Another NFS filer: 600 IOPS',
  ],
])('the figures of %j read “%s”', (platform, words) => {
  expect(figuresInWords(platform, 'EUR')).toBe(words)
})
