import type { VolumeOption } from '../volume-shape.ts'
import { cell, csiNotOnSwarm, documented, kubernetesTypeOnly, linuxOnly } from './volume-cell.ts'

/** Provisioners that cut volumes out of the nodes' own disks. */
export const localOptions = [
  {
    id: 'local-path-provisioner',
    name: 'local-path-provisioner',
    vendor: 'Rancher / SUSE',
    status: cell('active', 'local-path'),
    statusNote: cell('What is said of it was read for release 0.0.33.', 'local-path'),
    standsOn: { kind: 'nodes', says: cell('It makes directories on a disk of the node.', 'local-path') },
    orchestrators: { swarm: kubernetesTypeOnly, kubernetes: cell('supported', 'local-path') },
    ways: [
      {
        class: 'local',
        provisioning: 'dynamic',
        access: cell({ filesystem: ['RWO'], denies: ['RWOP'] }, 'local-path', 'k8s-pv-128'),
        survives: cell('nothing', 'local-path'),
      },
    ],
    windowsNodes: cell('undocumented', 'local-path'),
    features: {},
    storageClass: cell(
      {
        provisioner: 'rancher.io/local-path',
        parameters: {},
        volumeBindingMode: 'WaitForFirstConsumer',
        reclaimPolicy: 'Delete',
      },
      'local-path',
    ),
    setup: [
      cell(
        {
          kind: 'manifest',
          url: 'https://raw.githubusercontent.com/rancher/local-path-provisioner/v0.0.33/deploy/local-path-storage.yaml',
        },
        'local-path',
      ),
    ],
    needs: [
      {
        says: cell('apply the manifest of the provisioner', 'local-path'),
        check: 'kubectl get storageclass local-path',
        work: 0.1,
      },
    ],
    kubernetesFrom: cell('1.12', 'local-path'),
    provisioners: cell(['rancher.io/local-path'], 'local-path'),
    loose: cell('It ignores the size that a claim asks for: one volume can fill the disk of all.', 'local-path'),
  },
  {
    id: 'topolvm',
    name: 'TopoLVM',
    vendor: 'TopoLVM project',
    status: cell('active', 'k8s-csi-drivers'),
    standsOn: {
      kind: 'nodes',
      says: cell('It cuts logical volumes (LVM) out of disks of the node.', 'topolvm-readme'),
    },
    orchestrators: { swarm: csiNotOnSwarm, kubernetes: cell('supported', 'topolvm-readme', 'k8s-csi-drivers') },
    ways: [
      {
        class: 'local',
        provisioning: 'dynamic',
        access: cell({ filesystem: ['RWO'], block: ['RWO'] }, 'k8s-csi-drivers', 'topolvm-readme'),
        survives: cell('nothing', 'topolvm-readme'),
      },
    ],
    windowsNodes: linuxOnly('LVM', 'topolvm-readme'),
    features: {
      ...documented(['snapshots', 'clones', 'expansion'], 'k8s-csi-drivers'),
      ...documented(['monitoring'], 'topolvm-readme'),
    },
    needs: [
      {
        says: cell('make an LVM volume group on each storage node and install the driver', 'topolvm-readme'),
        check: 'vgs',
        work: 0.3,
      },
    ],
    provisioners: cell(['topolvm.io'], 'k8s-csi-drivers'),
  },
  {
    id: 'openebs-localpv',
    name: 'OpenEBS Local PV',
    vendor: 'OpenEBS (CNCF)',
    status: cell('active', 'openebs-461'),
    statusNote: cell(
      'OpenEBS 4.6.1 has Local PV engines on directories, LVM, ZFS and raw files; cStor and Jiva are no longer among its engines.',
      'openebs-461',
      'openebs-380',
    ),
    standsOn: {
      kind: 'nodes',
      runsAs: ['openebs'],
      says: cell('It uses LVM volume groups, ZFS pools or a directory of the node.', 'openebs-prereq'),
    },
    orchestrators: { swarm: csiNotOnSwarm, kubernetes: cell('supported', 'openebs-prereq', 'openebs-461') },
    ways: [
      {
        class: 'local',
        provisioning: 'dynamic',
        access: cell({ filesystem: ['RWO'] }, 'openebs-prereq'),
        survives: cell('nothing', 'openebs-prereq'),
      },
    ],
    windowsNodes: cell('undocumented', 'openebs-prereq'),
    features: documented(['snapshots'], 'openebs-460'),
    needs: [
      {
        says: cell(
          'make an LVM volume group or a ZFS pool on each storage node, or choose a directory, and install OpenEBS',
          'openebs-prereq',
        ),
        check: 'vgs; zpool list',
        work: 0.3,
      },
    ],
    provisioners: cell([], 'openebs-prereq'),
  },
] as const satisfies readonly VolumeOption[]
