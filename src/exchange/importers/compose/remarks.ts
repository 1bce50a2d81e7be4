import type { Mount, WorkloadUse } from '../../containers/container-use.ts'
import { entryAt, itemsOf, textAt, textOf, type Keyed, type YamlNode } from '../../yaml/yaml-node.ts'
import { withoutLogin } from '../../containers/without-login.ts'
import { safeExcerpt } from '../../paste/secrets.ts'
import type { DeclaredVolume } from './declared-volumes.ts'
import { placementOf } from './placement.ts'
import { profilesOf } from './service-use.ts'

/** Something to hear about a line: a note, or why it was not used. */
export interface Remark {
  readonly kind: 'note' | 'ignored'
  readonly line: number
  readonly says: string
}

const cut = (text: string) => safeExcerpt(withoutLogin(text), 60)

/** What is in a service and in no answer. */
export function serviceRemarks({ key, value, line }: Keyed, use: WorkloadUse): Remark[] {
  const remarks: Remark[] = placementOf(value).unread.map(({ line: at, why }) => ({
    kind: 'ignored',
    line: at,
    says: why,
  }))
  const ignored = (name: string, says: string) => {
    const entry = entryAt(value, name)
    if (entry) remarks.push({ kind: 'ignored', line: entry.line, says })
  }
  ignored(
    'extends',
    `${cut(key)} extends ${extended(value)}, which was not followed: what stands only there is not known. Hand in what docker compose config prints.`,
  )
  ignored('volumes_from', `${cut(key)} takes over the volumes of another service, which was not followed.`)
  const profiles = profilesOf(value)
  if (profiles)
    remarks.push({
      kind: 'note',
      line: profiles.line,
      says: `${cut(key)} runs only with the profile ${profiles.value.map(cut).join(', ')}. Leave it out if the platform does not run it.`,
    })
  if (use.isPerNode === true)
    remarks.push({
      kind: 'note',
      line: entryAt(value, 'deploy', 'mode')?.line ?? line,
      says: `${cut(key)} runs once on every node (mode global), so how many there are depends on the nodes.`,
    })
  return remarks
}

function extended(service: YamlNode): string {
  const name = textAt(service, 'extends') ?? textAt(service, 'extends', 'service') ?? 'another service'
  const file = textAt(service, 'extends', 'file')
  return file === undefined ? cut(name) : `${cut(name)} of ${cut(file)}`
}

/** What is in the file and in no service: other files, plugins of volumes, volumes of several services. */
export function fileRemarks(
  root: YamlNode,
  services: readonly Keyed[],
  declared: ReadonlyMap<string, DeclaredVolume>,
  mounts: readonly (readonly Mount[])[],
): Remark[] {
  const remarks: Remark[] = []
  for (const item of itemsOf(entryAt(root, 'include')?.value)) {
    const path = textOf(item) ?? textAt(item, 'path') ?? 'another file'
    remarks.push({
      kind: 'ignored',
      line: item.line,
      says: `The file ${cut(path)} is included, which was not followed: hand it in too, or what docker compose config prints.`,
    })
  }
  for (const [name, { driver, line }] of declared)
    if (driver !== undefined)
      remarks.push({
        kind: 'note',
        line,
        says: `The volume ${cut(name)} is made by the plugin ${cut(driver)}, which every node that may run its service must have.`,
      })
  return [...remarks, ...sharedRemarks(services, mounts)]
}

/** A volume that several services write: on more than one node it must be one that several nodes can mount. */
function sharedRemarks(services: readonly Keyed[], mounts: readonly (readonly Mount[])[]): Remark[] {
  const writers = new Map<string, { line: number; names: string[] }>()
  services.forEach(({ key }, index) => {
    for (const { kind, name, isReadOnly, line } of mounts[index] ?? []) {
      if (kind !== 'named' || name === undefined || isReadOnly === true) continue
      const found = writers.get(name)
      if (!found) writers.set(name, { line, names: [key] })
      else if (!found.names.includes(key)) found.names.push(key)
    }
  })
  return [...writers].flatMap(([name, { line, names }]): Remark[] =>
    names.length < 2
      ? []
      : [
          {
            kind: 'note',
            line,
            says: `The volume ${cut(name)} is mounted, writable, by ${names.slice(0, 5).map(cut).join(', ')}${names.length > 5 ? ' and others' : ''}. On more than one node it must be a volume that several nodes can mount (RWX).`,
          },
        ],
  )
}
