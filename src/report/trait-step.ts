import { traitNameOf } from '../advisor/plan/trait-words.ts'
import type { StepId } from '../store/page.ts'

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

/** The step of the wizard that asks for a trait. */
export function stepOf(trait: string): StepId {
  const name = traitNameOf(trait)
  return steps[name] ?? steps[name.split('.')[0] ?? ''] ?? 'platform'
}
