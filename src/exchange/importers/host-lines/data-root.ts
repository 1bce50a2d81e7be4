import type { Mount } from './mounts.ts'

/** What a list of mounts says about the file system under the engine's data root. */
export type DataRoot =
  | { readonly kind: 'told'; readonly mount: Mount; readonly value: string; readonly isInferred: boolean }
  | { readonly kind: 'silent'; readonly mount: Mount; readonly says: string }

const root = '/var/lib/docker'
/** What the engine itself mounts below its data root says nothing about what the data root stands on. */
const ofTheEngine: ReadonlySet<string> = new Set(['overlay', 'aufs', 'tmpfs', 'nsfs', 'proc', 'shm', 'fuse-overlayfs'])
const above: readonly string[] = ['/var/lib', '/var', '/']

/**
 * Where the data root stands is certain where it is a mount of its own, or was asked for. Where only its parents are
 * listed, traces of an engine must show that it is there at all. Undefined where nothing is mounted.
 */
export function dataRootOf(mounts: readonly Mount[]): DataRoot | undefined {
  const [first] = mounts
  if (!first) return undefined
  const own = mounts.findLast(({ target }) => target === root || target === `${root}/`)
  if (own) return told(own, false)
  const asked = mounts.filter(({ isAsked }) => isAsked)
  const [only] = asked
  if (only && asked.length === 1) return told(only, false)
  const below = mounts.find(({ target, type }) => target.startsWith(`${root}/`) && !ofTheEngine.has(type))
  if (below) return told(below, true)
  const base = mounts.findLast(({ target }) => target === '/')
  if (base && ofTheEngine.has(base.type)) return { kind: 'silent', mount: base, says: inContainer }
  const hasEngine = mounts.some(({ target }) => target.startsWith(`${root}/`))
  const parent = above.map((path) => mounts.findLast(({ target }) => target === path)).find(Boolean)
  if (hasEngine && parent) return told(parent, true)
  return { kind: 'silent', mount: parent ?? first, says: notListed }
}

const told = (mount: Mount, isInferred: boolean): DataRoot => ({
  kind: 'told',
  mount,
  value: spelt(mount.type),
  isInferred,
})

/** The plan's one word for what is spelt in several ways. */
const spelt = (type: string) => ({ nfs4: 'nfs', overlay: 'overlayfs', 'ext2/ext3': 'ext4' })[type] ?? type

const inContainer =
  'This was taken inside a container: it shows the image, not the file system of the node. Run df -T /var/lib/docker on the node.'
const notListed =
  'Nothing is mounted at /var/lib/docker itself, and which of these holds the data root is not said. Run df -T on the data root.'
