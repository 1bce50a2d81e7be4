import { expect, test } from 'vitest'
import type { Advice } from '../advisor/advice/advice.ts'
import type { Plan } from '../advisor/plan/plan.ts'
import { answersIn, byRow } from './answers-in.ts'

const plan: Plan = {
  schema: 1,
  platform: { site: 'aws', onHand: ['ceph'] },
  workloads: [{ name: 'orders', iops: 5000 }, {}],
  dontKnow: ['registry.product', 'platform.mke'],
}
const draft = {
  plan,
  rows: { nodePools: [], workloads: ['1', '2'], hosts: [] },
  typed: { 'workloads/1/capacityGiB': 'much' },
}
const advice: Advice = {
  edition: '2026.11.1',
  findings: [],
  lifetimes: [],
  image: [],
  volumes: [
    { path: 'workloads[1]', kind: 'needs-answers', traits: ['workloads[1].state'], candidates: [], rejected: [] },
  ],
  secretsAndConfig: [],
  registry: { kind: 'needs-answers', traits: ['registry.product'], candidates: [], rejected: [] },
  assumptions: [
    { trait: 'workloads[0].latency', assumed: 'normal', because: '' },
    { trait: 'platform.mke', assumed: '3.9', because: '' },
  ],
}

test('what is given, open, assumed, not known and not understood is told apart, each under its step', () => {
  const shown = answersIn(draft, advice).map(({ trait, step, state }) => `${step} ${trait} ${state}`)
  expect(shown).toEqual([
    'workloads workloads[0].capacityGiB wrong',
    'platform platform.site given',
    'storage platform.onHand given',
    'workloads workloads[0].name given',
    'workloads workloads[0].iops given',
    'workloads workloads[1].state open',
    'registry registry.product unknown',
    'platform platform.mke unknown',
    'workloads workloads[0].latency assumed',
  ])
})

test('before the rules are here nothing is called open or assumed', () => {
  const states = answersIn(draft).map(({ state }) => state)
  expect(states).not.toContain('open')
  expect(states).not.toContain('assumed')
})

test('answers of one row stand together, whatever their state', () => {
  const groups = byRow(answersIn(draft, advice).filter(({ step }) => step === 'workloads'))
  expect(groups.map(({ row, lines }) => [row, lines.map(({ state }) => state)])).toEqual([
    ['orders', ['wrong', 'given', 'given', 'assumed']],
    ['workload 2', ['open']],
  ])
})
