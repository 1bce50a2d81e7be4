import type { VolumeFacts } from '../volume-facts-shape.ts'
import { cell } from './volume-cell.ts'

export const volumeFacts: VolumeFacts = {
  products: [
    {
      names: ['kafka', 'apache-kafka', 'cp-kafka', 'strimzi'],
      onNfs: 'blocks',
      onSmb: 'blocks',
      onOtherFiles: 'blocks',
      says: cell(
        'Kafka wants block storage: Confluent does not support network file storage for it, and Red Hat requires block storage and prefers local volumes',
        'cfk-storage',
        'cfk-plan',
        'amq-streams',
        'netapp-kafka',
      ),
    },
    {
      names: ['elasticsearch', 'elastic'],
      onNfs: 'blocks',
      onSmb: 'blocks',
      onOtherFiles: 'warns',
      says: cell(
        'Elastic says to keep the indices of Elasticsearch off NFS and SMB, and Red Hat does not support them there, because Lucene needs file system behaviour that they do not give',
        'es-indexing',
        'ocp-es-nfs',
      ),
    },
    {
      names: ['opensearch'],
      onNfs: 'blocks',
      onSmb: 'blocks',
      onOtherFiles: 'blocks',
      says: cell(
        'OpenSearch is to be kept off network file systems in production; its documents ask for SSDs in the host where that is possible',
        'opensearch-install',
      ),
    },
    {
      names: ['cassandra', 'dse'],
      onNfs: 'blocks',
      onSmb: 'blocks',
      onOtherFiles: 'blocks',
      says: cell(
        'DataStax neither supports nor recommends network attached storage for Cassandra, because it saturates and contends',
        'datastax-nas',
      ),
    },
    {
      names: ['prometheus'],
      onNfs: 'blocks',
      onSmb: 'warns',
      onOtherFiles: 'warns',
      says: cell(
        'Prometheus does not support NFS (EFS included) or any file system that is not POSIX compliant, because it may corrupt its data beyond repair; it wants a local file system',
        'prom-storage',
        'prom-disc-9405',
      ),
    },
    {
      names: ['postgresql', 'postgres', 'pgsql'],
      onNfs: 'warns',
      says: cell(
        'PostgreSQL runs on NFS only with a hard mount, and its documents strongly recommend the sync export option on the server',
        'pg-nfs',
        'pg-nfs-gist',
        'netapp-pg-nfs',
      ),
    },
    {
      names: ['mysql'],
      onNfs: 'warns',
      says: cell(
        "MySQL's manual asks for caution with NFS: mount it over TCP with hard and intr, expect stale locks after an unclean stop, and never share one data directory between servers",
        'mysql-nfs',
      ),
    },
    {
      names: ['mongodb', 'mongo'],
      onNfs: 'warns',
      says: cell(
        'MongoDB may be slower on a remote file system, and wants NFS mounted with bg, hard, nolock, noatime and nointr',
        'mongo-nfs',
      ),
      fileSystem: cell({ name: 'xfs', says: 'MongoDB strongly recommends XFS for its data nodes' }, 'mongo-xfs'),
    },
  ],
  etcd: cell({ walFsyncMs: 10, minIops: 50, busyIops: 500 }, 'etcd-faq', 'etcd-hw'),
  media: {
    nvme: cell('low', 'toms-9100', 'disk-io-cheatsheet'),
    ssd: cell('low', 'disk-io-cheatsheet'),
    hdd: cell({ latency: 'relaxed', iopsPerSpindle: [50, 210] }, 'iops-gist', 'iops-hdd-formula'),
  },
  pluginsMountPaths: cell('a path on the host, which the engine mounts into the container', 'docker-cli-volume-plugin'),
  windowsUnderKubernetes: cell('no NFS volumes, no raw devices, no volumes in memory', 'k8s-windows-storage'),
  stateless: cell(
    'What a container writes without a volume goes to its writable layer and is lost with it; that is enough for a workload that keeps nothing',
    'docker-volumes',
  ),
  kubeletRootOn4k: cell('/var/lib/k0s/kubelet', 'hpe-mirantis', 'nutanix-helm'),
  snapshotController: cell(
    'The snapshot CRDs and the common snapshot controller are installed once per cluster, and not by the driver',
    'hpe-csi-using',
  ),
  rawBlockShared: cell(
    'Several writers of one raw device are for software that coordinates its own writes',
    'trident-san',
    'hpe-csi-using',
  ),
  nfsV3Security: cell('NFSv3 has no security of its own', 'seed'),
  blockForDatabases: cell(
    'what writes small pieces and waits for each of them, a database above all, is better off on a block device',
    'aws-decision-guide',
  ),
  filesAreSlower: cell('synchronization between clients and server erodes its performance', 'seed', 'mongo-nfs'),
  oncePod: cell({ from: '1.22', stableFrom: '1.29' }, 'k8s-pv-128', 'hpe-csi'),
}
