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
    const isThere = 'isSite' in carrier ? carrier.on === site : onHand.includes(carrier.on)
    if (!isThere) continue
    if (!carrier.serves.value.todo) return carrier
    first ??= carrier
  }
  return first
}
