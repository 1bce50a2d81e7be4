import { azurePrices, mibPerMB } from '../prices/azure-prices.ts'
import type { Cell } from '../cell.ts'
import type { StorageClassFacts } from '../volume-setup-shape.ts'
import type { Need, StandsOn, VolumeOption, VolumeWay } from '../volume-shape.ts'
import { cell, classesOf, documented, noted } from './cloud-cell.ts'

const standsOn = (says: string): StandsOn => ({
  kind: 'cloud',
  site: 'azure',
  says: cell(says, 'azure-arch-storage'),
})

/** Microsoft counts MB/s in 10^6 bytes. */
const mib = (megabytes: number) => megabytes * mibPerMB

/** `[size in GiB, IOPS, MiB/s]` of the disks that are sold in fixed sizes. */
const premium = [
  [4, 120, mib(25)],
  [8, 120, mib(25)],
  [16, 120, mib(25)],
  [32, 120, mib(25)],
  [64, 240, mib(50)],
  [128, 500, mib(100)],
  [256, 1100, mib(125)],
  [512, 2300, mib(150)],
  [1024, 5000, mib(200)],
  [2048, 7500, mib(250)],
  [4096, 7500, mib(250)],
  [8192, 16_000, mib(500)],
  [16_384, 18_000, mib(750)],
  [32_767, 20_000, mib(900)],
] as const
const standardSsd = [
  [4096, 500, mib(100)],
  [8192, 2000, mib(400)],
  [16_384, 4000, mib(600)],
  [32_767, 6000, mib(750)],
] as const
const standardHdd = [
  [4096, 500, mib(60)],
  [8192, 1300, mib(300)],
  [16_384, 2000, mib(500)],
  [32_767, 2000, mib(500)],
] as const

const [iopsColumn, throughputColumn] = [1, 2] as const

const diskOnSwarm = noted(
  cell('unsupported', 'docker-legacy-plugins'),
  "No plugin on Docker's list attaches managed disks.",
)
const filesOnSwarm = noted(
  cell('undocumented', 'docker-legacy-plugins', 'cloudstor-uses', 'docker-volumes'),
  "Docker's plugin for Azure Files is archived and Cloudstor had no later release. Docker's local driver mounts SMB and NFS shares, but no document read covers it with Azure Files.",
)

const diskDriver: Need = {
  says: cell(
    'install the Azure Disk CSI driver with an identity that may create and attach disks; Kubernetes has no driver of its own for them since 1.27 and redirects old volumes to this one',
    'azuredisk-csi',
    'k8s-volumes',
  ),
  check: 'kubectl get csidriver disk.csi.azure.com',
  work: 0.2,
  orchestrator: 'kubernetes',
}

const diskAccess = noted(
  cell({ filesystem: ['RWO', 'RWOP'], block: ['RWO', 'RWX', 'RWOP'] }, 'azuredisk-csi', 'csi-drivers', 'k8s-pv-128'),
  'Several nodes share a disk as a raw device only, with maxShares above 1, and the application must coordinate its writers.',
)
const oneDataCentre = noted(
  cell('node', 'azure-disk-redundancy'),
  'Three copies lie in one data centre: the data is as available as its zone.',
)
const threeZones = noted(
  cell('zone', 'azure-disk-redundancy'),
  'Three copies lie in three availability zones. After the loss of a zone the disk must be detached by force.',
)

const lrsWay: VolumeWay = {
  class: 'cloud-block',
  provisioning: 'dynamic',
  access: diskAccess,
  survives: oneDataCentre,
}
const zrsWay: VolumeWay = { ...lrsWay, survives: threeZones }

const disk = {
  vendor: 'Microsoft',
  status: cell('active', 'azure-disk-types', 'azuredisk-csi'),
  standsOn: standsOn('Azure managed disks in the region'),
  orchestrators: { swarm: diskOnSwarm, kubernetes: cell('supported', 'azuredisk-csi', 'csi-drivers') },
  windowsNodes: cell('supported', 'azuredisk-csi'),
  features: {
    ...documented(['snapshots', 'expansion'], 'azuredisk-csi', 'csi-drivers'),
    ...documented(['clones'], 'csi-drivers'),
    'encryption-at-rest': noted(
      cell(true, 'azuredisk-csi'),
      'A disk encryption set brings your own key (diskEncryptionSetID).',
    ),
  },
  needs: [diskDriver],
  provisioners: cell(['disk.csi.azure.com', 'kubernetes.io/azure-disk'], 'azuredisk-csi', 'csi-drivers', 'k8s-volumes'),
} satisfies Partial<VolumeOption>

const diskClass = (skuName: string, more: Readonly<Record<string, string>> = {}): Cell<StorageClassFacts> =>
  cell(
    { provisioner: 'disk.csi.azure.com', parameters: { skuName, ...more }, allowVolumeExpansion: true },
    'azuredisk-csi',
    'csi-drivers',
  )

const premiumLimits = {
  sizeGiB: noted(
    cell({ min: 4, max: 32_767 }, 'azure-p-sizes', 'azure-disk-types'),
    'Sold in fixed sizes: the next one up is bought and billed whole.',
  ),
  iops: noted(
    cell(classesOf(premium, iopsColumn), 'azure-p-sizes', 'azuredisk-csi'),
    'Without bursting and without performance plus.',
  ),
  throughputMiBps: cell(classesOf(premium, throughputColumn), 'azure-p-sizes', 'azuredisk-csi', 'azure-disk-types'),
} as const
const standardSsdLimits = {
  sizeGiB: noted(
    cell({ min: 4, max: 32_767 }, 'azuredisk-csi', 'azure-disk-types'),
    'Sold in fixed sizes: the next one up is bought and billed whole.',
  ),
  iops: noted(
    cell(classesOf(standardSsd, iopsColumn), 'azuredisk-csi'),
    'A table of 2019 with 120 and 240 IOPS for the smallest disks is superseded.',
  ),
  throughputMiBps: cell(classesOf(standardSsd, throughputColumn), 'azuredisk-csi', 'azure-disk-types'),
} as const

const filesDriver: Need = {
  says: cell(
    'install the Azure Files CSI driver with an identity that may create storage accounts and shares',
    'azurefile-csi',
  ),
  check: 'kubectl get csidriver file.csi.azure.com',
  work: 0.25,
  orchestrator: 'kubernetes',
}
const filesByHand: Need = {
  says: cell(
    "create the share, and the volume with the mount options of Docker's local driver; Swarm has no driver for it",
    'docker-volumes',
  ),
  check: 'docker volume inspect VOLUME',
  work: 0.35,
  orchestrator: 'swarm',
}

const filesAccess = cell({ filesystem: ['RWO', 'ROX', 'RWX', 'RWOP'] }, 'csi-drivers', 'k8s-pv-128')
const shareInOneZone = noted(
  cell('node', 'azure-storage-redundancy', 'azure-files-create'),
  'With LRS, three copies lie in one data centre.',
)
const shareInThreeZones = noted(
  cell('zone', 'azure-storage-redundancy', 'azure-files-create'),
  'With ZRS, the copies lie in three availability zones.',
)
const ssdShares = cell('normal', 'azure-files-create')
const hddShares = noted(
  cell('relaxed', 'azure-files-create', 'hgst-7k4000'),
  'Standard shares lie on hard disk drives.',
)

const files = {
  vendor: 'Microsoft',
  status: cell('active', 'azure-files-create'),
  standsOn: standsOn('a storage account with Azure Files in the region'),
  orchestrators: { swarm: filesOnSwarm, kubernetes: cell('supported', 'csi-drivers', 'azurefile-csi') },
  provisioners: cell(['file.csi.azure.com', 'kubernetes.io/azure-file'], 'csi-drivers', 'k8s-volumes'),
  needs: [filesDriver, filesByHand],
} satisfies Partial<VolumeOption>

const smbFeatures = {
  snapshots: noted(
    cell(true, 'azurefile-csi-snapshot', 'azure-files-scale'),
    'A share keeps up to 200. The driver restores them to a new volume from version 1.30.2 on.',
  ),
  clones: noted(cell(true, 'azurefile-csi-clone'), 'The driver calls it beta.'),
  ...documented(['expansion'], 'csi-drivers'),
  ...documented(['encryption-at-rest'], 'azure-files-encryption'),
} as const

const premiumShare = {
  sizeGiB: cell({ min: 100, max: 102_400 }, 'azure-files-billing', 'azure-files-scale'),
  iops: noted(
    cell(
      { kind: 'per-gib', perGiB: 1, base: 3000, floor: 0, max: 100_000 },
      'azure-files-billing',
      'azure-files-scale',
    ),
    'Without bursting. An older page of 2021 starts at 400 instead of 3,000 IOPS.',
  ),
  throughputMiBps: cell({ kind: 'ceilings', base: 100, perGiB: [0.04, 0.06], max: 10_340 }, 'azure-files-billing'),
} as const

const smbWay = {
  class: 'cloud-file',
  protocol: 'smb',
  provisioning: 'dynamic',
  access: filesAccess,
} satisfies Partial<VolumeWay>

export const azureOptions = [
  {
    ...disk,
    id: 'azure-disk-standard-hdd',
    storageClass: diskClass('Standard_LRS'),
    name: 'Azure Standard HDD',
    statusNote: cell('As a disk of the operating system it retires on 8 September 2028.', 'azure-disk-types'),
    ways: [
      {
        ...lrsWay,
        latency: noted(
          cell('relaxed', 'azure-disk-types'),
          'Most writes take less than 10 ms, most reads less than 20 ms.',
        ),
      },
    ],
    sizeGiB: noted(
      cell({ min: 32, max: 32_767 }, 'azuredisk-csi', 'azure-disk-types'),
      'Sold in fixed sizes: the next one up is bought and billed whole.',
    ),
    iops: cell(classesOf(standardHdd, iopsColumn), 'azuredisk-csi', 'azure-disk-types'),
    throughputMiBps: cell(classesOf(standardHdd, throughputColumn), 'azuredisk-csi', 'azure-disk-types'),
    price: azurePrices.standardHdd,
  },
  {
    ...disk,
    id: 'azure-disk-standard-ssd',
    storageClass: diskClass('StandardSSD_LRS'),
    name: 'Azure Standard SSD (LRS)',
    ways: [{ ...lrsWay, latency: cell('normal', 'azure-disk-types') }],
    ...standardSsdLimits,
    price: azurePrices.standardSsd,
  },
  {
    ...disk,
    id: 'azure-disk-premium-v1',
    storageClass: diskClass('Premium_LRS'),
    name: 'Azure Premium SSD (LRS)',
    ways: [{ ...lrsWay, latency: cell('normal', 'azure-disk-types') }],
    ...premiumLimits,
    price: azurePrices.premium,
  },
  {
    ...disk,
    id: 'azure-disk-standard-ssd-zrs',
    storageClass: diskClass('StandardSSD_ZRS'),
    name: 'Azure Standard SSD (ZRS)',
    ways: [{ ...zrsWay, latency: cell('normal', 'azure-disk-types', 'azure-disk-redundancy') }],
    ...standardSsdLimits,
    price: azurePrices.standardSsdZrs,
  },
  {
    ...disk,
    id: 'azure-disk-premium-v1-zrs',
    storageClass: diskClass('Premium_ZRS'),
    name: 'Azure Premium SSD (ZRS)',
    ways: [{ ...zrsWay, latency: cell('normal', 'azure-disk-types', 'azure-disk-redundancy') }],
    ...premiumLimits,
    price: azurePrices.premiumZrs,
  },
  {
    ...disk,
    id: 'azure-disk-premium-v2',
    storageClass: diskClass('PremiumV2_LRS', { cachingMode: 'None' }),
    name: 'Azure Premium SSD v2',
    ways: [
      {
        ...lrsWay,
        latency: cell('low', 'azure-disk-types'),
        needs: [
          {
            says: cell(
              'set cachingMode: None in the StorageClass, since the disk has no host cache and serves as data disk only',
              'azure-disk-types',
              'azuredisk-csi',
            ),
            check: 'kubectl get storageclass -o yaml',
            orchestrator: 'kubernetes',
          },
        ],
      },
    ],
    sizeGiB: cell({ min: 1, max: 65_536 }, 'azure-disk-types'),
    iops: noted(
      cell({ kind: 'per-gib', perGiB: 500, floor: 3000, max: 80_000 }, 'azure-disk-types'),
      '3,000 IOPS come with every disk; 80,000 need 160 GiB.',
    ),
    throughputMiBps: noted(
      cell({ kind: 'per-gib', perGiB: 125 * mibPerMB, floor: mib(750), max: mib(2000) }, 'azure-disk-types'),
      '125 MB/s come with every disk; up to 0.25 MB/s can be set for each IOPS that is set.',
    ),
    price: azurePrices.premiumV2,
  },
  {
    ...disk,
    id: 'azure-disk-ultra',
    storageClass: diskClass('UltraSSD_LRS'),
    name: 'Azure Ultra Disk',
    ways: [
      {
        ...lrsWay,
        latency: cell('low', 'azure-disk-types'),
        needs: [
          {
            says: cell(
              'enable Ultra Disk on the VMs of the pool, and name IOPS and throughput in the StorageClass: the driver sets 500 IOPS and 100 MB/s otherwise',
              'azure-disk-types',
              'azuredisk-csi',
            ),
            check: 'az vm show -g GROUP -n NODE --query additionalCapabilities.ultraSsdEnabled',
            work: 0.1,
          },
        ],
      },
    ],
    sizeGiB: cell({ min: 4, max: 65_536 }, 'azure-disk-types'),
    iops: cell({ kind: 'per-gib', perGiB: 1000, floor: 100, max: 400_000 }, 'azure-disk-types'),
    throughputMiBps: noted(
      cell({ kind: 'per-gib', perGiB: 250 * mibPerMB, floor: 1, max: mib(10_000) }, 'azure-disk-types'),
      'Up to 0.25 MB/s for each provisioned IOPS.',
    ),
    price: azurePrices.ultra,
  },
  {
    ...files,
    id: 'azure-files-standard-smb',
    name: 'Azure Files standard (SMB)',
    statusNote: cell(
      'Microsoft recommends the provisioned v2 billing model for new shares; pay as you go stays supported.',
      'azure-files-create',
    ),
    ways: [
      { ...smbWay, survives: shareInOneZone, latency: hddShares, price: azurePrices.filesStandard },
      {
        ...smbWay,
        survives: shareInThreeZones,
        isForReach: true,
        latency: hddShares,
        price: azurePrices.filesStandardZrs,
      },
    ],
    windowsNodes: cell('supported', 'azurefile-csi-windows', 'azure-files-scale'),
    features: smbFeatures,
    sizeGiB: cell({ max: 102_400 }, 'azure-files-scale'),
    iops: noted(
      cell({ kind: 'flat', max: 20_000 }, 'azure-files-scale'),
      'Of large file shares by a page of 2021; other standard shares stop at 1,000 IOPS.',
    ),
    throughputMiBps: cell({ kind: 'flat', max: 300 }, 'azure-files-scale'),
  },
  {
    ...files,
    id: 'azure-files-premium-smb',
    name: 'Azure Files premium (SMB)',
    ways: [
      { ...smbWay, survives: shareInOneZone, latency: ssdShares, price: azurePrices.filesPremium },
      {
        ...smbWay,
        survives: shareInThreeZones,
        isForReach: true,
        latency: ssdShares,
        price: azurePrices.filesPremiumZrs,
      },
    ],
    windowsNodes: cell('supported', 'azurefile-csi-windows', 'azure-files-scale'),
    features: smbFeatures,
    ...premiumShare,
  },
  {
    ...files,
    id: 'azure-files-premium-nfs',
    name: 'Azure Files premium (NFS)',
    ways: [
      {
        ...smbWay,
        protocol: 'nfs',
        survives: shareInOneZone,
        latency: ssdShares,
        price: azurePrices.filesPremium,
      },
      {
        ...smbWay,
        protocol: 'nfs',
        survives: shareInThreeZones,
        isForReach: true,
        latency: ssdShares,
        price: azurePrices.filesPremiumZrs,
      },
    ],
    windowsNodes: noted(cell('unsupported', 'azurefile-csi-nfs'), 'The driver mounts NFS shares on Linux nodes only.'),
    features: {
      clones: noted(cell(false, 'azurefile-csi-clone'), 'The driver clones SMB shares only.'),
      ...documented(['expansion'], 'csi-drivers'),
      ...documented(['encryption-at-rest'], 'azure-files-encryption'),
    },
    ...premiumShare,
  },
  {
    id: 'azure-netapp-files',
    name: 'Azure NetApp Files',
    vendor: 'Microsoft and NetApp',
    status: cell('active', 'azure-arch-storage'),
    statusNote: cell(
      'Its throughput follows the level and the size of the capacity pool: 16 (Standard), 64 (Premium) or 128 MiB/s (Ultra) per TiB.',
      'anf-levels',
    ),
    standsOn: standsOn('a capacity pool of Azure NetApp Files'),
    orchestrators: {
      swarm: noted(
        cell('undocumented', 'docker-legacy-plugins'),
        "NetApp's Docker plugin is on Docker's list; no document read names this service as its back end.",
      ),
      kubernetes: cell('supported', 'csi-drivers', 'azure-arch-storage'),
    },
    ways: [
      {
        class: 'cloud-file',
        protocol: 'nfs',
        provisioning: 'dynamic',
        access: cell({ filesystem: ['RWO', 'ROX', 'RWX', 'RWOP'] }, 'csi-drivers', 'trident-nas'),
        survives: noted(
          cell('node', 'azure-arch-storage'),
          'A volume lies in one zone; a copy in another region lags.',
        ),
        latency: noted(cell('low', 'anf-training'), 'Microsoft names less than 1 ms on average.'),
      },
    ],
    windowsNodes: noted(
      cell('undocumented', 'azure-arch-storage'),
      'The service offers SMB shares; no document read covers them with Windows nodes of Kubernetes.',
    ),
    features: {
      ...documented(['snapshots'], 'csi-drivers', 'azure-arch-storage'),
      ...documented(['clones', 'expansion'], 'csi-drivers'),
      ...documented(['replication'], 'azure-arch-storage', 'anf-training'),
      ...documented(['encryption-at-rest', 'encryption-in-transit'], 'anf-training'),
    },
    sizeGiB: cell({ min: 50, max: 102_400 }, 'anf-large-volumes'),
    iops: noted(
      cell(
        { kind: 'read-write', read: { kind: 'flat', max: 460_000 }, write: { kind: 'flat', max: 130_000 } },
        'anf-training',
      ),
      'Of a regular volume; large ones from 50 TiB on give more.',
    ),
    throughputMiBps: noted(
      cell({ kind: 'per-gib', perGiB: 128 / 1024, floor: 0, max: 4500 }, 'anf-levels', 'anf-large-volumes'),
      'At the Ultra level, by the size of the volume; manual QoS shares out the throughput of the whole pool instead.',
    ),
    needs: [
      {
        says: cell(
          'set up a capacity pool, and install NetApp Trident with a back end on it',
          'anf-levels',
          'csi-drivers',
        ),
        check: 'kubectl get csidriver csi.trident.netapp.io',
        work: 0.5,
        orchestrator: 'kubernetes',
      },
    ],
    provisioners: cell(['csi.trident.netapp.io'], 'csi-drivers'),
  },
] as const satisfies readonly VolumeOption[]
