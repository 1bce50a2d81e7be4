import { expect, test } from 'vitest'
import { typedAnswersIn } from './typed-answers.ts'

const kept = {
  plan: { schema: 1, nodePools: [{ name: 'managers' }, { name: 'workers' }] },
  rows: { nodePools: ['4', '2'], workloads: ['7'], hosts: [] },
} as const

const drafted = (typed: Record<string, string>) => ({
  plan: { ...kept.plan, nodePools: [...kept.plan.nodePools] },
  rows: { nodePools: [...kept.rows.nodePools], workloads: [...kept.rows.workloads], hosts: [] },
  typed,
})

test.each([
  { key: 'currency', trait: 'currency', id: 'currency', step: 'check', question: 'currency' },
  {
    key: 'platform/region',
    trait: 'platform.region',
    id: 'platform.region',
    step: 'platform',
    question: 'cloud region',
  },
  {
    key: 'nodePools/2/kernel',
    trait: 'nodePools[1].kernel',
    id: 'nodePools[1].kernel',
    step: 'nodes',
    question: 'workers: kernel',
  },
  {
    key: 'workloads/7/iops',
    trait: 'workloads[0].iops',
    id: 'workloads[0].iops',
    step: 'workloads',
    question: 'workload 1: IOPS',
  },
  {
    key: 'platform/figures/ceph/maxIops',
    trait: 'platform.figures',
    id: 'platform/figures/ceph/maxIops',
    step: 'storage',
    question: 'your own prices and figures',
  },
])('what was typed into $key leads to its question', ({ key, ...expected }) => {
  expect(typedAnswersIn(drafted({ [key]: 'plenty' }))).toEqual([{ ...expected, text: 'plenty' }])
})
