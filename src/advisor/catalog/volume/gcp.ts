import { gcpPrices } from '../prices/gcp-prices.ts'
import type { Cell } from '../cell.ts'
import type { StorageClassFacts } from '../volume-setup-shape.ts'
import type { LimitRule, Need, StandsOn, VolumeOption, VolumeWay } from '../volume-shape.ts'
import { cell, documented, noted } from './cloud-cell.ts'

const standsOn = (says: string): StandsOn => ({
  kind: 'cloud',
  site: 'gcp',
  says: cell(says, 'gcp-storage-advisor'),
})

const diskOnSwarm = noted(
  cell('unsupported', 'docker-legacy-plugins', 'rexray-1371'),
  "gce-docker is archived on Docker's plugin list, and REX-Ray is called unmaintained in its own issue tracker.",
)
const filestoreOnSwarm = noted(
  cell('undocumented', 'docker-legacy-plugins', 'docker-volumes'),
  "No plugin was found. Filestore is an NFS server and Docker's local driver mounts NFS, but no document read covers the pair.",
)

const diskDriver: Need = {
  says: cell(
    'install the Persistent Disk CSI driver with a service account that may create and attach disks; Kubernetes has no driver of its own for them since 1.28 and redirects old volumes to this one',
    'pd-csi',
    'k8s-volumes',
  ),
  check: 'kubectl get csidriver pd.csi.storage.gke.io',
  work: 0.2,
  orchestrator: 'kubernetes',
}
const hyperdiskMachines: Need = {
  says: cell('verify that the machine series of the nodes takes this type of Hyperdisk', 'gcp-hyperdisk'),
  check: 'gcloud compute instances list --format="table(name,machineType)"',
  work: 0.05,
}

const diskAccess = cell(
  { filesystem: ['RWO', 'ROX', 'RWOP'], block: ['RWO', 'RWOP'] },
  'csi-drivers',
  'gke-readonlymany',
  'k8s-pv-128',
)

const zonalWay: VolumeWay = {
  class: 'cloud-block',
  provisioning: 'dynamic',
  access: diskAccess,
  survives: noted(
    cell('node', 'gcp-pd-page'),
    'A zonal disk is reached from one zone only: let the StorageClass bind late (volumeBindingMode: WaitForFirstConsumer).',
  ),
}
const regionalWay: VolumeWay = {
  class: 'cloud-block',
  provisioning: 'dynamic',
  access: diskAccess,
  survives: noted(cell('zone', 'gcp-pd-page'), 'A regional disk keeps a synchronous copy in a second zone.'),
  isForReach: true,
  needs: [
    {
      says: cell(
        'set replication-type: regional-pd in the StorageClass; the nodes must be of the series E2, N1, N2 or N2D',
        'pd-csi',
        'gcp-pd-page',
      ),
      check: 'kubectl get storageclass -o yaml',
      work: 0.05,
      orchestrator: 'kubernetes',
    },
  ],
}
const hyperdiskWay: VolumeWay = {
  ...zonalWay,
  survives: noted(
    cell('node', 'gcp-hyperdisk'),
    'The volume lies in one zone: let the StorageClass bind late (volumeBindingMode: WaitForFirstConsumer).',
  ),
}

const encrypted = noted(cell(true, 'gcp-pd-page'), 'Compute Engine encrypts by itself; your own keys are possible.')

const disk = {
  vendor: 'Google Cloud',
  standsOn: standsOn('disks of Compute Engine in the zone of the nodes'),
  orchestrators: { swarm: diskOnSwarm, kubernetes: cell('supported', 'csi-drivers', 'pd-csi') },
  windowsNodes: cell('supported', 'csi-windows'),
  needs: [diskDriver],
  provisioners: cell(['pd.csi.storage.gke.io', 'kubernetes.io/gce-pd'], 'csi-drivers', 'k8s-volumes'),
} satisfies Partial<VolumeOption>

const persistentDisk = {
  ...disk,
  status: cell('active', 'gcp-pd-page'),
  statusNote: cell(
    'Google recommends Persistent Disk only where Hyperdisk is not available for the machine.',
    'gcp-pd-page',
    'gcp-hyperdisk',
  ),
  features: {
    ...documented(['snapshots', 'expansion'], 'csi-drivers', 'gcp-pd-page'),
    ...documented(['clones'], 'gke-readonlymany'),
    'encryption-at-rest': encrypted,
    'encryption-in-transit': noted(
      cell(true, 'gcp-pd-page'),
      'Data is encrypted before it leaves the machine for the disk.',
    ),
  },
  sizeGiB: cell({ max: 65_536 }, 'gcp-pd-page'),
} satisfies Partial<VolumeOption>

const hyperdisk = {
  ...disk,
  status: cell('active', 'gcp-hyperdisk'),
  needs: [diskDriver, hyperdiskMachines],
  features: {
    ...documented(['snapshots', 'expansion'], 'csi-drivers'),
    'encryption-at-rest': noted(cell(true, 'gcp-hyperdisk'), 'Google encrypts by itself; your own keys are possible.'),
  },
} satisfies Partial<VolumeOption>

const shared = 'All disks of one type on a machine share this limit, which needs 64 vCPUs on N2 or similar.'

/** Google adds a baseline to the figure per GiB of its SSD disks, whose size no page read states. */
const ssdRule = (perGiB: number, max: number): LimitRule => ({ kind: 'per-gib', perGiB, floor: 0, max, isLeast: true })

const throughputOf = (perGiB: number) => noted(cell(ssdRule(perGiB, 1200), 'gcp-pd-perf'), shared)

const diskClass = (
  type: 'pd-ssd' | 'pd-standard',
  more: Readonly<Record<string, string>> = {},
): Cell<StorageClassFacts> =>
  cell({ provisioner: 'pd.csi.storage.gke.io', parameters: { type, ...more } }, 'pd-csi', 'csi-drivers')
const inTwoZones = { 'replication-type': 'regional-pd' } as const

const underOneMs = noted(
  cell('low', 'gcp-pd-perf'),
  'Google designs it for less than 1 ms; another of its pages says single-digit milliseconds.',
)

const filestoreDriver: Need = {
  says: cell(
    'install the Filestore CSI driver with a service account that may create instances: it makes one instance for each volume',
    'filestore-csi',
  ),
  check: 'kubectl get csidriver filestore.csi.storage.gke.io',
  work: 0.25,
  orchestrator: 'kubernetes',
}
const filestoreByHand: Need = {
  says: cell(
    "create the instance, and the volume with the NFS options of Docker's local driver; Swarm has no driver for it",
    'docker-volumes',
  ),
  check: 'docker volume inspect VOLUME',
  work: 0.35,
  orchestrator: 'swarm',
}

const filestoreWay = {
  class: 'cloud-file',
  protocol: 'nfs',
  provisioning: 'dynamic',
  access: cell({ filesystem: ['RWO', 'ROX', 'RWX', 'RWOP'] }, 'csi-drivers', 'filestore-csi-modes', 'k8s-pv-128'),
} satisfies Partial<VolumeWay>
const filestoreInOneZone: VolumeWay = { ...filestoreWay, survives: cell('node', 'filestore-tiers') }

const filestore = {
  vendor: 'Google Cloud',
  status: cell('active', 'filestore-tiers'),
  standsOn: standsOn('an instance of Google Filestore in the region'),
  orchestrators: { swarm: filestoreOnSwarm, kubernetes: cell('supported', 'csi-drivers', 'filestore-csi') },
  windowsNodes: noted(
    cell('undocumented', 'filestore-csi', 'filestore-tiers'),
    'It serves NFS; no document read says that Windows nodes mount it.',
  ),
  needs: [filestoreDriver, filestoreByHand],
  provisioners: cell(['filestore.csi.storage.gke.io'], 'csi-drivers'),
} satisfies Partial<VolumeOption>

const basicFeatures = {
  snapshots: noted(
    cell(true, 'filestore-csi', 'filestore-tiers'),
    'The driver answers them with backups of the instance; this tier has no others.',
  ),
  expansion: noted(cell(true, 'filestore-csi', 'filestore-tiers'), 'It grows in steps of 1 GiB and never shrinks.'),
  ...documented(['encryption-at-rest'], 'filestore-cmek'),
} as const
const fullFeatures = {
  ...documented(['snapshots', 'expansion'], 'filestore-csi', 'filestore-tiers'),
  ...documented(['encryption-at-rest'], 'filestore-cmek'),
} as const

/** Up to 17,000 reads per TiB can be set, and 30 % of them as writes; what more than 9.75 TiB give was not found. */
const customIops = cell(
  {
    kind: 'read-write',
    read: { kind: 'per-gib', perGiB: 17_000 / 1024, floor: 0, max: 165_750 },
    write: { kind: 'per-gib', perGiB: 5100 / 1024, floor: 0, max: 49_725 },
  },
  'filestore-create',
  'filestore-performance',
)

export const gcpOptions = [
  {
    ...persistentDisk,
    id: 'gcp-pd-standard',
    name: 'Google Persistent Disk pd-standard',
    ways: [
      { ...zonalWay, latency: cell('relaxed', 'gcp-pd-page', 'hgst-7k4000'), storageClass: diskClass('pd-standard') },
      {
        ...regionalWay,
        latency: cell('relaxed', 'gcp-pd-page', 'hgst-7k4000'),
        sizeGiB: cell({ min: 200, max: 65_536 }, 'gcp-pd-page'),
        price: gcpPrices.standardRegional,
        storageClass: diskClass('pd-standard', inTwoZones),
      },
    ],
    iops: noted(
      cell(
        {
          kind: 'read-write',
          read: { kind: 'per-gib', perGiB: 0.75, floor: 0, max: 7500 },
          write: { kind: 'per-gib', perGiB: 1.5, floor: 0, max: 15_000 },
        },
        'gcp-pd-perf',
        'gcp-pd-third',
      ),
      shared,
    ),
    throughputMiBps: noted(
      cell(
        {
          kind: 'read-write',
          read: { kind: 'per-gib', perGiB: 0.12, floor: 0, max: 1200 },
          write: { kind: 'per-gib', perGiB: 0.12, floor: 0, max: 400 },
        },
        'gcp-pd-perf',
      ),
      shared,
    ),
    price: gcpPrices.standard,
  },
  {
    ...persistentDisk,
    id: 'gcp-pd-balanced',
    name: 'Google Persistent Disk pd-balanced',
    ways: [
      { ...zonalWay, latency: underOneMs },
      { ...regionalWay, latency: underOneMs, price: gcpPrices.balancedRegional },
    ],
    iops: noted(cell(ssdRule(6, 80_000), 'gcp-pd-perf'), shared),
    throughputMiBps: throughputOf(0.28),
    price: gcpPrices.balanced,
  },
  {
    ...persistentDisk,
    id: 'gcp-pd-ssd',
    name: 'Google Persistent Disk pd-ssd',
    ways: [
      { ...zonalWay, latency: underOneMs, storageClass: diskClass('pd-ssd') },
      {
        ...regionalWay,
        latency: underOneMs,
        price: gcpPrices.ssdRegional,
        storageClass: diskClass('pd-ssd', inTwoZones),
      },
    ],
    iops: noted(cell(ssdRule(30, 100_000), 'gcp-pd-perf'), shared),
    throughputMiBps: throughputOf(0.48),
    price: gcpPrices.ssd,
  },
  {
    ...persistentDisk,
    id: 'gcp-pd-extreme',
    name: 'Google Persistent Disk pd-extreme',
    ways: [{ ...zonalWay, latency: underOneMs }],
    iops: noted(
      cell({ kind: 'flat', max: 120_000 }, 'gcp-pd-third', 'gcp-pd-perf'),
      'The top figures need N2 machines with 64 vCPUs or more.',
    ),
    throughputMiBps: noted(
      cell(
        { kind: 'read-write', read: { kind: 'flat', max: 4000 }, write: { kind: 'flat', max: 3000 } },
        'gcp-pd-perf',
      ),
      'Per machine, on N2 with 64 vCPUs or more.',
    ),
    price: gcpPrices.extreme,
    never: {
      because: cell(
        'Hyperdisk Extreme costs the same per GiB, half as much per IOPS (0.032 instead of 0.065 USD), and gives up to 350,000 IOPS instead of 120,000.',
        'cyclenerd',
        'gcp-hyperdisk',
        'gcp-pd-third',
      ),
      instead: 'gcp-hyperdisk-extreme',
    },
  },
  {
    ...hyperdisk,
    id: 'gcp-hyperdisk-balanced',
    name: 'Google Hyperdisk Balanced',
    statusNote: cell('Google recommends it for most workloads.', 'gcp-hyperdisk'),
    features: {
      ...hyperdisk.features,
      replication: noted(cell(true, 'gcp-hyperdisk'), 'Asynchronous Replication keeps a copy in another region.'),
    },
    ways: [
      { ...hyperdiskWay, latency: cell('low', 'gcp-hdb', 'gcp-hyperdisk') },
      {
        ...hyperdiskWay,
        survives: noted(
          cell('zone', 'gcp-hyperdisk'),
          'Hyperdisk Balanced High Availability keeps a synchronous copy in a second zone.',
        ),
        isForReach: true,
        latency: noted(
          cell('normal', 'gcp-hyperdisk'),
          'Google compares it with enterprise SSDs; less than 1 ms is stated for the zonal types only.',
        ),
        iops: cell({ kind: 'flat', max: 100_000 }, 'gcp-hyperdisk'),
        needs: [
          {
            says: cell(
              'ask for Hyperdisk Balanced High Availability in the StorageClass; it costs twice as much as the zonal disk',
              'gcp-hyperdisk',
            ),
            check: 'kubectl get storageclass -o yaml',
            work: 0.05,
            orchestrator: 'kubernetes',
          },
        ],
      },
    ],
    sizeGiB: cell({ min: 4, max: 65_536 }, 'gcp-hyperdisk'),
    iops: noted(
      cell({ kind: 'flat', max: 160_000 }, 'gcp-hdb', 'gcp-hyperdisk', 'gcp-hd-optimize'),
      '3,000 IOPS come with every volume. Small volumes give less: the ratio to the size was not found. High IOPS need parallel work: 16,000 take a queue depth of 32.',
    ),
    throughputMiBps: noted(
      cell({ kind: 'flat', max: 2400 }, 'gcp-hdb', 'gcp-hyperdisk'),
      '140 MiB/s come with every volume.',
    ),
  },
  {
    ...hyperdisk,
    id: 'gcp-hyperdisk-extreme',
    name: 'Google Hyperdisk Extreme',
    features: {
      ...hyperdisk.features,
      replication: noted(cell(true, 'gcp-hyperdisk'), 'Asynchronous Replication keeps a copy in another region.'),
    },
    ways: [{ ...hyperdiskWay, latency: cell('low', 'gcp-hyperdisk') }],
    sizeGiB: cell({ min: 64, max: 65_536 }, 'gcp-hyperdisk'),
    iops: noted(
      cell({ kind: 'flat', max: 350_000 }, 'gcp-hyperdisk', 'gcp-pd-third', 'gcp-hd-optimize'),
      'No IOPS are included. High IOPS need parallel work: 100,000 take a queue depth of 200.',
    ),
    throughputMiBps: noted(
      cell({ kind: 'flat', max: 5000 }, 'gcp-hyperdisk'),
      'It follows from the IOPS that are set.',
    ),
    price: gcpPrices.hyperdiskExtreme,
  },
  {
    ...hyperdisk,
    id: 'gcp-hyperdisk-throughput',
    name: 'Google Hyperdisk Throughput',
    ways: [
      {
        ...hyperdiskWay,
        latency: noted(cell('relaxed', 'gcp-hyperdisk', 'hgst-7k4000'), 'Google compares it with hard disk drives.'),
      },
    ],
    sizeGiB: cell({ min: 2048, max: 32_768 }, 'gcp-hyperdisk'),
    iops: noted(cell({ kind: 'flat', max: 9600 }, 'gcp-hyperdisk'), 'It follows from the throughput that is set.'),
    throughputMiBps: cell({ kind: 'flat', max: 2400 }, 'gcp-hyperdisk'),
  },
  {
    ...filestore,
    id: 'gcp-filestore-basic-hdd',
    name: 'Google Filestore Basic HDD',
    ways: [{ ...filestoreInOneZone, latency: cell('relaxed', 'filestore-tiers', 'hgst-7k4000') }],
    features: basicFeatures,
    sizeGiB: noted(
      cell({ min: 1024, max: 65_433 }, 'filestore-tiers', 'filestore-create'),
      "The driver of Google's own Kubernetes service makes instances from 100 GiB on.",
    ),
    iops: cell(
      {
        kind: 'read-write',
        read: {
          kind: 'steps',
          steps: [
            [1024, 600],
            [10_240, 1000],
          ],
        },
        write: { kind: 'flat', max: 1000 },
      },
      'filestore-performance',
    ),
    throughputMiBps: cell(
      {
        kind: 'read-write',
        read: {
          kind: 'steps',
          steps: [
            [1024, 100],
            [10_240, 180],
          ],
        },
        write: {
          kind: 'steps',
          steps: [
            [1024, 100],
            [10_240, 120],
          ],
        },
      },
      'filestore-performance',
    ),
    price: gcpPrices.filestoreBasicHdd,
  },
  {
    ...filestore,
    id: 'gcp-filestore-basic-ssd',
    name: 'Google Filestore Basic SSD',
    ways: [filestoreInOneZone],
    features: basicFeatures,
    sizeGiB: cell({ min: 2560, max: 65_433 }, 'filestore-tiers', 'filestore-create'),
    iops: cell(
      { kind: 'read-write', read: { kind: 'flat', max: 60_000 }, write: { kind: 'flat', max: 25_000 } },
      'filestore-performance',
    ),
    throughputMiBps: cell(
      { kind: 'read-write', read: { kind: 'flat', max: 1200 }, write: { kind: 'flat', max: 350 } },
      'filestore-performance',
    ),
  },
  {
    ...filestore,
    id: 'gcp-filestore-zonal',
    name: 'Google Filestore Zonal',
    ways: [filestoreInOneZone],
    features: fullFeatures,
    sizeGiB: cell({ min: 1024, max: 102_400 }, 'filestore-tiers', 'filestore-create'),
    iops: noted(customIops, '9,200 reads per TiB come with the capacity; more is bought apart.'),
  },
  {
    ...filestore,
    id: 'gcp-filestore-regional',
    name: 'Google Filestore Regional and Enterprise',
    ways: [
      {
        ...filestoreWay,
        survives: noted(cell('zone', 'filestore-tiers'), 'It keeps serving when a zone of its region fails.'),
      },
    ],
    features: fullFeatures,
    sizeGiB: noted(
      cell({ min: 1024, max: 102_400 }, 'filestore-tiers', 'filestore-create'),
      'Enterprise stops at 10 TiB; Regional starts at 100 GiB where small instances are enabled for the project.',
    ),
    iops: noted(
      customIops,
      '12,000 reads per TiB come with the capacity; more is bought apart, but not for Enterprise.',
    ),
  },
] as const satisfies readonly VolumeOption[]
