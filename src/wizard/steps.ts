import type { StepId } from '../store/page.ts'
import type { Step } from './step.ts'
import { checkStep } from './steps/CheckStep.tsx'
import { nodesStep } from './steps/NodesStep.tsx'
import { platformStep } from './steps/PlatformStep.tsx'
import { prioritiesStep } from './steps/PrioritiesStep.tsx'
import { registryStep } from './steps/RegistryStep.tsx'
import { storageStep } from './steps/StorageStep.tsx'
import { workloadsStep } from './steps/WorkloadsStep.tsx'

/** Every step of the wizard, by the id that its address carries. */
export const steps: Readonly<Record<StepId, Step>> = {
  platform: platformStep,
  nodes: nodesStep,
  storage: storageStep,
  workloads: workloadsStep,
  registry: registryStep,
  priorities: prioritiesStep,
  check: checkStep,
}
