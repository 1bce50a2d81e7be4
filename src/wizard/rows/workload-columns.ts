import type { Workload } from '../../advisor/plan/workload.ts'
import type { Choice } from '../../ui/choice.ts'
import type { QuantityKindName } from '../../ui/quantity-kinds.ts'
import { accessChoices, kindChoices, stateChoices, survivesChoices } from '../words/workload-words.ts'

interface Column {
  readonly name: keyof Workload
  readonly heading: string
}

export const textColumns = [
  { name: 'name', heading: 'Name' },
  { name: 'product', heading: 'Product' },
] as const satisfies readonly Column[]

export const selectColumns = [
  { name: 'kind', heading: 'Kind', choices: kindChoices },
  { name: 'state', heading: 'Keeps data', choices: stateChoices },
  { name: 'accessMode', heading: 'Access', choices: accessChoices },
  { name: 'survives', heading: 'Survives', choices: survivesChoices },
] as const satisfies readonly (Column & { readonly choices: readonly Choice[] })[]

export const quantityColumns = [
  { name: 'replicas', heading: 'Instances', kind: 'count' },
  { name: 'capacityGiB', heading: 'Room', kind: 'capacityGiB' },
  { name: 'iops', heading: 'IOPS', kind: 'iops' },
] as const satisfies readonly (Column & { readonly kind: QuantityKindName })[]
