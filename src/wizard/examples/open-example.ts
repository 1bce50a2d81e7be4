import { goTo } from '../../store/navigation.ts'
import { takeOver } from '../../store/plans.ts'
import type { ExampleId } from './example-list.ts'

/** Puts an example in the place of the plan and shows its advice; `undo` brings the plan back. */
export async function openExample(id: ExampleId): Promise<void> {
  const { examplePlans } = await import('./example-plans.ts')
  takeOver(examplePlans[id], 'The example took the place of your plan.')
  goTo({ kind: 'advice' })
}
