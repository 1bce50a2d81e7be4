import type { RegistryProduct } from '../../plan/registry.ts'
import type { MsrLine } from '../../catalog/registry-shape.ts'

/** The product line of a registry that is planned; `none` never reaches a rule. */
export function lineOf(product: RegistryProduct): MsrLine {
  if (product === 'none') throw new Error('a plan without a registry has no backend to judge')
  return product
}
