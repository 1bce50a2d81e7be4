import type { Mount } from '../../containers/container-use.ts'
import { knownImage } from '../../containers/known-image.ts'
import { textAt, nodeAt, type Keyed } from '../../yaml/yaml-node.ts'
import { interpolated } from './interpolated.ts'

/**
 * Marks the mounts of servers and proxies that keep nothing of their own, where another service mounts the same volume:
 * what is in it is that one's data, here it is only served.
 */
export function withOwners(services: readonly Keyed[], mounts: readonly (readonly Mount[])[]): Mount[][] {
  const owned = new Set<string>()
  const keeps = services.map(({ value }) => {
    const known = knownImage(interpolated(textAt(value, 'image') ?? ''))
    return nodeAt(value, 'build') !== undefined || known?.image.keeps.value !== 'nothing'
  })
  mounts.forEach((own, index) => {
    if (keeps[index] === true)
      for (const { name, isReadOnly } of own) if (name !== undefined && isReadOnly !== true) owned.add(name)
  })
  return mounts.map((own, index) =>
    own.map((mount) => (keeps[index] !== true && owned.has(mount.name ?? '') ? { ...mount, isOthers: true } : mount)),
  )
}
