import type { PastedLine } from '../../paste/pasted-line.ts'
import type { ClaimSeen, ClassSeen, ClusterSeen, NodeSeen, Seen, VolumeSeen } from './seen.ts'

type Block = ReadonlyMap<string, Seen>

const pair = /^([A-Z][A-Za-z-]{1,30}(?: [A-Z][A-Za-z]{1,20}){0,2}): {1,40}(\S.{0,300})$/
const label = /(?:^| )((?:topology|failure-domain\.beta)\.kubernetes\.io\/(?:zone|region))=(\S{1,100})/
const labelKeys: Readonly<Record<string, 'zone' | 'region'>> = {
  'topology.kubernetes.io/zone': 'zone',
  'topology.kubernetes.io/region': 'region',
  'failure-domain.beta.kubernetes.io/zone': 'zone',
  'failure-domain.beta.kubernetes.io/region': 'region',
}

/** What `kubectl describe` prints of nodes, classes, claims and volumes; other objects are passed over. */
export function describedIn(lines: readonly PastedLine[]): ClusterSeen {
  const blocks = blocksOf(lines)
  const having = (...keys: readonly string[]) => blocks.filter((block) => keys.every((key) => block.has(key)))
  return {
    nodes: having('Kubelet Version', 'OS Image').map(nodeOf),
    classes: having('Provisioner', 'ReclaimPolicy').flatMap(classOf),
    claims: having('Status', 'Access Modes', 'Namespace').flatMap(claimOf),
    volumes: having('Reclaim Policy', 'Access Modes', 'Capacity').flatMap(volumeOf),
  }
}

/** An object begins with its name. The first value of a key stands: events and sources repeat some. */
function blocksOf(lines: readonly PastedLine[]): Block[] {
  const blocks: Map<string, Seen>[] = []
  for (const { text, number } of lines) {
    const [, key, value] = pair.exec(text) ?? []
    if (key === 'Name' || blocks.length === 0) blocks.push(new Map())
    const block = blocks.at(-1)
    const seen = (of: string) => ({ value: of.trim(), line: number, text })
    if (key !== undefined && value !== undefined && block && !block.has(key) && !/^<\w+>$/.test(value))
      block.set(key, seen(value))
    const [, name = '', at] = label.exec(text) ?? []
    const named = labelKeys[name]
    if (named && at !== undefined && block && !block.has(named)) block.set(named, seen(at))
  }
  return blocks
}

/** `{ [name]: value }` where the block has the key. */
function seen<Name extends string>(block: Block, name: Name, key: string): { [K in Name]?: Seen } {
  const value = block.get(key)
  const found: { [K in Name]?: Seen } = {}
  if (value) found[name] = value
  return found
}

function text<Name extends string>(block: Block, name: Name, key: string): { [K in Name]?: string } {
  const value = block.get(key)?.value
  const found: { [K in Name]?: string } = {}
  if (value) found[name] = value
  return found
}

function nodeOf(block: Block): NodeSeen {
  const first = block.get('Name') ?? block.get('Kubelet Version')
  return {
    line: first?.line ?? 1,
    text: first?.text ?? '',
    ...seen(block, 'kubelet', 'Kubelet Version'),
    ...seen(block, 'osImage', 'OS Image'),
    ...seen(block, 'kernel', 'Kernel Version'),
    ...seen(block, 'runtime', 'Container Runtime Version'),
    ...seen(block, 'arch', 'Architecture'),
    ...seen(block, 'system', 'Operating System'),
    ...seen(block, 'provider', 'ProviderID'),
    ...seen(block, 'zone', 'zone'),
    ...seen(block, 'region', 'region'),
  }
}

function classOf(block: Block): ClassSeen[] {
  const name = block.get('Name')
  const provisioner = block.get('Provisioner')
  const expands = block.get('AllowVolumeExpansion')?.value.toLowerCase()
  if (!name || !provisioner) return []
  return [
    {
      name,
      provisioner,
      isDefault: block.get('IsDefaultClass')?.value === 'Yes',
      ...text(block, 'reclaimPolicy', 'ReclaimPolicy'),
      ...text(block, 'volumeBindingMode', 'VolumeBindingMode'),
      ...((expands === 'true' || expands === 'false') && { allowVolumeExpansion: expands === 'true' }),
    },
  ]
}

const storageOf = (block: Block) => ({
  modes: block.get('Access Modes')?.value.split(/, ?/) ?? [],
  ...text(block, 'capacity', 'Capacity'),
  ...text(block, 'storageClass', 'StorageClass'),
  ...text(block, 'volumeMode', 'VolumeMode'),
})

function claimOf(block: Block): ClaimSeen[] {
  const name = block.get('Name')
  return name ? [{ name, ...storageOf(block), ...text(block, 'namespace', 'Namespace') }] : []
}

function volumeOf(block: Block): VolumeSeen[] {
  const name = block.get('Name')
  return name
    ? [{ name, ...storageOf(block), ...text(block, 'claim', 'Claim'), ...seen(block, 'driver', 'Driver') }]
    : []
}
