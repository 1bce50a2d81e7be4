import { renderToStaticMarkup } from 'react-dom/server'
import { beforeEach, describe, expect, test } from 'vitest'
import { nodePool } from '../advisor/plan/node-pool.ts'
import type { Plan } from '../advisor/plan/plan.ts'
import { platform } from '../advisor/plan/platform.ts'
import { registry } from '../advisor/plan/registry.ts'
import { workload } from '../advisor/plan/workload.ts'
import { criteria } from '../advisor/plan/priorities.ts'
import { draftOf, emptyDraft } from '../store/draft.ts'
import type { StepId } from '../store/page.ts'
import { useSession } from '../store/session.ts'
import { criterionWords } from './words/criterion-words.ts'
import { steps } from './steps.ts'

/** Answers under which every question is asked that hangs on another one. */
const plan: Plan = {
  schema: 1,
  currency: 'EUR',
  platform: { orchestrator: 'both', onHand: ['ceph', 'other-csi'] },
  nodePools: [{ os: 'ubuntu', backingFs: 'xfs' }],
  workloads: [{ state: 'stateful' }],
}

function markupOf(step: StepId, asked: Plan = plan): string {
  // Without a browser a component sees the store as it was made, so that this is what it is made with.
  Object.assign(useSession.getInitialState(), { draft: draftOf(asked) })
  const { Fields } = steps[step]
  return renderToStaticMarkup(<Fields />)
}

const asks = (markup: string, trait: string) => markup.includes(`id="${trait}"`)

beforeEach(() => {
  Object.assign(useSession.getInitialState(), { draft: emptyDraft })
})

describe('every answer of a plan has a question', () => {
  const ofStorage = ['onHand', 'otherStorage', 'figures', 'storageClasses']
  test.each([
    {
      step: 'platform',
      traits: Object.keys(platform.shape).filter((name) => !ofStorage.includes(name)),
      path: 'platform',
    },
    { step: 'storage', traits: ['onHand', 'storageClasses'], path: 'platform' },
    { step: 'nodes', traits: Object.keys(nodePool.shape), path: 'nodePools[0]' },
    {
      step: 'workloads',
      traits: Object.keys(workload.shape).filter((name) => name !== 'scratch'),
      path: 'workloads[0]',
    },
    { step: 'registry', traits: Object.keys(registry.shape), path: 'registry' },
  ] as const)('in the step $step', ({ step, traits, path }) => {
    const markup = markupOf(step)
    expect(traits.map((name) => `${path}.${name}`).filter((trait) => !asks(markup, trait))).toEqual([])
  })

  test('a workload that keeps nothing is asked for scratch space', () => {
    expect(asks(markupOf('workloads', { ...plan, workloads: [{ state: 'stateless' }] }), 'workloads[0].scratch')).toBe(
      true,
    )
  })

  test('systems on hand are asked for their figures, and those of no known name for one', () => {
    const markup = markupOf('storage')
    expect(asks(markup, 'platform/figures/ceph/maxIops')).toBe(true)
    expect(asks(markup, 'platform/figures/ceph/latency')).toBe(true)
    expect(markup).toContain('what is it called?')
    expect(markup).toContain('CSI provisioner')
  })

  test('what the plan is called, and its money, are asked at the end', () => {
    const markup = markupOf('check')
    for (const trait of ['title', 'customer', 'author', 'currency', 'usdPerUnit'])
      expect(asks(markup, trait)).toBe(true)
  })

  test('each criterion has a slider', () => {
    const markup = markupOf('priorities')
    for (const criterion of criteria) expect(markup).toContain(criterionWords[criterion].label)
  })
})

// The engine and its version are one question in two fields.
test.each([
  { step: 'platform', most: 6 },
  { step: 'nodes', most: 7 },
  { step: 'workloads', most: 6 },
  { step: 'registry', most: 6 },
] as const)('the step $step asks at most six questions before it says “More about”', ({ step, most }) => {
  const [first = ''] = markupOf(step).split('More about')
  expect(first.match(/class="question[ "]/g)?.length).toBeLessThanOrEqual(most)
})
