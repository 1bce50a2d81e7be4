import type { VolumeOption } from '../volume-shape.ts'
import { cell, csiNotOnSwarm, iscsiInitiator, kubernetesTypeOnly, nfsClient } from './volume-cell.ts'

export const kubernetesOptions = [
  {
    id: 'k8s-csi-generic',
    name: 'CSI driver of the maker',
    vendor: 'the maker of the storage',
    status: cell('active', 'k8s-csi-drivers'),
    standsOn: {
      kind: 'system',
      anyOf: ['other-csi'],
      says: cell('storage whose maker has a CSI driver', 'k8s-csi-drivers'),
      isHardware: false,
    },
    orchestrators: { swarm: csiNotOnSwarm, kubernetes: cell('supported', 'k8s-pv-128') },
    ways: [
      {
        class: 'vendor-block-array',
        provisioning: 'dynamic',
        access: cell({ filesystem: ['RWO', 'RWOP'], block: ['RWO', 'RWOP'] }, 'k8s-pv-128'),
        survives: cell('node', 'k8s-csi-drivers'),
        reaches: cell(
          { domain: 'site', provided: 'the storage behind the driver is replicated that far' },
          'k8s-csi-drivers',
        ),
      },
      {
        class: 'vendor-file-nas',
        provisioning: 'dynamic',
        access: cell({ filesystem: ['RWO', 'ROX', 'RWX'] }, 'k8s-pv-128'),
        survives: cell('node', 'k8s-csi-drivers'),
        reaches: cell(
          { domain: 'site', provided: 'the storage behind the driver is replicated that far' },
          'k8s-csi-drivers',
        ),
        needs: [
          {
            says: cell(
              'verify that the driver gives volumes that several nodes may write: each driver decides for itself',
              'k8s-pv-128',
            ),
            check: 'kubectl get csidrivers',
          },
        ],
      },
    ],
    windowsNodes: cell('undocumented', 'k8s-csi-drivers'),
    features: {},
    needs: [
      {
        says: cell(
          "install the maker's driver: Kubernetes lists drivers and validates none of them",
          'k8s-csi-drivers',
        ),
        check: 'kubectl get csidrivers',
        work: 0.3,
      },
    ],
    provisioners: cell([], 'k8s-csi-drivers'),
  },
  {
    id: 'own-driver',
    name: 'Volume plugin or CSI driver of your own',
    vendor: 'yourselves',
    status: cell('active', 'docker-cli-volume-plugin', 'k8s-csi-drivers'),
    standsOn: {
      kind: 'system',
      anyOf: [],
      says: cell('storage for which nobody has a driver', 'docker-cli-volume-plugin', 'k8s-csi-drivers'),
      isHardware: false,
    },
    orchestrators: {
      swarm: cell('supported', 'docker-cli-volume-plugin'),
      kubernetes: cell('supported', 'k8s-csi-drivers'),
    },
    ways: [
      {
        class: 'vendor-block-array',
        provisioning: 'dynamic',
        access: cell({ filesystem: ['RWO'] }, 'docker-cli-volume-plugin', 'k8s-pv-128'),
        survives: cell('node', 'docker-cli-volume-plugin'),
      },
    ],
    windowsNodes: cell('undocumented', 'docker-cli-volume-plugin'),
    features: {},
    needs: [],
    provisioners: cell([], 'k8s-csi-drivers'),
    never: {
      because: cell(
        'Writing one’s own is the way only where storage that must be used has neither a Docker plugin nor a CSI driver: the protocols are published, but the driver is software that you then test and keep alive yourselves.',
        'docker-cli-volume-plugin',
        'k8s-csi-drivers',
      ),
      instead: 'k8s-csi-generic',
    },
  },
  {
    id: 'flexvolume',
    name: 'FlexVolume',
    vendor: 'Kubernetes',
    successor: cell('k8s-csi-generic', 'k8s-pv-intree'),
    status: cell('deprecated', 'k8s-pv-intree'),
    statusNote: cell('Kubernetes deprecated FlexVolume in 1.23.', 'k8s-pv-intree'),
    standsOn: { kind: 'nodes', says: cell('Its drivers are programs on every node.', 'hpe-dory') },
    orchestrators: { swarm: kubernetesTypeOnly, kubernetes: cell('supported', 'k8s-pv-intree') },
    ways: [
      {
        class: 'flexvolume',
        provisioning: 'static',
        access: cell({ filesystem: ['RWO', 'ROX', 'RWX'] }, 'k8s-pv-128'),
        survives: cell('node', 'k8s-pv-128'),
      },
    ],
    windowsNodes: cell('undocumented', 'k8s-pv-intree'),
    features: {},
    needs: [],
    never: {
      because: cell(
        'FlexVolume is an interface that drivers were written for, deprecated since Kubernetes 1.23 in favour of CSI: ask the maker for the CSI driver.',
        'k8s-pv-intree',
      ),
      instead: 'k8s-csi-generic',
    },
  },
  {
    id: 'k8s-iscsi',
    name: 'iSCSI volume of Kubernetes',
    vendor: 'Kubernetes',
    status: cell('active', 'k8s-pv-128'),
    statusNote: cell(
      'A generic CSI driver for iSCSI was read at release 0.1.0 only, so this volume type or the driver of the maker is the usual route.',
      'csi-iscsi-readme',
    ),
    standsOn: {
      kind: 'system',
      anyOf: ['iscsi-target'],
      alsoOn: cell(
        [
          'netapp-ontap',
          'pure-flasharray',
          'hpe-nimble',
          'dell-powerstore',
          'dell-powermax',
          'dell-unity',
          'datacore',
          'nutanix',
        ],
        'trident-san',
        'px-fada-31',
        'hpe-csi',
        'dell-csi',
        'datacore-csi',
        'nutanix-helm',
      ),
      says: cell('an iSCSI target', 'k8s-pv-128'),
      isHardware: false,
      isSelfMade: true,
    },
    orchestrators: { swarm: kubernetesTypeOnly, kubernetes: cell('supported', 'k8s-pv-128', 'mke38-iscsi') },
    ways: [
      {
        class: 'iscsi-block',
        protocol: 'iscsi',
        provisioning: 'static',
        access: cell({ filesystem: ['RWO', 'ROX'], block: ['RWO', 'ROX'] }, 'k8s-pv-128'),
        survives: cell('node', 'k8s-pv-128'),
        reaches: cell({ domain: 'site', provided: 'the iSCSI target itself is mirrored that far' }, 'k8s-pv-128'),
      },
    ],
    windowsNodes: cell('unsupported', 'mke38-iscsi'),
    features: {},
    needs: [
      iscsiInitiator('mke38-iscsi'),
      {
        says: cell('load the kernel modules scsi_transport_iscsi, libiscsi and iscsi_tcp on every node', 'mke38-iscsi'),
        check: 'lsmod | grep -e scsi_transport_iscsi -e libiscsi -e iscsi_tcp',
        work: 0.05,
        on: 'linux',
      },
      {
        says: cell('make a LUN and a PersistentVolume by hand for every claim', 'k8s-pv-128'),
        check: 'kubectl get pv',
        work: 0.15,
      },
    ],
    builtInto: cell('kubernetes', 'k8s-pv-128'),
  },
  {
    id: 'k8s-fc',
    name: 'Fibre Channel volume of Kubernetes',
    vendor: 'Kubernetes',
    status: cell('active', 'k8s-pv-128'),
    standsOn: {
      kind: 'system',
      anyOf: ['fc-san'],
      alsoOn: cell(
        ['pure-flasharray', 'hpe-nimble', 'dell-powerstore', 'dell-powermax', 'dell-unity'],
        'px-fada-31',
        'hpe-csi',
        'dell-csi',
      ),
      says: cell('a Fibre Channel SAN', 'k8s-pv-128'),
      isHardware: true,
    },
    orchestrators: { swarm: kubernetesTypeOnly, kubernetes: cell('supported', 'k8s-pv-128') },
    ways: [
      {
        class: 'vendor-block-array',
        protocol: 'fc',
        provisioning: 'static',
        access: cell({ filesystem: ['RWO', 'ROX'], block: ['RWO', 'ROX'] }, 'k8s-pv-128'),
        survives: cell('node', 'k8s-pv-128'),
        reaches: cell({ domain: 'site', provided: 'the array itself is mirrored that far' }, 'k8s-pv-128'),
      },
    ],
    windowsNodes: cell('undocumented', 'k8s-pv-128', 'k8s-volumes-old'),
    features: {},
    needs: [
      {
        says: cell(
          'zone the fabric and mask the LUNs to every node beforehand, with multipath where there are several target WWNs',
          'k8s-volumes-old',
        ),
        check: 'multipath -ll',
        work: 0.3,
        on: 'linux',
      },
    ],
    builtInto: cell('kubernetes', 'k8s-pv-128'),
  },
  {
    id: 'k8s-nfs',
    name: 'NFS volume of Kubernetes',
    vendor: 'Kubernetes',
    status: cell('active', 'k8s-pv-128'),
    standsOn: {
      kind: 'system',
      anyOf: ['nfs-v4', 'nfs-v3', 'other-nfs'],
      alsoOn: cell(
        ['netapp-ontap', 'pure-flashblade', 'dell-powerscale', 'nexentastor'],
        'trident-nas',
        'px-csi-sc',
        'dell-csi',
        'nexentastor-csi',
      ),
      says: cell('an NFS server that exports a directory to all nodes', 'k8s-pv-128'),
      isHardware: false,
      isSelfMade: true,
    },
    orchestrators: { swarm: kubernetesTypeOnly, kubernetes: cell('supported', 'k8s-pv-128') },
    ways: [
      {
        class: 'nfs-share',
        protocol: 'nfs',
        provisioning: 'static',
        access: cell({ filesystem: ['RWO', 'ROX', 'RWX'] }, 'k8s-pv-128'),
        survives: cell('node', 'k8s-pv-128'),
        reaches: cell(
          { domain: 'site', provided: 'the NFS server itself fails over to another zone or site' },
          'k8s-pv-128',
        ),
      },
    ],
    windowsNodes: cell('undocumented', 'k8s-pv-128'),
    features: {},
    setup: [
      cell(
        {
          kind: 'persistent-volume',
          source: 'nfs',
          fields: { server: 'SERVER', path: '/EXPORT' },
          mountOptions: ['hard', 'nfsvers=4.1'],
        },
        'k8s-pv-128',
      ),
    ],
    needs: [
      nfsClient('k8s-pv-128'),
      {
        says: cell(
          'make a PersistentVolume by hand for every claim; its mount options are passed on unchecked',
          'k8s-pv-128',
        ),
        check: 'kubectl get pv',
        work: 0.15,
      },
    ],
    builtInto: cell('kubernetes', 'k8s-pv-128'),
  },
  {
    id: 'k8s-local-pv',
    name: 'Local volume of Kubernetes',
    vendor: 'Kubernetes',
    status: cell('active', 'k8s-pv-128'),
    standsOn: { kind: 'nodes', says: cell('It is a disk or a partition of one node.', 'k8s-pv-128') },
    orchestrators: { swarm: kubernetesTypeOnly, kubernetes: cell('supported', 'k8s-pv-128') },
    ways: [
      {
        class: 'local',
        provisioning: 'static',
        access: cell({ filesystem: ['RWO'], block: ['RWO'] }, 'k8s-pv-128'),
        survives: cell('nothing', 'k8s-pv-128'),
      },
    ],
    windowsNodes: cell('undocumented', 'k8s-pv-128'),
    features: {},
    needs: [
      {
        says: cell(
          'prepare a disk or a partition on each node and a PersistentVolume with nodeAffinity for it',
          'k8s-pv-128',
        ),
        check: 'kubectl get pv -o custom-columns=NAME:.metadata.name,NODE:.spec.nodeAffinity',
        work: 0.3,
      },
    ],
    builtInto: cell('kubernetes', 'k8s-pv-128'),
  },
  {
    id: 'k8s-hostpath',
    name: 'hostPath of Kubernetes',
    vendor: 'Kubernetes',
    successor: cell('k8s-local-pv', 'k8s-pv-128'),
    status: cell('active', 'k8s-pv-128'),
    standsOn: { kind: 'nodes', says: cell('It is a directory of whatever node the pod lands on.', 'k8s-pv-128') },
    orchestrators: { swarm: kubernetesTypeOnly, kubernetes: cell('supported', 'k8s-pv-128') },
    ways: [
      {
        class: 'local',
        provisioning: 'static',
        access: cell({ filesystem: ['RWO'] }, 'k8s-pv-128'),
        survives: cell('nothing', 'k8s-pv-128'),
      },
    ],
    windowsNodes: cell('undocumented', 'k8s-pv-128'),
    features: {},
    needs: [],
    never: {
      because: cell(
        'Kubernetes offers hostPath volumes for tests on a single node and says that they do not work in a cluster of several.',
        'k8s-pv-128',
      ),
      instead: 'k8s-local-pv',
    },
  },
] as const satisfies readonly VolumeOption[]
