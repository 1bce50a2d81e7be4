import { parseVersion, isOlder } from '../../plan/version.ts'
import type { Catalog } from '../../catalog/catalog-shape.ts'
import type { NodePool } from '../../plan/node-pool.ts'
import type { FindingRule } from '../finding-rule.ts'

/** Whether the engine's own code, which MCR shares, decides about user namespaces on these Linux nodes. */
const hasRemapping = ({ usernsRemap, engine, os }: NodePool, mke: string | undefined) =>
  usernsRemap === true && engine !== 'containerd' && os?.trim().toLowerCase() !== 'windows' && mke !== '4k'

function isFromDefault({ engineVersion }: NodePool, { facts }: Catalog): boolean {
  const version = parseVersion(engineVersion ?? '')
  return version !== undefined && !isOlder(version, facts.image.containerdStore.defaultFrom.value)
}

export const remappedUsersKeepDrivers: FindingRule = {
  id: 'finding/remapped-users-keep-storage-drivers',
  says: 'With remapped user namespaces, engines that would set up the containerd image store stay with a storage driver.',
  severity: 'info',
  kind: 'platform',
  scope: 'pool',
  find: ({ platform, row, catalog }, the) => {
    if (!hasRemapping(row, platform.mke) || row.imageStore === 'containerd' || !isFromDefault(row, catalog))
      return undefined
    const { defaultFrom, refusesUserNamespaces } = catalog.facts.image.containerdStore
    the(refusesUserNamespaces)
    const from = the(defaultFrom)
    return () =>
      `userns-remap switches the containerd image store off, which Docker Engine from ${from} on would set up by itself: these nodes keep a storage driver. Leave containerd-snapshotter out of daemon.json, since the engine does not start with both.`
  },
}

export const remappedUsersRefuseContainerd: FindingRule = {
  id: 'finding/remapped-users-with-the-containerd-store',
  says: 'Remapped user namespaces and the containerd image store exclude each other.',
  severity: 'danger',
  kind: 'contradiction',
  scope: 'pool',
  find: ({ platform, row, catalog }, the) => {
    if (!hasRemapping(row, platform.mke) || row.imageStore !== 'containerd') return undefined
    the(catalog.facts.image.containerdStore.refusesUserNamespaces)
    return () =>
      'User namespaces are to be remapped, and images to lie in the containerd image store: the engine does not start with both. Give up one of the two.'
  },
}
