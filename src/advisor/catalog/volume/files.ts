import type { VolumeOption } from '../volume-shape.ts'
import { cell, csiNotOnSwarm, documented, kubernetesTypeOnly, nfsClient } from './volume-cell.ts'

const fileServers = cell(
  ['netapp-ontap', 'pure-flashblade', 'dell-powerscale', 'nexentastor'],
  'trident-nas',
  'px-csi-sc',
  'dell-csi',
  'nexentastor-csi',
)

/** NFS and SMB servers of any make, by drivers of SIG Storage. */
export const fileOptions = [
  {
    id: 'csi-driver-nfs',
    name: 'NFS CSI driver',
    vendor: 'Kubernetes SIG Storage',
    status: cell('active', 'csi-nfs-readme'),
    statusNote: cell('Its makers call it generally available (release 4.13).', 'csi-nfs-readme'),
    standsOn: {
      kind: 'system',
      anyOf: ['nfs-v4', 'nfs-v3', 'other-nfs'],
      alsoOn: fileServers,
      says: cell('an NFSv3 or NFSv4 server', 'csi-nfs-params'),
      isHardware: false,
      isSelfMade: true,
    },
    orchestrators: { swarm: csiNotOnSwarm, kubernetes: cell('supported', 'csi-nfs-readme', 'k8s-csi-drivers') },
    ways: [
      {
        class: 'nfs-share',
        protocol: 'nfs',
        provisioning: 'dynamic',
        access: cell({ filesystem: ['RWO', 'ROX', 'RWX'] }, 'k8s-csi-drivers', 'k8s-pv-128'),
        survives: cell('node', 'csi-nfs-params'),
        reaches: cell(
          { domain: 'site', provided: 'the NFS server itself fails over to another zone or site' },
          'csi-nfs-params',
        ),
      },
    ],
    windowsNodes: cell('unsupported', 'k8s-csi-drivers'),
    features: {
      ...documented(['snapshots', 'expansion'], 'csi-nfs-params'),
      ...documented(['clones'], 'csi-nfs-docsearch'),
    },
    storageClass: cell(
      {
        provisioner: 'nfs.csi.k8s.io',
        parameters: { server: 'SERVER', share: '/EXPORT' },
        mountOptions: ['nfsvers=4.1'],
        allowVolumeExpansion: true,
        volumeBindingMode: 'Immediate',
      },
      'csi-nfs-params',
    ),
    setup: [
      cell(
        {
          kind: 'chart',
          repository: 'https://raw.githubusercontent.com/kubernetes-csi/csi-driver-nfs/master/charts',
          chart: 'csi-driver-nfs/csi-driver-nfs',
          namespace: 'kube-system',
        },
        'csi-nfs-charts',
      ),
    ],
    needs: [
      {
        says: cell(
          'install the driver with its Helm chart and name server and share in a StorageClass',
          'csi-nfs-params',
          'csi-nfs-readme',
        ),
        check: 'kubectl get csidriver nfs.csi.k8s.io',
        work: 0.1,
      },
      nfsClient('k8s-pv-128'),
      {
        says: cell(
          'let the export allow chown (no_root_squash) where fsGroup is set: opening mounts to everybody (mountPermissions 0777) would end the isolation between tenants',
          'csi-nfs-params',
        ),
        check: 'exportfs -v',
      },
    ],
    testedOn: cell({ release: 'csi-driver-nfs 4.13', from: '1.21' }, 'csi-nfs-readme'),
    provisioners: cell(['nfs.csi.k8s.io'], 'csi-nfs-params'),
  },
  {
    id: 'nfs-subdir-provisioner',
    name: 'NFS subdir external provisioner',
    vendor: 'Kubernetes SIG Storage',
    successor: cell('csi-driver-nfs', 'csi-nfs-readme'),
    status: cell('unknown', 'nfs-subdir-chart'),
    statusNote: cell('It is no CSI driver, so it makes no snapshots.', 'nfs-subdir-class', 'nfs-subdir-chart'),
    standsOn: {
      kind: 'system',
      anyOf: ['nfs-v4', 'nfs-v3', 'other-nfs'],
      alsoOn: fileServers,
      says: cell('an NFS share', 'nfs-subdir-chart'),
      isHardware: false,
      isSelfMade: true,
    },
    orchestrators: { swarm: kubernetesTypeOnly, kubernetes: cell('supported', 'nfs-subdir-chart') },
    ways: [
      {
        class: 'nfs-share',
        protocol: 'nfs',
        provisioning: 'dynamic',
        access: cell({ filesystem: ['RWO', 'ROX', 'RWX'], denies: ['RWOP'] }, 'k8s-pv-128', 'nfs-subdir-chart'),
        survives: cell('node', 'nfs-subdir-chart'),
        reaches: cell(
          { domain: 'site', provided: 'the NFS server itself fails over to another zone or site' },
          'nfs-subdir-chart',
        ),
      },
    ],
    windowsNodes: cell('undocumented', 'nfs-subdir-chart'),
    features: {},
    storageClass: cell(
      { provisioner: 'k8s-sigs.io/nfs-subdir-external-provisioner', parameters: { archiveOnDelete: 'false' } },
      'nfs-subdir-class',
    ),
    setup: [
      cell(
        {
          kind: 'chart',
          repository: 'https://kubernetes-sigs.github.io/nfs-subdir-external-provisioner/',
          chart: 'nfs-subdir-external-provisioner/nfs-subdir-external-provisioner',
          values: { 'nfs.server': 'SERVER', 'nfs.path': '/EXPORT' },
        },
        'nfs-subdir-chart',
      ),
    ],
    needs: [
      {
        says: cell('install the provisioner with its Helm chart and name the server and the path', 'nfs-subdir-chart'),
        check: 'kubectl get storageclass nfs-client',
        work: 0.1,
      },
      nfsClient('k8s-pv-128'),
    ],
    kubernetesFrom: cell('1.9', 'nfs-subdir-chart'),
    provisioners: cell(['k8s-sigs.io/nfs-subdir-external-provisioner'], 'nfs-subdir-class'),
  },
  {
    id: 'csi-driver-smb',
    name: 'SMB CSI driver',
    vendor: 'Kubernetes SIG Storage',
    status: cell('active', 'k8s-csi-drivers'),
    standsOn: {
      kind: 'system',
      anyOf: ['smb-server'],
      alsoOn: cell(['netapp-ontap', 'nexentastor'], 'trident-nas', 'nexentastor-csi'),
      says: cell('an SMB server', 'csi-smb-params'),
      isHardware: false,
      isSelfMade: true,
    },
    orchestrators: { swarm: csiNotOnSwarm, kubernetes: cell('supported', 'k8s-csi-drivers', 'csi-smb-params') },
    ways: [
      {
        class: 'nfs-share',
        protocol: 'smb',
        provisioning: 'dynamic',
        access: cell({ filesystem: ['RWO', 'ROX', 'RWX'] }, 'k8s-csi-drivers'),
        survives: cell('node', 'csi-smb-params'),
        reaches: cell(
          { domain: 'site', provided: 'the SMB server itself fails over to another zone or site' },
          'csi-smb-params',
        ),
      },
    ],
    windowsNodes: cell('supported', 'k8s-csi-drivers'),
    features: {},
    storageClass: cell(
      {
        provisioner: 'smb.csi.k8s.io',
        parameters: {
          source: '//SERVER/SHARE',
          'csi.storage.k8s.io/node-stage-secret-name': 'SECRET',
          'csi.storage.k8s.io/node-stage-secret-namespace': 'NAMESPACE',
        },
      },
      'csi-smb-params',
    ),
    needs: [
      {
        says: cell(
          "install the driver, and put the share's user name and password into a secret that the StorageClass names",
          'csi-smb-params',
        ),
        check: 'kubectl get csidriver smb.csi.k8s.io',
        work: 0.2,
      },
    ],
    provisioners: cell(['smb.csi.k8s.io'], 'csi-smb-params'),
  },
] as const satisfies readonly VolumeOption[]
