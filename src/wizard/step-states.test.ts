import { expect, test } from 'vitest'
import type { Plan } from '../advisor/plan/plan.ts'
import { stepIds } from '../store/page.ts'
import { stepOf } from '../store/step-of.ts'
import { stepEntries } from './step-states.ts'

const stateOf = (plan: Plan, id: string, typed: Record<string, string> = {}) =>
  stepEntries({ plan, typed }).find((entry) => entry.id === id)?.state

const whole: Plan = {
  schema: 1,
  platform: { site: 'aws', orchestrator: 'kubernetes', onHand: [] },
  nodePools: [{ os: 'rhel' }],
  workloads: [{ state: 'stateless' }],
  registry: { product: 'msr-4', survives: 'node' },
}

test('an empty plan waits for everything but the priorities', () => {
  const open = stepEntries({ plan: { schema: 1 }, typed: {} }).filter(({ state }) => state === 'open')
  expect(open.map(({ id }) => id)).toEqual(stepIds.filter((id) => id !== 'priorities'))
})

test('a plan that decides every tier is answered throughout', () => {
  expect(stepEntries({ plan: whole, typed: {} }).every(({ state }) => state === 'answered')).toBe(true)
})

test.each([
  { id: 'platform', plan: { ...whole, platform: { ...whole.platform, site: undefined } } },
  { id: 'nodes', plan: { ...whole, nodePools: [{ os: 'rhel' }, {}] } },
  { id: 'storage', plan: { ...whole, platform: { site: 'aws', orchestrator: 'kubernetes' } } },
  { id: 'workloads', plan: { ...whole, workloads: [{}] } },
  { id: 'registry', plan: { ...whole, registry: { product: 'msr-4' } } },
])('one missing answer leaves $id open, and the check with it', ({ id, plan }) => {
  const clean: Plan = JSON.parse(JSON.stringify(plan))
  expect(stateOf(clean, id)).toBe('open')
  expect(stateOf(clean, 'check')).toBe('open')
})

test('“I don’t know” is an answer, and no registry needs none', () => {
  expect(stateOf({ schema: 1, dontKnow: ['platform.site', 'platform.orchestrator'] }, 'platform')).toBe('answered')
  expect(stateOf({ schema: 1, registry: { product: 'none' } }, 'registry')).toBe('answered')
})

test('a step is open while a pick waits for an answer of it, and the check with it', () => {
  const states = (deciding: readonly string[], dontKnow: string[] = []) =>
    stepEntries({ plan: { ...whole, dontKnow }, typed: {} }, deciding)
      .filter(({ state }) => state === 'open')
      .map(({ id }) => id)
  expect(states(['workloads[0].orchestrator'])).toEqual(['workloads', 'check'])
  expect(states([])).toEqual([])
  expect(states(['workloads[0].orchestrator'], ['workloads[0].orchestrator'])).toEqual([])
})

test('under MKE 4k nodes are not needed, unless somebody told of some', () => {
  const { nodePools, ...rest } = whole
  const under = (plan: Plan) => stepEntries({ plan, typed: {} }).find(({ id }) => id === 'nodes')
  const platform = { ...whole.platform, mke: '4k' as const }
  expect(under({ ...rest, platform })).toMatchObject({ state: 'answered', detail: 'not needed' })
  expect(under({ ...rest, platform, nodePools: [{}] })).toMatchObject({ state: 'open' })
  expect(under({ ...rest, platform, ...(nodePools && { nodePools }) })).toMatchObject({
    state: 'answered',
    detail: '1 kind',
  })
})

test('what is typed but not understood makes its step wrong', () => {
  expect(stateOf(whole, 'workloads', { 'workloads/1/iops': 'many' })).toBe('wrong')
  expect(stateOf(whole, 'storage', { 'platform/figures/ceph/maxIops': 'many' })).toBe('wrong')
})

test.each([
  { trait: 'platform.site', step: 'platform' },
  { trait: 'platform.onHand', step: 'storage' },
  { trait: 'nodePools[3].kernel', step: 'nodes' },
  { trait: 'workloads/2/iops', step: 'workloads' },
  { trait: 'registry.product', step: 'registry' },
  { trait: 'priorities.cost', step: 'priorities' },
])('$trait is asked in the step $step', ({ trait, step }) => {
  expect(stepOf(trait)).toBe(step)
})
