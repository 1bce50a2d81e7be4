import type { Mount, MountKind } from '../../containers/container-use.ts'
import { entryAt, itemsOf, nodeAt, textAt, textOf, yesNoOf, type YamlNode } from '../../yaml/yaml-node.ts'
import { sizeGiB } from './byte-size.ts'
import type { DeclaredVolume } from './declared-volumes.ts'
import { interpolated } from './interpolated.ts'
import { isPath, shortMount } from './short-volume.ts'

const kinds: Readonly<Record<string, MountKind>> = {
  volume: 'named',
  bind: 'bind',
  tmpfs: 'memory',
  cluster: 'claim',
  npipe: 'other',
  image: 'other',
}

/** Everything a service mounts: `volumes` in both syntaxes, `tmpfs`; with what the file says about each volume. */
export function mountsOf(service: YamlNode, declared: ReadonlyMap<string, DeclaredVolume>): Mount[] {
  const volumes = itemsOf(nodeAt(service, 'volumes')).flatMap((item) => mountOf(item) ?? [])
  const tmpfs = nodeAt(service, 'tmpfs')
  const memory = (tmpfs?.kind === 'list' ? tmpfs.items : tmpfs ? [tmpfs] : []).flatMap((item): Mount[] => {
    const [target = ''] = interpolated(textOf(item) ?? '').split(':')
    return !isPath(target) ? [] : [{ kind: 'memory', target, line: item.line }]
  })
  return [...volumes.map((mount) => withDeclared(mount, declared)), ...memory]
}

function withDeclared(mount: Mount, declared: ReadonlyMap<string, DeclaredVolume>): Mount {
  if ((mount.kind !== 'named' && mount.kind !== 'claim') || mount.name === undefined) return mount
  return { ...mount, ...declared.get(mount.name)?.of }
}

function mountOf(item: YamlNode): Mount | undefined {
  const short = textOf(item)
  if (short !== undefined) return shortMount(interpolated(short), item.line)
  const target = interpolated(textAt(item, 'target') ?? textAt(item, 'destination') ?? textAt(item, 'dst') ?? '')
  if (!isPath(target)) return undefined
  const source = interpolated(textAt(item, 'source') ?? textAt(item, 'src') ?? '')
  const type = textAt(item, 'type') ?? 'volume'
  const kind = type === 'volume' && source === '' ? 'anonymous' : (kinds[type] ?? 'other')
  const isReadOnly = yesNoOf(nodeAt(item, 'read_only') ?? nodeAt(item, 'readonly')) === true
  const line = entryAt(item, 'target')?.line ?? item.line
  return {
    kind,
    target,
    line,
    ...(source !== '' && { name: source }),
    ...(isReadOnly && { isReadOnly }),
    ...tmpfsSize(item),
  }
}

function tmpfsSize(item: YamlNode): Partial<Mount> {
  const entry = entryAt(item, 'tmpfs', 'size')
  const value = sizeGiB(textOf(entry?.value))
  return entry && value !== undefined ? { sizeGiB: { value, line: entry.line } } : {}
}
