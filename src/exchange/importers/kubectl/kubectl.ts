import type { ImporterMeta, Reading } from '../../importer.ts'
import { pastedLines } from '../../paste/lines.ts'
import { safeExcerpt } from '../../paste/secrets.ts'
import { clusterRead } from './cluster.ts'
import { passages } from './passages.ts'
import { rowsSeen } from './rows-seen.ts'
import { tablesIn } from './tables.ts'
import { versionsIn } from './version-lines.ts'

export const meta: ImporterMeta = {
  id: 'kubectl',
  label: 'kubectl get nodes, storageclass, pv, pvc; kubectl version',
  command: 'kubectl get nodes -o wide; kubectl get storageclass; kubectl get pv,pvc -A; kubectl version',
  tells: 'the kinds of nodes, the version of Kubernetes, the storage classes and what is claimed from them',
}

const clientOnly =
  "This holds kubectl's own version only, which says nothing about the cluster. Run kubectl version where the API server answers."
const nothingKnown =
  'No table of kubectl was found. Run: kubectl get nodes -o wide; kubectl get storageclass; kubectl get pv,pvc -A'

/**
 * Reads the tables that `kubectl get nodes`, `storageclass` and `pv,pvc` print, plain or wide, of every release, and
 * `kubectl version`, in any mixture; `oc` prints the same.
 * In: any text. Out: a plan with one node pool for each kind of node, the classes, and a row for each claim that says
 * something. Versions as printed, sizes in GiB. Never throws.
 */
export function read(text: string): Reading {
  const lines = pastedLines(text)
  const versions = versionsIn(lines)
  const tables = tablesIn(lines)
  if (tables.rows.length > 0 || versions.server) {
    const seen = rowsSeen(tables.rows)
    const unread = passages(lines, new Set([...tables.used, ...versions.used]))
    return clusterRead({ ...seen, ...(versions.server && { version: versions.server }) }, meta.id, unread)
  }
  if (versions.hasClient) return { kind: 'declined', source: meta.id, says: clientOnly }
  const saw = safeExcerpt(lines[0]?.text ?? '', 80)
  const says =
    tables.kinds.size > 0 ? 'The headings of a kubectl table stand here, and no row below them.' : nothingKnown
  return { kind: 'unrecognised', saw, says }
}
