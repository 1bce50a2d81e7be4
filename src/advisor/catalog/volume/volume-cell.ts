import type { Feature } from '../../plan/workload.ts'
import { cellsFrom, type Cell, type Support } from '../cell.ts'
import { sharedSources } from '../sources/shared-sources.ts'
import { volumeSources } from '../sources/volume-sources.ts'
import type { Need } from '../volume-shape.ts'

const sources = { ...sharedSources, ...volumeSources }
type SourceId = keyof typeof sources

export const cell = cellsFrom(sources)

/** What it needs on every node that mounts its volumes is a part of Linux. */
export const linuxOnly = (part: string, ...from: readonly [SourceId, ...SourceId[]]): Cell<Support> => ({
  ...cell('unsupported', ...from),
  note: `It needs ${part} on every node, which Windows does not have.`,
})

/** Features that one set of documents states. */
export function documented(
  features: readonly Feature[],
  ...from: readonly [SourceId, ...SourceId[]]
): Partial<Record<Feature, Cell<boolean>>> {
  return Object.fromEntries(features.map((feature) => [feature, cell(true, ...from)]))
}

const noted = (support: Cell<Support>, note: string): Cell<Support> => ({ ...support, note })

export const csiNotOnSwarm = noted(
  cell('unsupported', 'moby-cluster-volumes'),
  'Swarm takes a CSI driver only as a managed Docker plugin, and this one is packaged for Kubernetes.',
)
export const kubernetesTypeOnly = noted(
  cell('unsupported', 'k8s-pv-128'),
  'It gives volumes of types that only Kubernetes knows.',
)
export const swarmOnly = noted(
  cell('unsupported', 'moby-cluster-volumes'),
  'It is an object of Swarm, for its services.',
)
export const dockerPluginOnly = noted(
  cell('unsupported', 'docker-cli-volume-plugin'),
  "It answers the Docker daemon's volume plugin protocol, which Kubernetes does not speak.",
)

export const iscsiInitiator = (...from: readonly [SourceId, ...SourceId[]]): Need => ({
  says: cell(
    'install the iSCSI initiator (open-iscsi or iscsi-initiator-utils) and let iscsid run on every node that may host the workload',
    ...from,
  ),
  check: 'systemctl is-active iscsid',
  work: 0.15,
  on: 'linux',
})
export const nfsClient = (...from: readonly [SourceId, ...SourceId[]]): Need => ({
  says: cell('install the NFS client (mount.nfs) on every node that may host the workload', ...from),
  check: 'command -v mount.nfs',
  work: 0.1,
  on: 'linux',
})
