import { describe, expect, test } from 'vitest'
import { answersTo } from './answers-to.ts'
import { catalog } from './catalog/catalog.ts'
import { completionsOf } from './open.ts'
import type { Plan } from './plan/plan.ts'
import { aroundOf, type Subject } from './subject.ts'

const registryOf = (plan: Plan): Subject => ({
  ...aroundOf(plan),
  kind: 'registry',
  row: plan.registry ?? {},
  path: 'registry',
})
const workloadOf = (plan: Plan): Subject => ({
  ...aroundOf(plan),
  kind: 'volume',
  row: plan.workloads?.[0] ?? {},
  path: 'workloads[0]',
})
const poolOf = (plan: Plan): Subject => ({
  ...aroundOf(plan),
  kind: 'image',
  row: plan.nodePools?.[0] ?? {},
  path: 'nodePools[0]',
})

const asked = (subject: Subject) => [
  ...new Set(completionsOf(subject, catalog).flatMap(({ answers }) => answers.map(([trait]) => trait))),
]

describe('open questions', () => {
  test.each([registryOf, workloadOf, poolOf])(
    'even of an empty plan they have at most 1,024 combinations',
    (subjectOf) => {
      const count = completionsOf(subjectOf({ schema: 1 }), catalog).length
      expect(count).toBeGreaterThan(1)
      expect(count).toBeLessThanOrEqual(1024)
    },
  )

  test('an answered row has exactly one completion', () => {
    const plan: Plan = {
      schema: 1,
      platform: { site: 'aws', orchestrator: 'swarm' },
      workloads: [{ state: 'stateful' }],
      nodePools: [{ os: 'rhel' }],
      registry: { product: 'msr-2.10', survives: 'node' },
    }
    for (const subjectOf of [registryOf, workloadOf, poolOf])
      expect(completionsOf(subjectOf(plan), catalog)).toHaveLength(1)
  })

  test('a workload is asked for its orchestrator only where the platform runs both', () => {
    const both = (orchestrator: 'both' | 'swarm'): Plan => ({
      schema: 1,
      platform: { site: 'aws', orchestrator },
      workloads: [{ state: 'stateful' }],
    })
    expect(asked(workloadOf(both('both')))).toEqual(['workloads[0].orchestrator'])
    expect(asked(workloadOf(both('swarm')))).toEqual([])
  })

  test('a stateless workload and a platform without a registry are asked nothing else', () => {
    expect(asked(workloadOf({ schema: 1, workloads: [{ state: 'stateless' }] }))).toEqual([])
    expect(asked(registryOf({ schema: 1, registry: { product: 'none' } }))).toEqual([])
  })

  test('MKE 4k leaves Kubernetes as the only answer, and no operating system to ask for', () => {
    const plan: Plan = { schema: 1, platform: { mke: '4k' } }
    expect(answersTo('platform.orchestrator', plan, catalog)).toEqual(['kubernetes'])
    expect(asked(poolOf(plan))).toEqual([])
    expect(asked(workloadOf({ ...plan, workloads: [{ state: 'stateful' }] }))).toEqual(['platform.site'])
  })

  test('numbers and free text have no list of answers', () => {
    expect(answersTo('workloads[0].iops', {}, catalog)).toEqual([])
    expect(answersTo('nodePools[3].kernel', {}, catalog)).toEqual([])
  })
})
