import type { StepId } from '../store/page.ts'

/** The name of each step, in the list of steps and as the heading of its page. */
export const stepTitles: Readonly<Record<StepId, string>> = {
  platform: 'Platform',
  nodes: 'Nodes',
  storage: 'Storage you own',
  workloads: 'Workloads',
  registry: 'Registry',
  priorities: 'Priorities',
  check: 'Check your answers',
}
