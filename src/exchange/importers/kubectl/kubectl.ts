import type { ImporterMeta, Reading } from '../../importer.ts'
import { pastedLines } from '../../paste/lines.ts'
import { safeExcerpt } from '../../paste/secrets.ts'
import { allSeen, isNothing } from './all-seen.ts'
import { clusterRead } from './cluster.ts'
import { describedIn } from './described.ts'
import { noObjects, objectsIn } from './objects.ts'
import { clusterKinds, objectsSeen } from './objects-seen.ts'
import { otherObjects, secretsNote } from './other-objects.ts'
import { beginning, mayBeSecret, passages } from './passages.ts'
import { rowsSeen } from './rows-seen.ts'
import { tablesIn } from './tables.ts'
import { versionsIn } from './version-lines.ts'
import { mayHoldWorkloads } from './workload-kinds.ts'

export const meta: ImporterMeta = {
  id: 'kubectl',
  label: 'kubectl get nodes, storageclass, pv, pvc; kubectl version',
  command: 'kubectl get nodes -o wide; kubectl get storageclass; kubectl get pv,pvc -A; kubectl version',
  tells: 'the kinds of nodes, the version of Kubernetes, the storage classes and what is claimed from them',
}

const clientOnly =
  "This holds kubectl's own version only, which says nothing about the cluster. Run kubectl version where the API server answers."
const headingsOnly = 'The headings of a kubectl table stand here, and no row below them. Paste the rows, too.'
const nothingKnown =
  'No table of kubectl was found. Run: kubectl get nodes -o wide; kubectl get storageclass; kubectl get pv,pvc -A'

/**
 * Reads what `kubectl get nodes`, `storageclass` and `pv,pvc` print, as tables of every release, as YAML, as JSON
 * and by `kubectl describe`, and `kubectl version`, in any mixture; `oc` prints the same.
 * In: any text. Out: a plan with one node pool for each kind of node, the classes, and a row for each claim that says
 * something. Versions as printed, sizes in GiB. Never throws.
 */
export function read(text: string): Reading {
  const lines = pastedLines(text)
  const versions = versionsIn(lines)
  const tables = tablesIn(lines)
  const hasWorkloads = mayHoldWorkloads(text)
  const found = hasWorkloads ? noObjects : objectsIn(text)
  const told = found.objects.filter(({ kind }) => clusterKinds.has(kind))
  const { ignored, ...ofObjects } = objectsSeen(told, found.lines)
  const described = found.objects.length > 0 ? [] : [describedIn(lines)]
  const version = versions.server && { version: versions.server }
  const seen = allSeen([{ ...rowsSeen(tables.rows), ...version }, ...described, ofObjects])
  if (!hasWorkloads && !isNothing(seen)) {
    const isText = found.objects.length === 0 && described.every(isNothing)
    const unread = [
      ...(isText ? passages(lines, new Set([...tables.used, ...versions.used])) : []),
      ...otherObjects(found.objects, ({ kind }) => clusterKinds.has(kind)),
      ...found.ignored,
      ...ignored,
    ]
    return clusterRead(seen, { source: meta.id, ignored: unread, notes: secretsNote(found.objects) })
  }
  if (versions.hasClient) return { kind: 'declined', source: meta.id, says: clientOnly }
  const saw = mayBeSecret.test(text) ? beginning(lines[0]?.text ?? '') : safeExcerpt(lines[0]?.text ?? '', 80)
  return { kind: 'unrecognised', saw, says: tables.kinds.size > 0 ? headingsOnly : nothingKnown }
}
