import type { Latency } from '../../advisor/plan/limits.ts'
import type { AccessMode, Feature, Protocol, WorkloadKind } from '../../advisor/plan/workload.ts'
import type { Choice } from '../../ui/choice.ts'

export const kindChoices: readonly Choice<WorkloadKind>[] = [
  { value: 'database', label: 'Database' },
  { value: 'queue', label: 'Queue or log' },
  { value: 'search', label: 'Search' },
  { value: 'cache', label: 'Cache' },
  { value: 'file-share', label: 'Shared files' },
  { value: 'analytics', label: 'Analytics' },
  { value: 'metrics', label: 'Metrics' },
  { value: 'logs', label: 'Logs' },
  { value: 'ci', label: 'Builds' },
  { value: 'web', label: 'Web' },
  { value: 'object-store', label: 'Object store' },
  { value: 'other', label: 'Something else' },
]

export const stateChoices = [
  { value: 'stateful', label: 'Yes: stateful' },
  { value: 'stateless', label: 'No: stateless' },
] as const

export const accessChoices: readonly Choice<AccessMode>[] = [
  { value: 'RWO', label: 'One node writes', hint: 'ReadWriteOnce, RWO' },
  { value: 'RWX', label: 'Many nodes write', hint: 'ReadWriteMany, RWX' },
  { value: 'ROX', label: 'Many nodes read', hint: 'ReadOnlyMany, ROX' },
  { value: 'RWOP', label: 'One pod writes', hint: 'ReadWriteOncePod, RWOP' },
]

export const survivesChoices = [
  { value: 'nothing', label: 'Nothing', hint: 'Data may be away while a node is' },
  { value: 'node', label: 'A node' },
  { value: 'zone', label: 'A zone', hint: 'A room, a rack, an availability zone' },
  { value: 'site', label: 'A site' },
] as const

export const latencyChoices: readonly Choice<Latency>[] = [
  { value: 'relaxed', label: 'Tens of ms' },
  { value: 'normal', label: 'Below 10 ms' },
  { value: 'low', label: 'Below 1 ms' },
]

export const modeChoices = [
  { value: 'filesystem', label: 'As files' },
  { value: 'block', label: 'As a raw device' },
] as const

export const containerOsChoices = [
  { value: 'linux', label: 'Linux' },
  { value: 'windows', label: 'Windows' },
] as const

export const protocolChoices: readonly Choice<Protocol>[] = [
  { value: 'nfs', label: 'NFS' },
  { value: 'smb', label: 'SMB' },
  { value: 'iscsi', label: 'iSCSI' },
  { value: 'fc', label: 'Fibre Channel' },
  { value: 'nvme-of', label: 'NVMe over Fabrics' },
]

export const featureChoices: readonly Choice<Feature>[] = [
  { value: 'snapshots', label: 'Snapshots' },
  { value: 'clones', label: 'Clones' },
  { value: 'expansion', label: 'Growing a volume in use' },
  { value: 'encryption-at-rest', label: 'Encryption at rest' },
  { value: 'encryption-in-transit', label: 'Encryption in transit' },
  { value: 'replication', label: 'Replication to elsewhere' },
  { value: 'dedupe', label: 'Deduplication' },
  { value: 'compression', label: 'Compression' },
  { value: 'thin-provisioning', label: 'Thin provisioning' },
  { value: 'qos', label: 'Limits per volume (QoS)' },
  { value: 'monitoring', label: 'Monitoring' },
]

export const products: readonly string[] = [
  'postgresql',
  'mysql',
  'mariadb',
  'mongodb',
  'cassandra',
  'etcd',
  'kafka',
  'rabbitmq',
  'elasticsearch',
  'opensearch',
  'redis',
  'prometheus',
  'clickhouse',
]
