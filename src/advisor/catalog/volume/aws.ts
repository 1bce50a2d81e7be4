import { awsPrices } from '../prices/aws-prices.ts'
import type { Cell } from '../cell.ts'
import type { StorageClassFacts } from '../volume-setup-shape.ts'
import type { Need, StandsOn, VolumeOption, VolumeWay } from '../volume-shape.ts'
import { cell, documented, noted } from './cloud-cell.ts'

const standsOn = (says: string): StandsOn => ({
  kind: 'cloud',
  site: 'aws',
  says: cell(says, 'aws-decision-guide'),
})

const ebsOnSwarm = noted(
  cell('unsupported', 'cloudstor-uses', 'docker-legacy-plugins', 'rexray-1371'),
  'Docker attached EBS volumes through its Cloudstor plugin, whose last public image is of 2018 (18.09.2-ce-aws1); REX-Ray is called unmaintained in its own issue tracker.',
)
const efsOnSwarm = noted(
  cell('undocumented', 'cloudstor-uses', 'docker-legacy-plugins', 'docker-volumes'),
  "No maintained plugin was found. EFS answers to NFSv4 clients and Docker's local driver mounts NFS, but no document read covers the pair.",
)

const ebsDriver: Need = {
  says: cell(
    'run the Amazon EBS CSI driver in the cluster with an IAM policy that lets it create and attach volumes; Kubernetes has no driver of its own for EBS since 1.27 and redirects old volumes to this one',
    'ebs-csi-install',
    'k8s-volumes',
  ),
  check: 'kubectl get csidriver ebs.csi.aws.com',
  work: 0.2,
  orchestrator: 'kubernetes',
}
const ebsSnapshots = noted(
  cell(true, 'ebs-csi', 'csi-drivers'),
  'The snapshot controller must be installed before the driver.',
)

const oneZone = noted(
  cell('node', 'ebs-csi', 'k8s-volumes'),
  'Volume and node must be in one Availability Zone: let the StorageClass bind late (volumeBindingMode: WaitForFirstConsumer).',
)

const ebsWay: VolumeWay = {
  class: 'cloud-block',
  provisioning: 'dynamic',
  access: cell({ filesystem: ['RWO', 'RWOP'], block: ['RWO', 'RWOP'] }, 'ebs-csi', 'csi-drivers', 'k8s-pv-128'),
  survives: oneZone,
}

const ebs = {
  vendor: 'Amazon Web Services',
  status: cell('active', 'ebs-csi'),
  standsOn: standsOn('Amazon Elastic Block Store in the zone of the nodes'),
  orchestrators: { swarm: ebsOnSwarm, kubernetes: cell('supported', 'ebs-csi', 'csi-drivers') },
  windowsNodes: noted(
    cell('supported', 'ebs-csi'),
    'The driver has a node plugin for Windows; its example asks for csi-proxy 1.0.0 or later.',
  ),
  features: {
    snapshots: ebsSnapshots,
    ...documented(['expansion'], 'ebs-csi', 'csi-drivers'),
    ...documented(['clones'], 'csi-drivers'),
    'encryption-at-rest': noted(
      cell(true, 'ebs-csi'),
      'It is off unless the StorageClass sets encrypted: "true", with a KMS key where you want your own.',
    ),
  },
  needs: [ebsDriver],
  provisioners: cell(['ebs.csi.aws.com', 'kubernetes.io/aws-ebs'], 'csi-drivers', 'k8s-volumes'),
  shippedWith: [cell('4k', 'mke4k-components')],
} satisfies Partial<VolumeOption>

const oneOrTwoInAThousand = cell(
  'Amazon expects to lose one or two of 1,000 such volumes in a year (durability 99.8 to 99.9 %)',
  'ec2-ug-ebs',
)

const ebsClass = (type: string, more: Readonly<Record<string, string>> = {}): Cell<StorageClassFacts> =>
  cell(
    {
      provisioner: 'ebs.csi.aws.com',
      parameters: { type, ...more },
      allowVolumeExpansion: true,
      volumeBindingMode: 'WaitForFirstConsumer',
    },
    'ebs-csi',
    'csi-drivers',
  )

const efsDriver: Need = {
  says: cell(
    'create the EFS file system, and install its CSI driver with an IAM policy that lets it make access points',
    'efs-csi',
    'eks-efs',
  ),
  check: 'kubectl get csidriver efs.csi.aws.com',
  work: 0.25,
  orchestrator: 'kubernetes',
}
const efsByHand: Need = {
  says: cell(
    "create the EFS file system, and the volume with the NFS options of Docker's local driver; Swarm has no driver for it",
    'docker-volumes',
  ),
  check: 'docker volume inspect VOLUME',
  work: 0.35,
  orchestrator: 'swarm',
}

const efsAccess = cell({ filesystem: ['RWO', 'RWX', 'RWOP'] }, 'csi-drivers', 'efs-csi-node', 'k8s-pv-128')

const efs = {
  vendor: 'Amazon Web Services',
  status: cell('active', 'efs-csi'),
  standsOn: standsOn('an Amazon EFS file system in the region'),
  orchestrators: { swarm: efsOnSwarm, kubernetes: cell('supported', 'efs-csi', 'csi-drivers') },
  windowsNodes: noted(cell('unsupported', 'eks-efs'), 'Its CSI driver does not work with Windows containers.'),
  features: {
    snapshots: noted(cell(false, 'efs-csi', 'csi-drivers'), 'The driver implements no snapshots.'),
    expansion: noted(cell(true, 'efs-classes'), 'It grows with the data.'),
    'encryption-at-rest': noted(
      cell(true, 'efs-encryption'),
      'It is chosen when the file system is made, and cannot be changed afterwards.',
    ),
    'encryption-in-transit': noted(cell(true, 'efs-csi', 'efs-encryption'), 'The driver mounts with TLS by default.'),
    'thin-provisioning': noted(cell(true, 'efs-classes'), 'You pay for what is stored.'),
  },
  needs: [efsDriver, efsByHand],
  provisioners: cell(['efs.csi.aws.com'], 'csi-drivers'),
} satisfies Partial<VolumeOption>

const efsWay = {
  class: 'cloud-file',
  protocol: 'nfs',
  provisioning: 'dynamic',
  access: efsAccess,
  latency: noted(cell('normal', 'efs-perf'), 'Reads take as little as 0.25 ms, writes 1.6 to 2.7 ms.'),
} satisfies Partial<VolumeWay>

const smbOnly = cell('undocumented', 'trident-releases', 'trident-nas')
const tridentNeed: Need = {
  says: cell(
    'create the file system and a storage virtual machine on it, then install NetApp Trident with a back end there',
    'csi-drivers',
    'trident-nas',
  ),
  check: 'kubectl get csidriver csi.trident.netapp.io',
  work: 0.5,
  orchestrator: 'kubernetes',
}
const acrossZones = noted(
  cell('node', 'fsx-ontap-overview', 'fsx-ontap-api'),
  'A pair of file servers backs every file system.',
)
const multiAz = cell(
  { domain: 'zone', provided: 'the file system is created as Multi-AZ instead of Single-AZ' },
  'fsx-ontap-api',
)

export const awsOptions = [
  {
    ...ebs,
    id: 'aws-ebs-gp3',
    storageClass: ebsClass('gp3'),
    yearlyLoss: oneOrTwoInAThousand,
    name: 'Amazon EBS gp3',
    ways: [{ ...ebsWay, latency: cell('normal', 'ec2-ug-general') }],
    sizeGiB: noted(
      cell({ min: 1, max: 65_536 }, 'datafy-gp3', 'reinvent-stg320', 'ec2-ug-ebs'),
      'Until 26 September 2025 the limits were 16 TiB, 16,000 IOPS and 1,000 MiB/s; many pages still say so.',
    ),
    iops: noted(
      cell(
        { kind: 'per-gib', perGiB: 500, floor: 3000, max: 80_000 },
        'ec2-api-ebs',
        'datafy-gp3',
        'ebs-csi',
        'ebs-pricing-page',
      ),
      '3,000 IOPS come with every volume.',
    ),
    throughputMiBps: noted(
      cell({ kind: 'per-gib', perGiB: 125, floor: 750, max: 2000 }, 'datafy-gp3', 'ec2-ug-general', 'ebs-pricing-page'),
      '125 MiB/s come with every volume; more takes one provisioned IOPS for each 0.25 MiB/s.',
    ),
    price: awsPrices.gp3,
    otherPrices: [{ of: 'snapshots, by the blocks that changed', price: awsPrices.snapshots }],
  },
  {
    ...ebs,
    id: 'aws-ebs-gp2',
    storageClass: ebsClass('gp2'),
    yearlyLoss: oneOrTwoInAThousand,
    name: 'Amazon EBS gp2',
    successor: cell('aws-ebs-gp3', 'ec2-ug-general'),
    statusNote: cell('gp2 is the previous generation of gp3.', 'ec2-ug-general'),
    ways: [{ ...ebsWay, latency: cell('normal', 'ec2-ug-general') }],
    sizeGiB: cell({ min: 1, max: 16_384 }, 'ec2-ug-ebs'),
    iops: noted(
      cell({ kind: 'per-gib', perGiB: 3, floor: 100, max: 16_000 }, 'ec2-ug-general', 'ec2-ug-ebs'),
      'Below 1,000 GiB it bursts to 3,000 IOPS while its credits last.',
    ),
    throughputMiBps: cell(
      {
        kind: 'steps',
        steps: [
          [1, 128],
          [334, 250],
        ],
      },
      'ec2-ug-general',
    ),
    price: awsPrices.gp2,
    never: {
      because: cell(
        'At every size gp3 sustains at least the same IOPS and throughput for less: 0.08 instead of 0.10 USD per GiB, and the IOPS that gp2 ties to capacity cost less than the difference.',
        'ec2-ug-general',
        'infracost-golden',
        'ebs-pricing-page',
      ),
      instead: 'aws-ebs-gp3',
    },
  },
  {
    ...ebs,
    id: 'aws-ebs-io1',
    storageClass: ebsClass('io1', { iopsPerGB: 'NUMBER' }),
    yearlyLoss: oneOrTwoInAThousand,
    name: 'Amazon EBS io1',
    successor: cell('aws-ebs-io2bx', 'ec2-ug-ebs'),
    ways: [{ ...ebsWay, latency: cell('normal', 'aws-ebs-slides') }],
    sizeGiB: cell({ min: 4, max: 16_384 }, 'ec2-ug-ebs'),
    iops: noted(
      cell({ kind: 'per-gib', perGiB: 50, floor: 100, max: 64_000 }, 'ec2-api-ebs', 'ebs-csi'),
      'More than 32,000 IOPS need instances built on Nitro.',
    ),
    throughputMiBps: cell({ kind: 'flat', max: 1000 }, 'ec2-ug-ebs'),
    price: awsPrices.io1,
    never: {
      because: cell(
        'io2 Block Express costs the same for GiB and IOPS, less from 32,001 IOPS on, gives more of both, and loses volumes a hundred times less often.',
        'infracost-golden',
        'ebs-pricing-page',
        'ec2-ug-ebs',
        'ec2-api-ebs',
      ),
      instead: 'aws-ebs-io2bx',
    },
  },
  {
    ...ebs,
    id: 'aws-ebs-io2bx',
    storageClass: ebsClass('io2', { iopsPerGB: 'NUMBER' }),
    name: 'Amazon EBS io2 Block Express',
    statusNote: cell(
      'Amazon designs it to lose one volume in 100,000 a year, where its other volumes lose one or two in 1,000.',
      'ec2-ug-ebs',
      'ebs-piops',
    ),
    ways: [
      {
        ...ebsWay,
        access: noted(
          cell({ filesystem: ['RWO', 'RWOP'], block: ['RWO', 'RWX', 'RWOP'] }, 'ebs-csi', 'k8s-pv-128'),
          'Several nodes share it as a raw device only, in one zone, and the application must coordinate its writers.',
        ),
        latency: noted(cell('low', 'ebs-optimization'), 'It is designed for less than 0.5 ms on average at 16 KiB.'),
        needs: [
          {
            says: cell(
              'name the IOPS in the StorageClass: io2 has none of its own, and each one is billed',
              'ec2-api-ebs',
              'ebs-pricing-page',
            ),
            check: 'kubectl get storageclass -o yaml',
            work: 0.1,
            orchestrator: 'kubernetes',
          },
        ],
      },
    ],
    sizeGiB: cell({ min: 4, max: 65_536 }, 'ec2-ug-ebs'),
    iops: noted(
      cell({ kind: 'per-gib', perGiB: 1000, floor: 100, max: 256_000 }, 'ec2-api-ebs', 'ebs-csi'),
      'More than 32,000 IOPS need instances built on Nitro.',
    ),
    throughputMiBps: cell({ kind: 'flat', max: 4000 }, 'ec2-ug-ebs', 'datafy-gp3'),
    price: awsPrices.io2,
  },
  {
    ...ebs,
    id: 'aws-ebs-st1',
    storageClass: ebsClass('st1'),
    yearlyLoss: oneOrTwoInAThousand,
    name: 'Amazon EBS st1',
    ways: [{ ...ebsWay, latency: cell('relaxed', 'ec2-ug-hdd', 'hgst-7k4000') }],
    sizeGiB: cell({ min: 125, max: 16_384 }, 'ec2-ug-ebs'),
    iops: noted(
      cell({ kind: 'flat', max: 500 }, 'ec2-ug-ebs'),
      'Counted in I/Os of 1 MiB: it suits large sequential work, not small random I/O.',
    ),
    throughputMiBps: noted(
      cell({ kind: 'per-gib', perGiB: 40 / 1024, floor: 0, max: 500 }, 'ec2-ug-hdd'),
      'It bursts to 250 MiB/s per TiB while its credits last.',
    ),
    price: awsPrices.st1,
  },
  {
    ...ebs,
    id: 'aws-ebs-sc1',
    storageClass: ebsClass('sc1'),
    yearlyLoss: oneOrTwoInAThousand,
    name: 'Amazon EBS sc1',
    ways: [{ ...ebsWay, latency: cell('relaxed', 'ec2-ug-hdd', 'hgst-7k4000') }],
    sizeGiB: cell({ min: 125, max: 16_384 }, 'ec2-ug-ebs'),
    iops: noted(
      cell({ kind: 'flat', max: 250 }, 'ec2-ug-ebs'),
      'Counted in I/Os of 1 MiB: it suits large sequential work, not small random I/O.',
    ),
    throughputMiBps: noted(
      cell({ kind: 'per-gib', perGiB: 12 / 1024, floor: 0, max: 250 }, 'ec2-ug-hdd'),
      'It bursts to 80 MiB/s per TiB while its credits last.',
    ),
    price: awsPrices.sc1,
  },
  {
    ...efs,
    id: 'aws-efs-regional',
    name: 'Amazon EFS Regional',
    ways: [
      {
        ...efsWay,
        survives: noted(cell('zone', 'efs-classes'), 'Data and mount targets lie in several Availability Zones.'),
      },
    ],
    iops: noted(
      cell(
        { kind: 'read-write', read: { kind: 'flat', max: 900_000 }, write: { kind: 'flat', max: 500_000 } },
        'efs-perf',
      ),
      'By all clients together, with Elastic throughput; reads of busy data reach up to 2,500,000. Bursting throughput stops at 35,000 reads and 7,000 writes.',
    ),
    throughputMiBps: noted(
      cell({ kind: 'flat', max: 1500 }, 'efs-perf'),
      'For one client with Elastic throughput; all clients of a file system together reach 20 to 60 GiB/s of reads and 1 to 5 GiB/s of writes, by region.',
    ),
    price: awsPrices.efsRegional,
    otherPrices: [
      { of: 'the mode Provisioned throughput, without charges for traffic', price: awsPrices.efsRegionalProvisioned },
    ],
  },
  {
    ...efs,
    id: 'aws-efs-onezone',
    name: 'Amazon EFS One Zone',
    ways: [
      {
        ...efsWay,
        survives: noted(
          cell('node', 'efs-classes'),
          'If its Availability Zone fails, the data is not available and may be lost.',
        ),
      },
    ],
    iops: cell(
      { kind: 'read-write', read: { kind: 'flat', max: 35_000 }, write: { kind: 'flat', max: 7000 } },
      'efs-perf',
    ),
    throughputMiBps: noted(
      cell({ kind: 'flat', max: 500 }, 'efs-perf'),
      'For one client; all clients of a file system together reach 3 GiB/s of reads and 1 GiB/s of writes.',
    ),
    price: awsPrices.efsOneZone,
  },
  {
    ...efs,
    id: 'aws-efs-ia',
    name: 'Amazon EFS Infrequent Access and Archive',
    ways: [{ ...efsWay, survives: cell('zone', 'efs-classes') }],
    never: {
      because: cell(
        'It is no volume of its own but a class into which EFS moves files that are not read: set a lifecycle policy on the file system.',
        'efs-price-2023',
        'vantage-efs',
      ),
      instead: 'aws-efs-regional',
    },
  },
  {
    id: 'aws-fsx-ontap',
    name: 'Amazon FSx for NetApp ONTAP',
    vendor: 'Amazon Web Services and NetApp',
    status: cell('active', 'fsx-ontap-api'),
    standsOn: standsOn('a file system of Amazon FSx for NetApp ONTAP in the region'),
    orchestrators: {
      swarm: noted(
        cell('undocumented', 'docker-legacy-plugins'),
        "NetApp's Docker plugin is on Docker's list; no document read names this service as its back end.",
      ),
      kubernetes: cell('supported', 'csi-drivers', 'aws-decision-guide'),
    },
    ways: [
      {
        class: 'cloud-file',
        protocol: 'nfs',
        provisioning: 'dynamic',
        access: cell({ filesystem: ['RWO', 'ROX', 'RWX', 'RWOP'] }, 'trident-nas'),
        windowsNodes: smbOnly,
        survives: acrossZones,
        reaches: multiAz,
      },
      {
        class: 'cloud-block',
        protocol: 'iscsi',
        provisioning: 'dynamic',
        access: cell({ filesystem: ['RWO', 'RWOP'], block: ['RWO', 'ROX', 'RWX', 'RWOP'] }, 'trident-san'),
        windowsNodes: smbOnly,
        survives: acrossZones,
        reaches: multiAz,
        needs: [
          {
            says: cell(
              'install the iSCSI initiator and multipathing on the nodes, with find_multipaths set to no',
              'trident-san',
            ),
            check: 'systemctl is-active iscsid multipathd',
            work: 0.2,
            on: 'linux',
          },
        ],
      },
      {
        class: 'cloud-file',
        protocol: 'smb',
        provisioning: 'dynamic',
        access: cell({ filesystem: ['RWO', 'ROX', 'RWX', 'RWOP'] }, 'trident-nas'),
        survives: acrossZones,
        reaches: multiAz,
      },
    ],
    windowsNodes: noted(
      cell('supported', 'trident-nas', 'trident-releases', 'aws-decision-guide'),
      'Trident serves Windows nodes over SMB.',
    ),
    features: {
      ...documented(['snapshots', 'clones', 'expansion'], 'csi-drivers'),
      ...documented(['encryption-at-rest'], 'fsx-ontap-overview'),
      ...documented(['replication'], 'fsx-ontap-overview', 'aws-decision-guide'),
      ...documented(['dedupe', 'compression'], 'aws-fsx-ontap-notes'),
    },
    needs: [tridentNeed],
    provisioners: cell(['csi.trident.netapp.io'], 'csi-drivers'),
    iops: noted(
      cell({ kind: 'flat', max: 200_000 }, 'fsx-iops-api', 'fsx-ontap-iops'),
      'For one pair of file servers; 3 IOPS per GiB of SSD come with the capacity, more can be bought. An older page says 160,000 per file system.',
    ),
  },
  {
    id: 'aws-fsx-lustre',
    name: 'Amazon FSx for Lustre',
    vendor: 'Amazon Web Services',
    status: cell('active', 'aws-decision-guide'),
    standsOn: standsOn('a file system of Amazon FSx for Lustre in the zone of the nodes'),
    orchestrators: {
      swarm: noted(cell('undocumented', 'docker-legacy-plugins'), 'No Docker plugin for Lustre is on the list.'),
      kubernetes: cell('supported', 'csi-drivers', 'fsx-csi'),
    },
    ways: [
      {
        class: 'cloud-file',
        provisioning: 'dynamic',
        access: cell({ filesystem: ['RWX'] }, 'csi-drivers'),
        survives: noted(
          cell('node', 'fsx-lustre-pricing'),
          'Persistent file systems replicate their data; scratch ones lose it when a server fails.',
        ),
        needs: [
          {
            says: cell(
              'choose a persistent deployment type where the data must last: a scratch file system keeps no second copy',
              'fsx-lustre-pricing',
            ),
            check: "aws fsx describe-file-systems --query 'FileSystems[].LustreConfiguration.DeploymentType'",
          },
        ],
      },
    ],
    windowsNodes: noted(cell('unsupported', 'aws-decision-guide'), 'Its clients run on Linux.'),
    features: {
      snapshots: noted(cell(false, 'fsx-csi', 'csi-drivers'), 'The driver implements no snapshots.'),
    },
    needs: [
      {
        says: cell(
          'install the FSx for Lustre CSI driver with an IAM policy that lets it create file systems, and open port 988',
          'fsx-csi',
        ),
        check: 'kubectl get csidriver fsx.csi.aws.com',
        work: 0.3,
        orchestrator: 'kubernetes',
      },
    ],
    provisioners: cell(['fsx.csi.aws.com'], 'csi-drivers'),
    sizeGiB: cell({ min: 1200 }, 'fsx-compare'),
  },
] as const satisfies readonly VolumeOption[]
