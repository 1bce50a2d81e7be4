import type { Catalog } from '../catalog/catalog-shape.ts'
import type { LimitRule, VolumeOption } from '../catalog/volume-shape.ts'

const firsts = (pairs: readonly (readonly [gib: number, ...unknown[]])[] | undefined) =>
  (pairs ?? []).map(([gib]) => gib)

function limitSizes(rule: LimitRule | undefined): number[] {
  if (rule?.kind === 'steps') return firsts(rule.steps)
  if (rule?.kind === 'classes') return firsts(rule.classes)
  return rule?.kind === 'read-write' ? [...limitSizes(rule.read), ...limitSizes(rule.write)] : []
}

type Sized = Pick<VolumeOption['ways'][number], 'sizeGiB' | 'iops' | 'throughputMiBps' | 'price'>

function sizesIn({ sizeGiB, iops, throughputMiBps, price }: Sized): (number | undefined)[] {
  const bounds = [sizeGiB?.value.min, sizeGiB?.value.max]
  const paid = [...firsts(price?.value.sizes), ...firsts(price?.value.usageCaps)]
  return [...bounds, ...limitSizes(iops?.value), ...limitSizes(throughputMiBps?.value), ...paid]
}

const known = new WeakMap<Catalog, readonly number[]>()

/** The sizes in GiB at which a limit or a price of some volume jumps: the last of a class, or the first of a step. */
export function sizeLimits(catalog: Catalog): readonly number[] {
  const before = known.get(catalog)
  if (before) return before
  const found = catalog.volumes.flatMap((option) => [option, ...option.ways].flatMap(sizesIn))
  const sizes = [...new Set(found.filter((size) => size !== undefined))].sort((a, b) => a - b)
  known.set(catalog, sizes)
  return sizes
}
