import type { ContainerUse, Mount } from './container-use.ts'
import type { Recognised } from './known-image.ts'
import { mountRole } from './mount-role.ts'
import { lieOf } from './paths.ts'

/**
 * Where the data of a known image lies:
 * - `lasting`: in something that outlives the container · `fleeting`: memory or an emptyDir · `anonymous`
 * - `none`: nothing is mounted there · `above`: a mount further up, in which the image's own volume hides the data
 */
export interface DataPlace {
  readonly kind: 'lasting' | 'fleeting' | 'anonymous' | 'none' | 'above'
  readonly path: string
  readonly mount?: Mount
  /** Not where the image's documents say: told by the command, or by what the path is called. */
  readonly isElsewhere?: true
  /** Every mount that holds data. */
  readonly mounts: readonly Mount[]
}

const isKept = ({ kind }: Mount) => kind === 'named' || kind === 'bind' || kind === 'claim' || kind === 'disk'

export function placeOfData(container: ContainerUse, { image, by }: Recognised): DataPlace {
  const paths = image.paths ?? []
  const path = paths[0] ?? ''
  const near = container.mounts.filter((mount) => paths.some((kept) => isNear(mount, kept)))
  const kept = near.filter(isKept)
  const [lasting] = kept
  if (lasting) return { kind: 'lasting', path: pathOf(paths, lasting) ?? path, mount: lasting, mounts: kept }
  const [other] = near
  if (other) return { kind: other.kind === 'anonymous' ? 'anonymous' : 'fleeting', path, mount: other, mounts: [] }
  // Elsewhere than the image's own place: the makers of copies move it, and settings such as PGDATA do.
  const elsewhere = container.mounts.filter(
    (mount) => isKept(mount) && (mountRole(mount, false) === 'data' || isNamedByCommand(container, mount)),
  )
  const above = container.mounts.find((mount) => isKept(mount) && lieOf(mount.target, path) === 'above')
  if (above && image.declaresVolume?.value === true && by !== 'likeness' && !movesData(container))
    return { kind: 'above', path, mount: above, mounts: [] }
  const [first = above] = elsewhere
  if (first)
    return {
      kind: 'lasting',
      path: first.target,
      mount: first,
      isElsewhere: true,
      mounts: elsewhere.length > 0 ? elsewhere : [first],
    }
  const fleeting = container.mounts.find(
    ({ kind, target }) => (kind === 'empty-dir' || kind === 'memory') && /data|lib|db/i.test(target),
  )
  return fleeting
    ? { kind: 'fleeting', path: fleeting.target, mount: fleeting, mounts: [] }
    : { kind: 'none', path, mounts: [] }
}

const isNear = (mount: Mount, kept: string): boolean => {
  const lie = lieOf(mount.target, kept)
  return lie === 'same' || (lie === 'below' && mountRole(mount, false) !== 'config')
}

const pathOf = (paths: readonly string[], mount: Mount) => paths.find((kept) => lieOf(mount.target, kept) !== 'beside')

/** The names of variables that move an engine's data. */
const movesData = ({ environmentNames }: ContainerUse) =>
  environmentNames.some((name) => /^(?:PGDATA|MYSQL_DATADIR|MONGO_DATA_DIR|MINIO_VOLUMES|DATA_DIR)$/i.test(name))

/** `server /minio_data`, `--data-dir /etcd`: the command says where the data goes. */
const isNamedByCommand = ({ command = [] }: ContainerUse, { target }: Mount) =>
  target.length > 2 &&
  command.slice(0, 100).some((part) =>
    part
      .slice(0, 2_000)
      .split(/[\s=]+/)
      .includes(target),
  )
