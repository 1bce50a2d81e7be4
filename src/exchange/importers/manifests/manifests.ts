import type { WorkloadUse } from '../../containers/container-use.ts'
import { workloadRow } from '../../containers/workload-row.ts'
import type { Ignored, ImporterMeta, Note, Reading } from '../../importer.ts'
import { pastedLines } from '../../paste/lines.ts'
import { allSeen } from '../kubectl/all-seen.ts'
import { clusterRead } from '../kubectl/cluster.ts'
import { objectsIn, type KubeObject, type Objects } from '../kubectl/objects.ts'
import { clusterKinds, objectsSeen } from '../kubectl/objects-seen.ts'
import { leftOut, otherObjects, secretsNote } from '../kubectl/other-objects.ts'
import { rowsSeen } from '../kubectl/rows-seen.ts'
import { tablesIn } from '../kubectl/tables.ts'
import { versionsIn } from '../kubectl/version-lines.ts'
import { workloadKinds } from '../kubectl/workload-kinds.ts'
import { askedOf } from './asked.ts'
import { besideManifests } from './beside-manifests.ts'
import { environmentValues, portsOf, workloadUse } from './pod.ts'
import { settled } from './settled.ts'
import { isTemplateText, templated } from './templated.ts'
import { claimKey, type Claims } from './volumes.ts'

export const meta: ImporterMeta = {
  id: 'manifests',
  label: 'Kubernetes manifests, helm template',
  command: 'helm template NAME CHART',
  tells: 'the workloads of an application with their state, claims, classes, replicas and where they may run',
}

const isTemplateSays =
  'This is a template, and what it will say is not known yet. Render it first and hand in the output: helm template NAME CHART, or kubectl kustomize.'
const silentSays = (objects: readonly KubeObject[]) => {
  const kinds = [...new Set(objects.map(({ kind }) => kind))].slice(0, 5).join(', ')
  return `Kubernetes objects (${kinds}), none of which tells of storage: hand in the workloads, claims and classes.`
}
const nothingKnown =
  'No Kubernetes object was found: each one begins with apiVersion and kind. Hand in YAML or JSON, with as many documents as there are.'

/**
 * Reads Kubernetes objects as YAML or JSON: workloads of every kind and age with the claims, classes and volumes that
 * stand beside them, in documents and lists, and what `helm template` prints; templates themselves are declined.
 * In: any text. Out: a plan with one row for each workload, and for each claim that no workload of the text mounts.
 * Sizes in GiB. Values of Secrets and of environment variables are dropped and counted. Never throws.
 */
export function read(text: string): Reading {
  const found = objectsIn(text)
  const all = found.objects.filter(({ kind }) => workloadKinds.has(kind))
  const open = templated(found, all)
  const workloads = all.filter((object) => !open.has(object))
  const isTold = workloads.length > 0 || found.objects.some(({ kind }) => clusterKinds.has(kind))
  if (isTold) return readWorkloads(text, found, workloads, open)
  if (all.length > 0 || isTemplateText(text, found)) return { kind: 'declined', source: meta.id, says: isTemplateSays }
  if (found.objects.length > 0) return { kind: 'declined', source: meta.id, says: silentSays(found.objects) }
  // Without objects, the only thing that is ignored is a text that passes a limit.
  const [refused] = found.ignored
  if (refused) return { kind: 'declined', source: meta.id, says: refused.why }
  const other = besideManifests(text)
  return other
    ? { kind: 'declined', source: meta.id, says: other }
    : { kind: 'unrecognised', saw: '', says: nothingKnown }
}

function readWorkloads(
  text: string,
  found: Objects,
  workloads: readonly KubeObject[],
  open: ReadonlySet<KubeObject>,
): Reading {
  const told = found.objects.filter(({ kind }) => clusterKinds.has(kind))
  const { ignored, ...ofObjects } = objectsSeen(told, found.lines)
  const claims = claimsOf(told)
  const uses = named(
    workloads,
    workloads.map((object) => workloadUse(object, claims)),
  )
  const { lines } = found
  const rows = uses.map((use, index) =>
    settled({ use, row: workloadRow(use, index, lines), index, ports: portsOf(workloads[index]), lines }),
  )
  const isRead = ({ kind }: KubeObject) => clusterKinds.has(kind) || workloadKinds.has(kind)
  return clusterRead(
    { ...allSeen([...beside(text), ofObjects]), spokenFor: spokenFor(uses) },
    {
      source: meta.id,
      rows: {
        workloads: rows.map(({ workload }) => workload),
        understood: rows.flatMap(({ understood }) => understood),
      },
      ignored: [...found.ignored, ...ignored, ...otherObjects(found.objects, isRead), ...openIgnored(open)],
      notes: [...rows.flatMap(({ notes }) => notes), ...secretsNote(found.objects), ...environmentNote(workloads)],
    },
  )
}

/** Tables and versions in the same paste. */
function beside(text: string) {
  const lines = pastedLines(text)
  const { server } = versionsIn(lines)
  return [{ ...rowsSeen(tablesIn(lines).rows), ...(server && { version: server }) }]
}

const claimsOf = (objects: readonly KubeObject[]): Claims =>
  new Map(
    objects
      .filter(({ kind }) => kind === 'PersistentVolumeClaim')
      .map(({ namespace, name, node }) => [claimKey(namespace, name), askedOf(node)]),
  )

const spokenFor = (uses: readonly WorkloadUse[]): ReadonlySet<string> =>
  new Set(
    uses.flatMap(({ containers }) =>
      containers.flatMap(({ mounts }) => mounts.flatMap(({ kind, name }) => (kind === 'claim' && name ? [name] : []))),
    ),
  )

/** One name in two namespaces, or of two kinds, is told apart. */
function named(objects: readonly KubeObject[], uses: readonly WorkloadUse[]): WorkloadUse[] {
  const counts = new Map<string, number>()
  for (const { name } of uses) counts.set(name, (counts.get(name) ?? 0) + 1)
  return uses.map((use, at) => {
    const { kind = '', namespace } = objects[at] ?? {}
    if (counts.get(use.name) === 1) return use
    return { ...use, name: `${namespace ?? kind.toLowerCase()}/${use.name}` }
  })
}

const openIgnored = (open: ReadonlySet<KubeObject>): Ignored[] =>
  [...open].map(({ line, kind }) => ({ line, text: kind, why: isTemplateSays }))

function environmentNote(workloads: readonly KubeObject[]): Note[] {
  const count = workloads.reduce((sum, object) => sum + environmentValues(object), 0)
  const [first] = workloads.filter((object) => environmentValues(object) > 0)
  if (!first) return []
  const says = `${leftOut(count, 'environment variables')}: they may be secrets.`
  return [{ line: first.line, text: '', says }]
}
