import type { StepId } from './page.ts'

const steps: Readonly<Record<string, StepId>> = {
  'platform.onHand': 'storage',
  'platform.otherStorage': 'storage',
  'platform.figures': 'storage',
  'platform.storageClasses': 'storage',
  platform: 'platform',
  nodePools: 'nodes',
  workloads: 'workloads',
  registry: 'registry',
  priorities: 'priorities',
  hosts: 'storage',
}

/** The step that asks for an answer; `trait` is its path in the plan, or the key under which half-typed text is kept. */
export function stepOf(trait: string): StepId {
  const [part = '', name = ''] = trait.replace(/\[\d+\]/, '').split(/[./]/)
  return steps[`${part}.${name}`] ?? steps[part] ?? 'check'
}
