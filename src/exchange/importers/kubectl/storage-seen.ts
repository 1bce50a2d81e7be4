import { systemName } from '../../../advisor/catalog/system-names.ts'
import type { Platform } from '../../../advisor/plan/platform.ts'
import type { Ignored, Understood } from '../../importer.ts'
import { safeExcerpt } from '../../paste/secrets.ts'
import type { ClassSeen, Seen, VolumeSeen } from './seen.ts'
import { behindProvisioner } from './systems-of.ts'

export interface StorageFound {
  readonly platform: Platform
  readonly understood: readonly Understood[]
  readonly ignored: readonly Ignored[]
}

type StorageClass = NonNullable<Platform['storageClasses']>[number]
const mostClasses = 1000

const planned = (one: ClassSeen): StorageClass => ({
  name: one.name.value,
  provisioner: one.provisioner.value,
  ...(one.isDefault && { isDefault: true }),
  ...(one.allowVolumeExpansion !== undefined && { allowVolumeExpansion: one.allowVolumeExpansion }),
  ...(one.reclaimPolicy !== undefined && { reclaimPolicy: one.reclaimPolicy }),
  ...(one.volumeBindingMode !== undefined && { volumeBindingMode: one.volumeBindingMode }),
})

/** The classes of a cluster, and the storage that their drivers name for certain. */
export function storageFound(classes: readonly ClassSeen[], volumes: readonly VolumeSeen[]): StorageFound {
  const known = new Map<string, ClassSeen>()
  for (const one of classes) if (!known.has(one.name.value) && known.size < mostClasses) known.set(one.name.value, one)
  const unique = [...known.values()]
  const storageClasses = unique.map(planned)
  const behind = behindOf(unique, volumes)
  return {
    platform: { ...(storageClasses.length > 0 && { storageClasses }), ...behind.platform },
    understood: [
      ...unique.map((one, index) => ({
        trait: 'platform.storageClasses',
        value: storageClasses[index],
        line: one.name.line,
        text: safeExcerpt(one.name.text),
      })),
      ...behind.understood,
    ],
    ignored: behind.ignored,
  }
}

/** Storage that a driver, or an option of mounting, names for certain. */
function behindOf(classes: readonly ClassSeen[], volumes: readonly VolumeSeen[]): StorageFound {
  const seen: { driver: Seen; mountOptions?: readonly string[] | undefined }[] = [
    ...classes.map(({ provisioner, mountOptions }) => ({ driver: provisioner, mountOptions })),
    ...volumes.flatMap(({ driver, mountOptions }) => (driver ? [{ driver, mountOptions }] : [])),
  ]
  const found = new Found()
  const met = new Set<string>()
  for (const { driver, mountOptions } of seen) {
    const nfs = mountOptions?.map((option) => /^(?:nfs)?vers=([34])/.exec(option)?.[1]).find(Boolean)
    if (nfs && /nfs/.test(driver.value)) found.system(nfs === '3' ? 'nfs-v3' : 'nfs-v4', driver)
    else if (!met.has(driver.value)) found.driver(driver)
    met.add(driver.value)
  }
  return found.asFound()
}

class Found {
  private readonly systems = new Map<NonNullable<Platform['onHand']>[number], Seen>()
  private readonly sites = new Map<NonNullable<Platform['site']>, Seen>()
  private readonly others = new Map<string, Seen>()
  private readonly ignored: Ignored[] = []

  system(system: NonNullable<Platform['onHand']>[number], by: Seen): void {
    if (!this.systems.has(system)) this.systems.set(system, by)
  }

  driver(by: Seen): void {
    const behind = behindProvisioner(by.value)
    if (behind.kind === 'system') this.system(behind.system, by)
    else if (behind.kind === 'site') this.sites.set(behind.site, by)
    else if (behind.kind === 'several') this.ignore(by, severalSays(by.value, behind.systems.map(systemName)))
    // A name of this form is a CSI driver's by convention; of what make its storage is, it does not say.
    else if (behind.kind === 'unknown' && /(?:^|\.)[\w-]*csi[\w-]*\./.test(by.value)) this.others.set(by.value, by)
  }

  private ignore({ line, text }: Seen, why: string): void {
    this.ignored.push({ line, text: safeExcerpt(text), why })
  }

  asFound(): StorageFound {
    const onHand = [...this.systems.keys(), ...(this.others.size > 0 ? (['other-csi'] as const) : [])]
    const [site] = this.sites.size === 1 ? [...this.sites] : []
    const otherStorage = [...this.others.keys()].map((name) => ({
      kind: 'other-csi' as const,
      name,
      provisioner: name,
    }))
    const firsts = [...this.systems.values(), ...this.others.values()]
    return {
      platform: {
        ...(site && { site: site[0] }),
        ...(onHand.length > 0 && { onHand }),
        ...(otherStorage.length > 0 && { otherStorage }),
      },
      understood: [
        ...(site ? [inferred('platform.site', site[0], site[1])] : []),
        ...firsts.slice(0, 1).map((by) => inferred('platform.onHand', onHand, by)),
        ...[...this.others].slice(0, 1).map(([, by]) => inferred('platform.otherStorage', otherStorage, by)),
      ],
      ignored: this.ignored,
    }
  }
}

const severalSays = (driver: string, systems: readonly string[]) =>
  `${driver} serves ${systems.length > 0 ? `${systems.join(', ')} and more` : 'several systems'}: say which of them it is here.`

const inferred = (trait: string, value: unknown, { line, text }: Seen): Understood => ({
  trait,
  value,
  line,
  text: safeExcerpt(text),
  isInferred: true,
})
