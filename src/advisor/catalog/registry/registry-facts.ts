import { cellsFrom } from '../cell.ts'
import type { RegistryFacts } from '../registry-shape.ts'
import { registrySources } from '../sources/registry-sources.ts'

const cell = cellsFrom(registrySources)

const onMke = (line: string) => ({
  on: ['swarm', 'kubernetes', 'single-host'] as const,
  needsMke3: true,
  says: `${line} is installed on nodes that MKE 3 manages`,
})
const oddReplicas = (line: string) => ({
  on: ['swarm', 'kubernetes'] as const,
  leastReplicas: 3,
  isOdd: true,
  says: `${line} gains replicas by joining further MKE nodes`,
  replicasSay: `${line} wants three, five or seven replicas (3, 5 or 7) for high availability`,
})
const inUi = (line: string) => ({
  says: `In ${line} the slider on the S3 storage page decides whether clients are redirected to the bucket.`,
})
const metadataOnly = (line: string) =>
  `A backup of ${line} holds the metadata only: copy the images with what their storage offers, at the same time, and restore both together.`
const caches = (line: string) =>
  `Where pulls from a remote site are slow, put an ${line} cache there. A highly available cache needs shared storage of its own.`
const mirroring = 'promotion and mirroring policies between two registries'

const swarmHaEnds = cell(
  'MSR 4 no longer supports highly available Swarm clusters: move to Kubernetes with it, or ask Mirantis which living line stays highly available on Swarm.',
  'm40-trans',
)

/** Facts about the registry's product lines and about backends as such. */
export const registryFacts: RegistryFacts = {
  runs: {
    'dtr-2.7': cell(onMke('DTR 2.7'), 'd21-join'),
    'msr-2.8': cell(onMke('MSR 2.8'), 'c30-join'),
    'msr-2.9': cell(onMke('MSR 2.9'), 'm29-join', 'm29-install'),
    'msr-2.10': cell(onMke('MSR 2.10'), 'm210-install', 'm210-compat'),
    'msr-3.0': cell(
      {
        on: ['kubernetes'],
        needsMke3: false,
        says: 'MSR 3.0 is installed on Kubernetes by Helm chart',
      },
      'm30-imgstor',
      'm30-prep',
    ),
    'msr-3.1': cell(
      {
        on: ['kubernetes', 'swarm', 'single-host'],
        needsMke3: false,
        says: 'MSR 3.1 runs on Kubernetes and, since 3.1.0, on Swarm',
      },
      'm31-swarm',
    ),
    'msr-4': cell(
      {
        on: ['kubernetes', 'swarm', 'single-host'],
        needsMke3: false,
        says: 'MSR 4 is installed on Kubernetes, or as a single instance on one host',
      },
      'm4l-inst',
      'm40-trans',
    ),
  },
  highAvailability: {
    'dtr-2.7': cell(oddReplicas('DTR 2.7'), 'd21-join'),
    'msr-2.8': cell(oddReplicas('MSR 2.8'), 'c30-join'),
    'msr-2.9': cell(oddReplicas('MSR 2.9'), 'm29-join'),
    'msr-2.10': cell(
      {
        ...oddReplicas('MSR 2.10'),
        replicasSay:
          'MSR 2.x wants three, five or seven replicas (3, 5 or 7) for high availability, as the 2.9 command reference says',
      },
      'm29-join',
    ),
    'msr-3.0': cell(
      {
        on: ['kubernetes'],
        leastReplicas: 2,
        isOdd: false,
        says: 'MSR 3.0 is made highly available on Kubernetes',
        replicasSay:
          'MSR 3.0 wants two registry replicas on nodes of their own, and an odd number of RethinkDB replicas, three in the sample',
      },
      'm30-ha',
    ),
    'msr-3.1': cell(
      {
        on: ['kubernetes', 'swarm'],
        leastReplicas: 2,
        isOdd: false,
        says: 'MSR 3.1 is made highly available on its nodes',
        replicasSay:
          'MSR 3.1 wants two registry replicas on nodes of their own, and an odd number of RethinkDB replicas, three in the sample',
      },
      'm31-ha',
      'm31-dr',
    ),
    'msr-4': cell(
      {
        on: ['kubernetes'],
        leastReplicas: 2,
        isOdd: false,
        says: 'MSR 4 no longer supports highly available Swarm clusters, and of its installations only the Helm one on Kubernetes is highly available. Swarm users get one single instance',
        replicasSay:
          'MSR 4 wants three or more workers, two instances of each of its services, and three replicas of PostgreSQL and Redis',
      },
      'm40-trans',
      'm4l-inst',
      'm4l-ha',
      'm4l-opts',
    ),
  },
  oneReplica: {
    'dtr-2.5': cell('Docker lets a single DTR replica keep its images on the node', 'dd-index'),
    'dtr-2.6': cell('Docker lets a single DTR replica keep its images on the node', 'dd-index'),
    'dtr-2.7': cell('Docker lets a single DTR replica keep its images on the node', 'dd-index'),
    'msr-2.8': cell('Mirantis lets a single MSR 2.8 replica keep its images on the node', 'm28-ext'),
    'msr-2.9': cell('Mirantis lets a single MSR 2.9 replica keep its images on the node', 'm29-imgstor'),
    'msr-2.10': cell('Mirantis lets a single MSR 2.10 replica keep its images on the node', 'm210-imgstor'),
    'msr-3.0': cell('A persistent volume is the default backend of MSR 3.0', 'm30-imgstor'),
    'msr-3.1': cell('Mirantis lets a single MSR 3.1 replica keep its images on the node', 'm31-imgstor'),
    'msr-4': cell('An all-in-one MSR 4 may use a hostPath or a ReadWriteOnce volume', 'm413-storage', 'm4l-helm'),
  },
  sharedBackend: {
    'dtr-2.5': cell('all replicas of DTR must use one shared backend', 'dd-index'),
    'dtr-2.6': cell('all replicas of DTR must use one shared backend', 'dd-index'),
    'dtr-2.7': cell('all replicas of DTR must use one shared backend', 'dd-index'),
    'msr-2.8': cell('all replicas of MSR 2.8 must use one shared backend', 'm28-ext'),
    'msr-2.9': cell('all replicas of MSR 2.9 must use one shared backend', 'm29-imgstor'),
    'msr-2.10': cell('all replicas of MSR 2.10 must use one shared backend', 'm210-imgstor'),
    'msr-3.0': cell('a highly available MSR 3.0 must use NFS or another centralized backend', 'm30-imgstor'),
    'msr-3.1': cell('a highly available MSR 3.1 must use NFS or another centralized backend', 'm31-imgstor'),
    'msr-4': cell('a highly available MSR 4 shares one volume that no single node may hold', 'm4l-ha', 'm4l-hapre'),
  },
  centralise: {
    'msr-2.8': cell('The MSR 2.8 reference page advises everyone to configure a centralized backend', 'm28-storage'),
    'msr-2.9': cell('The MSR 2.9 reference page advises everyone to configure a centralized backend', 'm29-storage'),
    'msr-2.10': cell('The MSR 2.10 reference page advises everyone to configure a centralized backend', 'm210-storage'),
    'msr-3.0': cell(
      'The MSR 3.0 reference page calls hostPath and local volumes unfit for production and names NFS as the common choice',
      'm30-storage',
    ),
  },
  objectForHa: cell(
    'object storage is what the Mirantis storage introduction recommends for a highly available registry: it keeps its own copies',
    'seed',
  ),
  localIsRight: cell(
    'the storage introduction calls a local file system right where no high availability is needed',
    'seed',
  ),
  localGrows: cell('the storage introduction warns that file systems do not grow as object storage does', 'seed'),
  noWriteLocks: cell(
    'The registry manages no write locks on its backend, so the shared file system must cope with parallel writers by itself.',
    'seed',
  ),
  writersShareFiles: cell(
    'Upstream documents several registries on one file system only for one machine, and pushes through a round-robin balancer to registries that shared an NFSv4 export failed almost always. Use session affinity, and test pushes through the balancer.',
    'dist-dep',
    'i-d1176',
    'nfs5',
  ),
  redirectSwitch: {
    'msr-2.9': cell(inUi('MSR 2.9'), 'm29-s3'),
    'msr-3.1': cell({ says: 'The redirect flag in the Helm values needs MSR 3.1.11 or later.' }, 'm31-redir'),
    'msr-4': cell(
      {
        says: 'In the upstream Harbor chart persistence.imageChartStorage.disableredirect: true turns redirects off; in harbor.yml it is storage_service.redirect.disable: true (the website spells it "disabled", which the code does not read).',
      },
      'hh-val',
      'hb-prep',
      'hw-yml',
    ),
  },
  redirectReach: cell(
    "With redirects on, clients must reach the store itself and trust its certificate as well as the registry's",
    'dist-s3',
    'dist-283',
    'dist-conf',
  ),
  throughNodes: cell('With redirects off, every pull passes the registry nodes and takes their bandwidth', 'dist-conf'),
  metadata: {
    'msr-2.9': cell(
      'Tags, repositories and scan results lie in databases on each replica, not in this backend, and an MSR 2.9 backup holds only these: back up the images with what the store offers, at the same time.',
      'm29-comp',
      'm29-backup',
    ),
    'msr-2.10': cell(
      'An MSR 2.10 backup holds metadata only: back up the images with what the store offers, at the same time.',
      'm210-restore',
    ),
    'msr-3.0': cell(
      'An MSR 3.0 backup holds metadata only: back up the images with what the store offers, at the same time.',
      'm30-backup',
    ),
    'msr-3.1': cell(
      'Beside the images MSR 3.1 wants at least 64 GB for metadata and a PostgreSQL server with room for a 24 GB CVE database. No page names IOPS or a storage class for them.',
      'm31-sys',
    ),
    'msr-4': cell(
      'Beside the images MSR 4 keeps metadata in PostgreSQL and Redis, on volumes of their own when they run in the cluster. No page names IOPS or a storage class for them.',
      'm4l-hapre',
      'm413-storage',
      'm40-kv',
    ),
  },
  backup: {
    'msr-2.9': cell(metadataOnly('MSR 2.9'), 'm29-backup', 'm29-migrate'),
    'msr-2.10': cell(metadataOnly('MSR 2.10'), 'm210-restore'),
    'msr-3.0': cell(metadataOnly('MSR 3.0'), 'm30-backup'),
    'msr-3.1': cell(
      'The automatic backup of MSR 3.1 takes the images along where fullBackup is true; a backup by hand never does. Without them, copy the image store at the same time and restore both together.',
      'm31-backup',
      'm31-switch',
    ),
    'msr-4': cell(
      'On Kubernetes MSR 4 is backed up with Velero while it is read-only. Harbor calls the result crash-consistent and leaves Redis out; images in an object store lie outside the cluster, so copy them too, at the same time.',
      'm4l-velero',
      'hw-bak',
    ),
  },
  moving: {
    'dtr-2.5': cell(
      {
        says: 'With experimental online garbage collection, DTR 2.5 lost all tags when it was reconfigured with an NFS URL: back up the metadata first.',
      },
      'dd-index',
    ),
    'dtr-2.6': cell(
      {
        says: 'Turn garbage collection off, back up the metadata, copy every blob, then restore onto the new backend: tags survive only with an exact copy. DTR 2.6.0 to 2.6.3 lost all tags when reconfigured with an NFS URL.',
      },
      'dd-migr',
      'dd-index',
    ),
    'dtr-2.7': cell(
      {
        says: 'Turn garbage collection off, back up the metadata, copy every blob, then restore onto the new backend, or set read-only mode, copy, and reconfigure with --storage-migrated: tags survive only with an exact copy.',
      },
      'dd-migr',
    ),
    'msr-2.8': cell(
      {
        says: 'Turn garbage collection off, back up the metadata, copy every blob, then restore onto the new backend, or reconfigure with --storage-migrated. Without that the tags are erased.',
      },
      'c30-migr',
    ),
    'msr-2.9': cell(
      {
        says: 'Turn garbage collection off, back up the metadata, copy every blob, and tell MSR 2.9 with --storage-migrated. Tags survive only if the new backend holds an exact copy; otherwise --reinitialize-storage starts empty and erases them.',
      },
      'm29-migrate',
      'm29-nfs',
    ),
    'msr-2.10': cell(
      {
        says: 'Copy every blob first and tell MSR 2.10 with --storage-migrated. A change of backend starts a new metadata store, so without an exact copy the tags are lost.',
      },
      'm210-nfs',
    ),
    'msr-3.0': cell(
      { says: 'Switching the backend of MSR 3.0 starts a new metadata store and erases the tags: back up both first.' },
      'm30-switch',
    ),
    'msr-3.1': cell(
      {
        says: 'Switching the backend inside MSR 3.1 starts a new metadata store and erases the tags. Coming from 2.9, the migration tool leaves images in place on external storage that both share; images on local volumes can only be copied.',
      },
      'm31-switch',
      'm31-mode',
    ),
    'msr-4': cell(
      {
        says: 'Moving to MSR 4 copies the images into a new instance while the old one runs, so both need room at once. Image signatures are not carried over.',
      },
      'm4l-mig',
      'm40-trans',
    ),
  },
  endedReleases: [cell({ line: 'msr-4', release: '4.0', name: 'MSR 4.0', on: '2026-07-17' }, 'm40-eol')],
  swarmHaEnds: { 'msr-2.8': swarmHaEnds, 'msr-3.0': swarmHaEnds, 'msr-3.1': swarmHaEnds },
  noWindowsNodes: {
    'msr-2.9': cell('MSR 2.9 cannot be deployed on Windows nodes', 'm29-storage'),
    'msr-2.10': cell('MSR 2.10 cannot be deployed on Windows nodes', 'm210-storage'),
  },
  remoteSites: {
    'dtr-2.7': cell(caches('DTR'), 'dd-cache'),
    'msr-2.8': cell(caches('MSR'), 'm28-cache'),
    'msr-2.9': cell(
      'Where pulls from a remote site are slow, put an MSR cache there. It keeps layers for 24 hours in its container unless you give it storage of its own.',
      'm29-cacheprep',
    ),
    'msr-2.10': cell(
      'Where pulls from a remote site are slow, put an MSR cache there, as the 2.9 pages show; the 2.10 page was not read. It keeps layers for 24 hours in its container unless you give it storage of its own.',
      'm29-cacheprep',
    ),
    'msr-3.1': cell(caches('MSR'), 'm31-cache', 'm31-cacheprep'),
    'msr-4': cell(
      'Where pulls from a remote site are slow, put an MSR 4 with a proxy-cache project there. It serves pulls only, never pushes.',
      'm4l-proxy',
      'hw-proxy',
    ),
  },
  secondSite: {
    'msr-2.10': cell(`MSR 2.10 has ${mirroring}`, 'm210-promo'),
    'msr-4': cell('MSR 4 has replication rules, between registries of the same Harbor version', 'm4l-mirror', 'hw-rep'),
  },
  storeCopiesNoMetadata: cell(
    "replicating the store to another site does not copy the registry's tags and repositories",
    'seed',
  ),
  noBenchmark: cell('No trustworthy published benchmark compares the backends', 'fast18', 'cluster19'),
  noVolumePlugins: cell(
    [
      'hpe-nimble',
      'hpe-array',
      'nutanix',
      'pure-flasharray',
      'vsphere-datastore',
      'vsan',
      'datacore',
      'nexentaedge',
      'nexentastor',
      'blockbridge',
      'netapp-ontap',
      'portworx',
      'linstor',
      'other-docker-plugin',
    ],
    'seed',
  ),
  windowsLayers: cell(
    {
      says: 'Windows base layers are non-distributable: they are not pushed, and clients fetch them from their public home, which an air gap cuts off. List this registry under allow-nondistributable-artifacts on every machine that pushes Windows images, then push them again.',
      check: 'docker info --format "{{json .RegistryConfig}}"',
    },
    'dist-dep',
  ),
  airGap: cell(
    'The storage introduction does not rank backends for an air gap, and no other document read does. Whatever the store is, registry and clients must reach it from inside.',
    'seed',
  ),
  encryptedLayers: cell(
    'A registry stores a layer once under its digest. Layers that clients encrypt themselves have digests of their own, so expect less sharing and more space.',
    'dist-gc',
  ),
  inodes: cell({ perTiB: 67_108_864 }, 'mke2fs'),
  inodeCosts: cell(
    { constant: 256, perRepository: 8, perTag: 7, perManifestLink: 2, perLayerLink: 2, perBlob: 2 },
    'exp-inode',
  ),
}
