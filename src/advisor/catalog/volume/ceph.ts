import type { VolumeOption } from '../volume-shape.ts'
import { cell, csiNotOnSwarm, documented, linuxOnly } from './volume-cell.ts'

export const cephOptions = [
  {
    id: 'rook-ceph',
    name: 'Rook-Ceph',
    vendor: 'Rook (CNCF)',
    status: cell('active', 'rook-rbd'),
    standsOn: {
      kind: 'nodes',
      says: cell('Its operator runs a Ceph cluster on disks of the nodes.', 'rook-rbd'),
    },
    orchestrators: { swarm: csiNotOnSwarm, kubernetes: cell('supported', 'rook-rbd') },
    ways: [
      {
        class: 'distributed',
        provisioning: 'dynamic',
        access: cell(
          { filesystem: ['RWO', 'RWOP'], block: ['RWO', 'RWX', 'RWOP'], alpha: ['RWOP'] },
          'ceph-csi',
          'rook-rbd',
        ),
        survives: cell('node', 'rook-rbd'),
        reaches: cell(
          { domain: 'zone', provided: 'the failure domain of its pools is the zone instead of the host' },
          'rook-rbd',
        ),
        storageClass: cell(
          {
            provisioner: 'rook-ceph.rbd.csi.ceph.com',
            parameters: {
              clusterID: 'rook-ceph',
              pool: 'replicapool',
              imageFormat: '2',
              imageFeatures: 'layering',
              'csi.storage.k8s.io/fstype': 'ext4',
            },
            allowVolumeExpansion: true,
          },
          'rook-rbd',
        ),
      },
      {
        class: 'distributed',
        dataPath: 'file',
        provisioning: 'dynamic',
        access: cell({ filesystem: ['RWO', 'ROX', 'RWX', 'RWOP'], alpha: ['ROX', 'RWOP'] }, 'ceph-csi'),
        survives: cell('node', 'rook-rbd'),
        reaches: cell(
          { domain: 'zone', provided: 'the failure domain of its pools is the zone instead of the host' },
          'rook-rbd',
        ),
      },
    ],
    windowsNodes: linuxOnly('the Ceph clients of a Linux kernel', 'rook-rbd'),
    features: {
      ...documented(['snapshots', 'clones'], 'ceph-csi', 'k8s-csi-drivers'),
      ...documented(['expansion', 'replication'], 'rook-rbd'),
      ...documented(['monitoring'], 'ceph-csi'),
    },
    needs: [
      {
        says: cell('give at least three nodes a raw disk each for an OSD, and install the operator', 'rook-rbd'),
        check: 'lsblk -f',
        work: 0.65,
      },
      {
        says: cell(
          'verify that the nodes run kernel 5.4 or later where you want all RBD features, and prefer ext4 on the volumes',
          'rook-rbd',
        ),
        check: 'uname -r',
        work: 0.1,
        on: 'linux',
      },
    ],
    provisioners: cell(['rook-ceph.rbd.csi.ceph.com', 'rook-ceph.cephfs.csi.ceph.com'], 'rook-rbd'),
    nodesFrom: cell(3, 'rook-rbd'),
    copies: cell('keeps three copies on three hosts in its sample pool', 'rook-rbd'),
  },
  {
    id: 'ceph-csi-rbd',
    name: 'Ceph CSI for RBD',
    vendor: 'Ceph',
    status: cell('active', 'ceph-csi'),
    statusNote: cell(
      'Its table of features was read for release 3.12 (October 2024); the volume type rbd that it replaces left Kubernetes in 1.31.',
      'ceph-csi',
      'k8s-pv-intree',
    ),
    standsOn: {
      kind: 'system',
      anyOf: ['ceph'],
      says: cell('a Ceph cluster, release 16.2 (Pacific) or later', 'ceph-csi'),
      isHardware: false,
      isSelfMade: true,
    },
    orchestrators: { swarm: csiNotOnSwarm, kubernetes: cell('supported', 'ceph-csi', 'k8s-csi-drivers') },
    ways: [
      {
        class: 'distributed',
        provisioning: 'dynamic',
        access: cell(
          { filesystem: ['RWO', 'ROX', 'RWOP'], block: ['RWO', 'RWX', 'ROX', 'RWOP'], alpha: ['ROX', 'RWOP'] },
          'ceph-csi',
        ),
        survives: cell('node', 'ceph-csi'),
        reaches: cell(
          { domain: 'zone', provided: 'the Ceph cluster places its copies in different zones' },
          'ceph-csi',
        ),
      },
    ],
    windowsNodes: cell('undocumented', 'ceph-csi'),
    features: documented(['snapshots', 'clones', 'expansion', 'monitoring'], 'ceph-csi'),
    storageClass: cell(
      {
        provisioner: 'rbd.csi.ceph.com',
        parameters: {
          clusterID: 'CLUSTER',
          pool: 'POOL',
          imageFeatures: 'layering',
          'csi.storage.k8s.io/provisioner-secret-name': 'SECRET',
          'csi.storage.k8s.io/controller-expand-secret-name': 'SECRET',
          'csi.storage.k8s.io/node-stage-secret-name': 'SECRET',
          'csi.storage.k8s.io/fstype': 'ext4',
        },
        allowVolumeExpansion: true,
        mountOptions: ['discard'],
      },
      'ceph-csi-examples',
    ),
    setup: [
      cell(
        {
          kind: 'chart',
          repository: 'https://ceph.github.io/csi-charts',
          chart: 'ceph-csi/ceph-csi-rbd',
          namespace: 'ceph-csi-rbd',
        },
        'ceph-csi-charts',
      ),
    ],
    replaces: cell(
      { provisioner: 'kubernetes.io/rbd', until: '1.31', isRedirected: false },
      'k8s-pv-intree',
      'k8s-pr-46304',
    ),
    needs: [
      {
        says: cell(
          'install the driver with its Helm chart, and name cluster, pool and secrets in a StorageClass',
          'ceph-csi-examples',
          'ceph-csi',
        ),
        check: 'kubectl get csidriver rbd.csi.ceph.com',
        work: 0.2,
      },
    ],
    provisioners: cell(['rbd.csi.ceph.com'], 'ceph-csi-examples', 'k8s-csi-drivers'),
  },
  {
    id: 'ceph-csi-cephfs',
    name: 'Ceph CSI for CephFS',
    vendor: 'Ceph',
    status: cell('active', 'ceph-csi'),
    statusNote: cell(
      'Its table of features was read for release 3.12 (October 2024); the volume type cephfs that it replaces left Kubernetes in 1.31.',
      'ceph-csi',
      'k8s-pv-intree',
    ),
    standsOn: {
      kind: 'system',
      anyOf: ['ceph'],
      says: cell('a Ceph cluster, release 16.2 (Pacific) or later', 'ceph-csi'),
      isHardware: false,
      isSelfMade: true,
    },
    orchestrators: { swarm: csiNotOnSwarm, kubernetes: cell('supported', 'ceph-csi', 'k8s-csi-drivers') },
    ways: [
      {
        class: 'distributed',
        dataPath: 'file',
        provisioning: 'dynamic',
        access: cell({ filesystem: ['RWO', 'RWX', 'ROX', 'RWOP'], alpha: ['ROX', 'RWOP'] }, 'ceph-csi'),
        survives: cell('node', 'ceph-csi'),
        reaches: cell(
          { domain: 'zone', provided: 'the Ceph cluster places its copies in different zones' },
          'ceph-csi',
        ),
      },
    ],
    windowsNodes: cell('undocumented', 'ceph-csi'),
    features: documented(['snapshots', 'clones', 'expansion', 'monitoring'], 'ceph-csi'),
    storageClass: cell(
      {
        provisioner: 'cephfs.csi.ceph.com',
        parameters: {
          clusterID: 'CLUSTER',
          fsName: 'NAME',
          'csi.storage.k8s.io/provisioner-secret-name': 'SECRET',
          'csi.storage.k8s.io/controller-expand-secret-name': 'SECRET',
          'csi.storage.k8s.io/node-stage-secret-name': 'SECRET',
        },
        allowVolumeExpansion: true,
      },
      'ceph-csi-examples',
    ),
    setup: [
      cell(
        {
          kind: 'chart',
          repository: 'https://ceph.github.io/csi-charts',
          chart: 'ceph-csi/ceph-csi-cephfs',
          namespace: 'ceph-csi-cephfs',
        },
        'ceph-csi-charts',
      ),
    ],
    replaces: cell(
      { provisioner: 'kubernetes.io/cephfs', until: '1.31', isRedirected: false },
      'k8s-pv-intree',
      'k8s-pr-46304',
    ),
    needs: [
      {
        says: cell(
          'install the driver with its Helm chart, and name cluster, file system and secrets in a StorageClass',
          'ceph-csi-examples',
          'ceph-csi',
        ),
        check: 'kubectl get csidriver cephfs.csi.ceph.com',
        work: 0.2,
      },
    ],
    provisioners: cell(['cephfs.csi.ceph.com'], 'ceph-csi-examples', 'k8s-csi-drivers'),
  },
  {
    id: 'glusterfs',
    name: 'GlusterFS',
    vendor: 'Gluster community',
    successor: cell('ceph-csi-cephfs', 'k8s-csi-drivers'),
    status: cell('deprecated', 'k8s-pv-intree'),
    standsOn: {
      kind: 'system',
      anyOf: [],
      says: cell('a Gluster cluster', 'k8s-csi-drivers'),
      isHardware: false,
    },
    orchestrators: {
      swarm: cell('undocumented', 'docker-cli-legacy-plugins'),
      kubernetes: cell('supported', 'k8s-csi-drivers'),
    },
    ways: [
      {
        class: 'distributed',
        dataPath: 'file',
        provisioning: 'dynamic',
        access: cell({ filesystem: ['RWO', 'ROX', 'RWX'] }, 'k8s-pv-128'),
        survives: cell('node', 'k8s-csi-drivers'),
      },
    ],
    windowsNodes: cell('undocumented', 'k8s-csi-drivers'),
    features: documented(['snapshots'], 'k8s-csi-drivers'),
    needs: [],
    never: {
      because: cell(
        'The GlusterFS volume type left Kubernetes in 1.26, and Docker keeps its Gluster plugin only as an archived project: start nothing new on it.',
        'k8s-pv-intree',
        'docker-cli-legacy-plugins',
      ),
      instead: 'ceph-csi-cephfs',
    },
  },
] as const satisfies readonly VolumeOption[]
