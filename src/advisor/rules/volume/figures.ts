import type { VolumeOption } from '../../catalog/volume-shape.ts'
import type { Figure } from '../../plan/platform.ts'
import type { StorageSystem } from '../../plan/storage-system.ts'

/** The person's own figures of an option, else of a system on hand that it stands on. */
export function figureFor(
  figures: readonly Figure[] | undefined,
  { id, standsOn }: VolumeOption,
  onHand: readonly StorageSystem[] | undefined,
): Figure | undefined {
  if (!figures || figures.length === 0) return undefined
  const own = figures.find(({ of }) => of === id)
  if (own) return own
  if (standsOn.kind === 'cloud') return undefined
  const systems: readonly string[] = standsOn.kind === 'nodes' ? (standsOn.runsAs ?? []) : standsOn.anyOf
  return figures.find(({ of }) => systems.includes(of) && onHand?.some((system) => system === of))
}
