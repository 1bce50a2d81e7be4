import type { Finding } from '../advisor/advice/advice.ts'
import type { Criterion } from '../advisor/plan/priorities.ts'
import type { FindingRule } from '../advisor/rules/finding-rule.ts'

export const criterionWords: Readonly<Record<Criterion, string>> = {
  performance: 'Performance',
  resilience: 'Resilience',
  cost: 'Cost',
  scalability: 'Scalability',
  security: 'Security',
  operability: 'Operability',
}

export const severityWords: Readonly<Record<Finding['severity'], string>> = {
  danger: 'A danger',
  warning: 'A warning',
  info: 'Something to know',
}

export const findingKinds: Readonly<Record<Finding['kind'], string>> = {
  platform: 'about the platform',
  data: 'about data that may be lost',
  contradiction: 'about answers that contradict each other',
}

export const scopeWords: Readonly<Record<FindingRule['scope'], string>> = {
  pool: 'for one kind of node',
  workload: 'for one workload',
  registry: 'for the registry',
  platform: 'for the plan as a whole',
}
