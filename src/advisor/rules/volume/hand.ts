import type { StandsOn, VolumeWay } from '../../catalog/volume-shape.ts'
import type { Site } from '../../plan/platform.ts'
import type { StorageSystem } from '../../plan/storage-system.ts'

const publicClouds: readonly Site[] = ['aws', 'azure', 'gcp', 'alibaba', 'other-cloud']
export const isPublicCloud = (site: Site) => publicClouds.includes(site)

/**
 * What carries an option here: the nodes, the site, a system that its maker meant it for (`own`), or one that speaks
 * the same protocol (`also`). `needed`: nothing does. `elsewhere`: nothing can, on this site.
 */
export type Hand =
  | { readonly kind: 'nodes' }
  | { readonly kind: 'needed' }
  | { readonly kind: 'elsewhere' }
  | { readonly kind: 'running'; readonly on: StorageSystem }
  | { readonly kind: 'own'; readonly on: StorageSystem }
  | { readonly kind: 'also'; readonly on: StorageSystem }
  | { readonly kind: 'site'; readonly on: Site }

export function handOf(standsOn: StandsOn, way: VolumeWay, site: Site, onHand: readonly StorageSystem[]): Hand {
  switch (standsOn.kind) {
    case 'cloud':
      return standsOn.site === site ? { kind: 'site', on: site } : { kind: 'elsewhere' }
    case 'nodes': {
      const on = onHand.find((system) => standsOn.runsAs?.includes(system))
      return on === undefined ? { kind: 'nodes' } : { kind: 'running', on }
    }
    case 'licence':
      return owned(standsOn.anyOf, way, onHand) ?? { kind: 'needed' }
    case 'system':
      return (
        owned(standsOn.anyOf, way, onHand) ??
        (standsOn.broughtBy?.includes(site) ? { kind: 'site', on: site } : undefined) ??
        also(standsOn.alsoOn?.value ?? [], onHand) ?? {
          kind: standsOn.isHardware && isPublicCloud(site) ? 'elsewhere' : 'needed',
        }
      )
  }
}

function owned(anyOf: readonly StorageSystem[], way: VolumeWay, onHand: readonly StorageSystem[]): Hand | undefined {
  const on = anyOf.find((system) => onHand.includes(system) && (way.on?.value.includes(system) ?? true))
  return on === undefined ? undefined : { kind: 'own', on }
}

function also(systems: readonly StorageSystem[], onHand: readonly StorageSystem[]): Hand | undefined {
  const on = systems.find((system) => onHand.includes(system))
  return on === undefined ? undefined : { kind: 'also', on }
}
