import { expect, test } from 'vitest'
import { answersIn } from './answers-in.ts'

test('what is given, assumed, not known and not understood is told apart, each under its step', () => {
  const lines = answersIn(
    {
      schema: 1,
      platform: { site: 'aws', onHand: ['ceph'] },
      workloads: [{ name: 'orders', iops: 5000 }],
      dontKnow: ['registry.product', 'platform.mke'],
    },
    [
      { trait: 'workloads[0].latency', assumed: 'normal', because: '' },
      { trait: 'platform.mke', assumed: '3.9', because: '' },
    ],
    { 'workloads/1/capacityGiB': 'much' },
  )
  const shown = lines.map(({ trait, step, state }) => `${step} ${trait} ${state}`)
  expect(shown).toEqual([
    'workloads workloads/1/capacityGiB wrong',
    'platform platform.site given',
    'storage platform.onHand given',
    'workloads workloads[0].name given',
    'workloads workloads[0].iops given',
    'registry registry.product unknown',
    'platform platform.mke unknown',
    'workloads workloads[0].latency assumed',
  ])
  expect(lines.find(({ trait }) => trait === 'workloads[0].iops')?.question).toBe('orders: IOPS')
})
