import { catalog } from '../../../advisor/catalog/catalog.ts'
import type { VolumeOption } from '../../../advisor/catalog/volume-shape.ts'
import type { Site } from '../../../advisor/plan/platform.ts'
import type { StorageSystem } from '../../../advisor/plan/storage-system.ts'

/** What the name of a provisioner, or of a CSI driver, says about what is there. */
export type Behind =
  | { readonly kind: 'system'; readonly system: StorageSystem }
  | { readonly kind: 'site'; readonly site: Site }
  /** One driver serves several systems. */
  | { readonly kind: 'several'; readonly systems: readonly StorageSystem[] }
  /** In the catalog, and standing on nothing but the nodes. */
  | { readonly kind: 'nodes' }
  | { readonly kind: 'unknown' }

// Rook's operator puts its own namespace in front: https://rook.io/docs/rook/latest/Storage-Configuration/Block-Storage-RBD/block-storage/
const ofRook = /^[a-z0-9-]{1,63}\.((?:rbd|cephfs)\.csi\.ceph\.com)$/

/** In: `rbd.csi.ceph.com`, `kubernetes.io/aws-ebs`. Out: what the catalog's options of that name stand on. */
export function behindProvisioner(provisioner: string): Behind {
  const plain = ofRook.exec(provisioner)?.[1] ?? provisioner
  const options = catalog.volumes.filter((option) => namesOf(option).includes(plain))
  if (options.length === 0) return { kind: 'unknown' }
  const sites = new Set(options.map(siteOf))
  const [site] = sites
  if (sites.size === 1 && site !== undefined) return { kind: 'site', site }
  const systems = [...new Set(options.flatMap(systemsOf))]
  const isElsewhere = options.some(({ standsOn }) => standsOn.kind === 'cloud')
  const [only] = systems
  if (only === undefined) return isElsewhere ? { kind: 'several', systems } : { kind: 'nodes' }
  return systems.length === 1 && !isElsewhere ? { kind: 'system', system: only } : { kind: 'several', systems }
}

const namesOf = ({ provisioners, replaces }: VolumeOption): readonly string[] => [
  ...(provisioners?.value ?? []),
  ...(replaces ? [replaces.value.provisioner] : []),
]

/** The one site on which an option can run at all: a cloud's own service, or disks that only one hypervisor has. */
function siteOf({ standsOn }: VolumeOption): Site | undefined {
  if (standsOn.kind === 'cloud') return standsOn.site
  const isOfHypervisor = standsOn.kind === 'system' && standsOn.anyOf.length > 1 && standsOn.broughtBy?.length === 1
  return isOfHypervisor ? standsOn.broughtBy?.[0] : undefined
}

function systemsOf({ standsOn }: VolumeOption): readonly StorageSystem[] {
  if (standsOn.kind === 'nodes') return standsOn.runsAs ?? []
  return standsOn.kind === 'cloud' ? [] : standsOn.anyOf
}
