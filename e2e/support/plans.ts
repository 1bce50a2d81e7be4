import type { Page } from '@playwright/test'
import { edition } from '../../src/advisor/catalog/edition.ts'
import type { Plan } from '../../src/advisor/plan/plan.ts'
import { linkOf } from '../../src/link/link.ts'
import { expect } from './test.ts'

/** What `answerSix` answers, for journeys that begin with a plan. */
export const plain: Plan = {
  schema: 1,
  title: 'Harbour',
  platform: { site: 'bare-metal', orchestrator: 'kubernetes', onHand: [] },
  nodePools: [{ os: 'ubuntu', osVersion: '22.04' }],
  workloads: [{ name: 'orders', kind: 'database', product: 'postgresql', state: 'stateful', accessMode: 'RWO' }],
  registry: { product: 'msr-2.10', survives: 'node' },
}

/** Rows that come out in every way: recommended, waiting for an answer, with nothing that fits, with nothing needed. */
export const everyOutcome: Plan = {
  schema: 1,
  title: 'Every outcome',
  customer: 'Example AG',
  dontKnow: ['platform.mke'],
  platform: { site: 'bare-metal', orchestrator: 'swarm', onHand: ['nfs-v4'] },
  nodePools: [
    { name: 'new', os: 'ubuntu', osVersion: '22.04' },
    { name: 'open' },
    { name: 'old', os: 'centos', osVersion: '7.9', kernel: '3.10.0-327.el7.x86_64', backingFs: 'nfs' },
  ],
  workloads: [
    { name: 'files', kind: 'file-share', state: 'stateful', accessMode: 'RWX', secrets: true, config: true },
    { name: 'web', state: 'stateless' },
    { name: 'open' },
  ],
  registry: { product: 'msr-2.10' },
}

export const fragmentOf = (plan: Plan): string => `#${linkOf(plan, edition)}`

/** Opens a link to the plan in a browser that has none, and waits for its advice. */
export async function openPlan(page: Page, plan: Plan): Promise<void> {
  await page.goto(`/${fragmentOf(plan)}`)
  await expect(page.getByRole('heading', { level: 2, name: 'Image run storage' })).toBeVisible()
}
