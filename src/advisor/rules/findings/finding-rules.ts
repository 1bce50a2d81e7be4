import type { FindingRule } from '../finding-rule.ts'

/** Every rule about what cuts across tiers, in the order in which equally severe findings are shown. */
export const findingRules: readonly FindingRule[] = []
