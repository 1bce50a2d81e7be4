import type { ClaimSeen, ClassSeen, ClusterSeen, NodeSeen, Seen, VolumeSeen } from './seen.ts'
import type { TableRow } from './tables.ts'

/** What the rows of tables show. */
export function rowsSeen(rows: readonly TableRow[]): ClusterSeen {
  const of = (kind: TableRow['kind']) => rows.filter((row) => row.kind === kind)
  return {
    nodes: of('nodes').map(nodeOf),
    classes: of('classes').map(classOf),
    claims: of('claims').map(claimOf),
    volumes: of('volumes').map(volumeOf),
  }
}

/** Undefined for an empty cell and for what kubectl prints where it knows nothing: `<none>`, `<unset>`, `<unknown>`. */
function cell({ cells }: TableRow, key: string): string | undefined {
  const value = cells.get(key)
  return value === undefined || /^<\w+>$/.test(value) ? undefined : value
}

function seen<Name extends string>(row: TableRow, name: Name, key: string): { [K in Name]?: Seen } {
  const value = cell(row, key)
  const found: { [K in Name]?: Seen } = {}
  if (value !== undefined) found[name] = { value, line: row.line, text: row.text }
  return found
}

function text<Name extends string>(row: TableRow, name: Name, key: string): { [K in Name]?: string } {
  const value = cell(row, key)
  const found: { [K in Name]?: string } = {}
  if (value !== undefined) found[name] = value
  return found
}

/** `kubectl get pv,pvc` puts the kind in front: `persistentvolumeclaim/data`. No name has a slash of its own. */
const bareName = (row: TableRow): Seen => {
  const name = (row.cells.get('name') ?? '').replace(/ ?\(default\)$/, '')
  return { value: name.slice(name.lastIndexOf('/') + 1), line: row.line, text: row.text }
}

const nodeOf = (row: TableRow): NodeSeen => ({
  line: row.line,
  text: row.text,
  ...seen(row, 'kubelet', 'version'),
  ...seen(row, 'osImage', 'osimage'),
  ...seen(row, 'kernel', 'kernelversion'),
  ...seen(row, 'runtime', 'containerruntime'),
  ...seen(row, 'zone', 'zone'),
  ...seen(row, 'arch', 'arch'),
})

function classOf(row: TableRow): ClassSeen {
  const expands = cell(row, 'allowvolumeexpansion')
  return {
    name: bareName(row),
    provisioner: { value: row.cells.get('provisioner') ?? '', line: row.line, text: row.text },
    isDefault: row.cells.get('name')?.endsWith('(default)') === true,
    ...text(row, 'reclaimPolicy', 'reclaimpolicy'),
    ...text(row, 'volumeBindingMode', 'volumebindingmode'),
    ...(expands !== undefined && { allowVolumeExpansion: expands === 'true' }),
  }
}

const storageOf = (row: TableRow) => ({
  name: bareName(row),
  modes: cell(row, 'accessmodes')?.split(',') ?? [],
  ...text(row, 'capacity', 'capacity'),
  ...text(row, 'storageClass', 'storageclass'),
  ...text(row, 'volumeMode', 'volumemode'),
})

const claimOf = (row: TableRow): ClaimSeen => ({ ...storageOf(row), ...text(row, 'namespace', 'namespace') })
const volumeOf = (row: TableRow): VolumeSeen => ({ ...storageOf(row), ...text(row, 'claim', 'claim') })
