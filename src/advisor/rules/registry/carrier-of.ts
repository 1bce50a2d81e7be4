import type { Carrier, RegistryBackend } from '../../catalog/registry-shape.ts'
import type { Site } from '../../plan/platform.ts'
import type { StorageSystem } from '../../plan/storage-system.ts'

/** What carries the backend here: the first that is there with nothing to do, else the first that is there. */
export function carrierOf(
  { carriers }: RegistryBackend,
  site: Site,
  onHand: readonly StorageSystem[],
): Carrier | undefined {
  let first: Carrier | undefined
  for (const carrier of carriers) {
    const { on, serves } = carrier
    if (on !== site && (onHand.length === 0 || !onHand.some((system) => system === on))) continue
    if (!serves.value.todo) return carrier
    first ??= carrier
  }
  return first
}
