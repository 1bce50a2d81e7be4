import type { Platform } from '../../../advisor/plan/platform.ts'
import type { Workload } from '../../../advisor/plan/workload.ts'
import type { Ignored, Note, Read, Understood } from '../../importer.ts'
import { compareVersions, parseVersion } from '../../../advisor/plan/version.ts'
import { safeExcerpt } from '../../paste/secrets.ts'
import { claimsFound } from './claims.ts'
import { poolsOf } from './pools.ts'
import type { ClusterSeen, NodeSeen, Seen } from './seen.ts'
import { siteOf } from './site-of.ts'
import { storageFound } from './storage-seen.ts'

/** What an importer knows beside what the cluster shows. */
export interface Beside {
  readonly source: string
  readonly ignored: readonly Ignored[]
  readonly notes: readonly Note[]
  /** Rows that come before those of claims. */
  readonly rows?: { readonly workloads: readonly Workload[]; readonly understood: readonly Understood[] }
}

/** What a cluster shows, as answers; `ignored` and `notes` in the order of the lines. */
export function clusterRead(seen: ClusterSeen, beside: Beside): Read {
  const rows = beside.rows ?? { workloads: [], understood: [] }
  const pools = poolsOf(seen.nodes)
  const storage = storageFound(seen.classes, seen.volumes)
  const claims = claimsFound(seen, rows.workloads.length)
  const version = versionOf(seen)
  const site = siteOf(seen.nodes)
  const workloads = [...rows.workloads, ...claims.workloads]
  const [first] = rows.understood
  return {
    kind: 'read',
    source: beside.source,
    plan: {
      schema: 1,
      platform: { orchestrator: 'kubernetes', ...version.platform, ...storage.platform, ...site.platform },
      ...(pools.pools.length > 0 && { nodePools: [...pools.pools] }),
      ...(workloads.length > 0 && { workloads }),
    },
    understood: [
      ...orchestrator(firstSeen(seen) ?? (first && { value: '', line: first.line, text: first.text })),
      ...version.understood,
      ...site.understood,
      ...storage.understood.filter(({ trait }) => trait !== 'platform.site' || site.platform.site === undefined),
      ...pools.understood,
      ...rows.understood,
      ...claims.understood,
    ],
    ignored: byLine([...beside.ignored, ...pools.ignored, ...storage.ignored, ...claims.ignored]),
    notes: byLine([...beside.notes, ...version.notes, ...claims.notes]),
    missing: [...(version.platform.kubernetes === undefined ? ['platform.kubernetes'] : []), ...pools.missing],
  }
}

const orchestrator = (by: Seen | undefined) => (by ? [answer('platform.orchestrator', 'kubernetes', by, true)] : [])

const byLine = <Item extends Ignored | Note>(items: readonly Item[]) => [...items].sort((a, b) => a.line - b.line)

export const answer = (trait: string, value: unknown, { line, text }: Seen, isInferred = false): Understood => ({
  trait,
  value,
  line,
  text: safeExcerpt(text),
  ...(isInferred && { isInferred }),
})

function firstSeen({ version, nodes, classes, claims, volumes }: ClusterSeen): Seen | undefined {
  const [node] = nodes
  const named = [...classes, ...claims, ...volumes][0]?.name
  return version ?? (node ? { value: '', line: node.line, text: node.text } : named)
}

interface VersionFound {
  readonly platform: Pick<Platform, 'kubernetes'>
  readonly understood: readonly Understood[]
  readonly notes: readonly Note[]
}

/** The API server's version where it was asked; else the newest kubelet's, since none may be newer than its server. */
function versionOf({ version, nodes }: ClusterSeen): VersionFound {
  const kubelets = nodes.flatMap(({ kubelet }) => (kubelet ? [kubelet] : []))
  const newest = kubelets.reduce<Seen | undefined>(
    (best, next) => (best && !isNewer(next, best) ? best : next),
    undefined,
  )
  const found = version ?? newest
  if (!found) return { platform: {}, understood: [], notes: [] }
  const kubernetes = found.value.replace(/^v/, '')
  return {
    platform: { kubernetes },
    understood: [answer('platform.kubernetes', kubernetes, found, found === newest)],
    notes: [...versionNotes(nodes, found)],
  }
}

const numbers = ({ value }: Seen) => parseVersion(value) ?? []
const isNewer = (a: Seen, b: Seen) => compareVersions(numbers(a), numbers(b)) > 0

function versionNotes(nodes: readonly NodeSeen[], found: Seen): Note[] {
  const older = nodes.find(({ kubelet }) => kubelet && kubelet.value !== found.value)
  const notes: Note[] = []
  if (/-mirantis-\d/.test(found.value))
    notes.push(note(found, 'This is the Kubernetes of MKE. Say which line of MKE it is: the version does not tell.'))
  if (older?.kubelet)
    notes.push(
      note(older.kubelet, `Nodes run several versions: this one ${older.kubelet.value}, others ${found.value}.`),
    )
  return notes
}

const note = ({ line, text }: Seen, says: string): Note => ({ line, text: safeExcerpt(text), says })
