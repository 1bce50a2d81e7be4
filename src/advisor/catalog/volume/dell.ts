import type { Protocol } from '../../plan/workload.ts'
import type { MkeLine } from '../../plan/platform.ts'
import type { StorageSystem } from '../../plan/storage-system.ts'
import type { VolumeClass } from '../../advice/advice.ts'
import type { Need, VolumeOption, VolumeWay } from '../volume-shape.ts'
import { cell, csiNotOnSwarm, documented } from './volume-cell.ts'

const reaches = cell({ domain: 'site', provided: 'the Dell system itself is mirrored that far' }, 'dell-csi')

const client: Readonly<Record<Exclude<Protocol, 'smb'>, Need>> = {
  iscsi: {
    says: cell('install iscsi-initiator-utils and run multipathd on every node', 'dell-csi'),
    check: 'systemctl is-active iscsid multipathd',
    work: 0.15,
    on: 'linux',
  },
  fc: {
    says: cell('zone the fabric to every node and run multipathd', 'dell-csi'),
    check: 'multipath -ll',
    work: 0.2,
    on: 'linux',
  },
  'nvme-of': {
    says: cell('install nvme-cli on every node', 'dell-csi'),
    check: 'nvme list-subsys',
    work: 0.2,
    on: 'linux',
  },
  nfs: {
    says: cell('install nfs-utils on every node', 'dell-csi'),
    check: 'command -v mount.nfs',
    work: 0.1,
    on: 'linux',
  },
}

const blockWay = (protocol: 'iscsi' | 'fc' | 'nvme-of', isReadManyFiles: boolean): VolumeWay => ({
  class: 'vendor-block-array',
  protocol,
  provisioning: 'dynamic',
  access: cell(
    {
      filesystem: isReadManyFiles ? ['RWO', 'ROX', 'RWOP'] : ['RWO', 'RWOP'],
      block: ['RWO', 'RWX', 'ROX', 'RWOP'],
    },
    'dell-csi',
  ),
  survives: cell('node', 'dell-csi'),
  reaches,
  needs: [client[protocol]],
})

const fileWay: VolumeWay = {
  class: 'vendor-file-nas',
  protocol: 'nfs',
  provisioning: 'dynamic',
  access: cell({ filesystem: ['RWO', 'RWX', 'ROX', 'RWOP'] }, 'dell-csi'),
  survives: cell('node', 'dell-csi'),
  reaches,
  needs: [client.nfs],
}

interface Driver {
  readonly id: string
  readonly name: string
  readonly system: StorageSystem
  readonly says: string
  readonly provisioner: string
  readonly ways: readonly [VolumeWay, ...VolumeWay[]]
  readonly more: VolumeOption['features']
  readonly isHardware: boolean
  /** MKE lines in Dell's own table; 3.6 alone where nothing else is said. */
  readonly mke?: readonly MkeLine[]
  readonly alsoCertified?: NonNullable<VolumeOption['certifiedOn']>
}

function driver({
  id,
  name,
  system,
  says,
  provisioner,
  ways,
  more,
  isHardware,
  alsoCertified = [],
  mke = ['3.6'],
}: Driver): VolumeOption {
  return {
    id,
    name,
    vendor: 'Dell',
    status: cell('active', 'k8s-csi-drivers', 'dell-csi'),
    statusNote: cell(
      "Dell's table was read for driver 2.9.0 (late 2023); the CSM Operator has replaced the CSI Operator.",
      'dell-csi',
      'dell-csi-operator',
    ),
    standsOn: { kind: 'system', anyOf: [system], says: cell(says, 'dell-csi'), isHardware },
    orchestrators: { swarm: csiNotOnSwarm, kubernetes: cell('supported', 'dell-csi', 'k8s-csi-drivers') },
    ways,
    windowsNodes: cell('undocumented', 'dell-csi'),
    features: { ...documented(['snapshots', 'clones', 'expansion', 'monitoring'], 'dell-csi'), ...more },
    needs: [
      {
        says: cell("install the driver with Dell's CSM Operator", 'dell-csi-operator'),
        check: `kubectl get csidriver ${provisioner}`,
        work: 0.2,
      },
    ],
    provisioners: cell([provisioner], 'k8s-csi-drivers'),
    makerOnMke: [cell({ lines: mke, release: 'driver 2.9.0', level: 'supported' }, 'dell-csi', 'dell-csm-672')],
    certifiedOn: [cell('3.6', 'mke36-csi'), cell('3.7', 'mke37-csi'), cell('3.8', 'mke38-csi'), ...alsoCertified],
  }
}

const thin = documented(['thin-provisioning'], 'dell-csi')
const qos = documented(['qos'], 'dell-csi')
const sdcClient: Need = {
  says: cell('install the PowerFlex client (SDC) on every node', 'dell-csi'),
  check: '/opt/emc/scaleio/sdc/bin/drv_cfg --query_guid',
  work: 0.25,
}

export const dellOptions: readonly VolumeOption[] = [
  driver({
    id: 'dell-powerstore',
    name: 'Dell CSI driver for PowerStore',
    system: 'dell-powerstore',
    says: 'a Dell PowerStore array',
    provisioner: 'csi-powerstore.dellemc.com',
    ways: [blockWay('iscsi', false), blockWay('fc', false), blockWay('nvme-of', false), fileWay],
    more: thin,
    isHardware: true,
  }),
  driver({
    id: 'dell-powermax',
    name: 'Dell CSI driver for PowerMax',
    system: 'dell-powermax',
    says: 'a Dell PowerMax array',
    provisioner: 'csi-powermax.dellemc.com',
    ways: [blockWay('iscsi', false), blockWay('fc', false), fileWay],
    more: { ...thin, ...qos },
    isHardware: true,
  }),
  driver({
    id: 'dell-unity',
    name: 'Dell CSI driver for Unity XT',
    system: 'dell-unity',
    says: 'a Dell Unity XT array',
    provisioner: 'csi-unity.dellemc.com',
    ways: [blockWay('iscsi', true), blockWay('fc', true), fileWay],
    more: { ...thin, ...qos },
    isHardware: true,
  }),
  driver({
    id: 'dell-powerflex',
    name: 'Dell CSI driver for PowerFlex',
    system: 'dell-powerflex',
    says: 'a Dell PowerFlex cluster (earlier VxFlex OS, ScaleIO)',
    provisioner: 'csi-vxflexos.dellemc.com',
    ways: [
      {
        class: 'hyperconverged-sds' satisfies VolumeClass,
        provisioning: 'dynamic',
        access: cell({ filesystem: ['RWO', 'ROX', 'RWOP'], block: ['RWO', 'RWX', 'ROX', 'RWOP'] }, 'dell-csi'),
        survives: cell('node', 'dell-csi'),
        reaches,
        needs: [sdcClient],
      },
      fileWay,
    ],
    more: thin,
    isHardware: false,
    alsoCertified: [cell('3.2', 'de30-certified')],
  }),
  driver({
    id: 'dell-powerscale',
    name: 'Dell CSI driver for PowerScale',
    system: 'dell-powerscale',
    says: 'a Dell PowerScale cluster (earlier Isilon)',
    provisioner: 'csi-isilon.dellemc.com',
    ways: [fileWay],
    more: {},
    isHardware: true,
    mke: ['3.5', '3.6'],
  }),
]
