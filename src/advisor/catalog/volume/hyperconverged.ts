import type { VolumeOption } from '../volume-shape.ts'
import {
  cell,
  csiNotOnSwarm,
  kubernetesTypeOnly,
  dockerPluginOnly,
  documented,
  iscsiInitiator,
  nfsClient,
} from './volume-cell.ts'

/** Storage that comes with the virtualization under the nodes. */
export const hyperconvergedOptions = [
  {
    id: 'vsphere-csi',
    name: 'vSphere CSI driver',
    vendor: 'VMware',
    status: cell('active', 'vsphere-csi-300'),
    standsOn: {
      kind: 'system',
      anyOf: ['vsphere-datastore', 'vsan'],
      broughtBy: ['vsphere'],
      says: cell('vCenter with a datastore under the nodes', 'vsphere-csi-matrix'),
      isHardware: false,
    },
    orchestrators: { swarm: csiNotOnSwarm, kubernetes: cell('supported', 'vsphere-csi-300', 'k8s-csi-drivers') },
    ways: [
      {
        class: 'hyperconverged-sds',
        provisioning: 'dynamic',
        access: cell({ filesystem: ['RWO'], block: ['RWO'] }, 'k8s-csi-drivers', 'vsphere-rwx-cdi'),
        survives: cell('node', 'vsphere-csi-matrix'),
        reaches: cell(
          { domain: 'site', provided: 'the datastore itself is stretched or mirrored that far' },
          'vsphere-csi-matrix',
        ),
        features: {
          ...documented(['snapshots', 'expansion'], 'k8s-csi-drivers'),
          ...documented(['encryption-at-rest'], 'vsphere-csi-matrix'),
        },
      },
      {
        class: 'vendor-file-nas',
        protocol: 'nfs',
        provisioning: 'dynamic',
        access: cell({ filesystem: ['RWX', 'ROX'] }, 'k8s-csi-drivers', 'vsphere-csi-matrix'),
        survives: cell('node', 'vsphere-csi-matrix'),
        reaches: cell(
          { domain: 'site', provided: 'the datastore itself is stretched or mirrored that far' },
          'vsphere-csi-matrix',
        ),
        needs: [
          {
            says: cell(
              'verify that vSAN 7.0 or later runs with File Services: the driver makes shared volumes nowhere else',
              'vsphere-csi-matrix',
            ),
            check: 'govc vsan.info',
            work: 0.25,
          },
        ],
      },
    ],
    windowsNodes: cell('supported', 'vsphere-csi-300'),
    features: {},
    needs: [
      {
        says: cell('install the driver and give it an account in vCenter (6.7 U3, 7.0 or later)', 'vsphere-csi-matrix'),
        check: 'kubectl get csidriver csi.vsphere.vmware.com',
        work: 0.2,
      },
      {
        says: cell(
          'verify that the nodes are virtual machines of this vSphere, whose disks the driver attaches',
          'vsphere-csi-matrix',
        ),
        check: 'systemd-detect-virt',
        work: 0.1,
        exceptOn: ['vsphere'],
      },
    ],
    provisioners: cell(['csi.vsphere.vmware.com'], 'k8s-csi-drivers'),
    certifiedOn: [cell('3.2', 'de30-certified')],
  },
  {
    id: 'vsphere-docker',
    name: 'vSphere Storage for Docker (vDVS)',
    vendor: 'VMware',
    successor: cell('vsphere-csi', 'vsphere-csi-300'),
    status: cell('ended', 'vdvs-readme'),
    statusNote: cell('VMware moved it to its archive (vmware-archive), which is its end of life.', 'vdvs-readme'),
    standsOn: {
      kind: 'system',
      anyOf: ['vsphere-datastore', 'vsan'],
      broughtBy: ['vsphere'],
      says: cell('vSphere with a datastore under the nodes', 'vdvs-readme'),
      isHardware: false,
    },
    orchestrators: { swarm: cell('supported', 'vdvs-readme'), kubernetes: dockerPluginOnly },
    ways: [
      {
        class: 'hyperconverged-sds',
        provisioning: 'dynamic',
        access: cell({ filesystem: ['RWO'] }, 'vdvs-readme'),
        survives: cell('node', 'vdvs-readme'),
      },
    ],
    windowsNodes: cell('supported', 'vdvs-readme'),
    features: {},
    needs: [],
    never: {
      because: cell('VMware moved its Docker volume service to the archive, which is its end of life.', 'vdvs-readme'),
      instead: 'vsphere-csi',
    },
  },
  {
    id: 'vsphere-intree',
    name: 'vSphere volume of Kubernetes',
    vendor: 'VMware and Kubernetes',
    successor: cell('vsphere-csi', 'k8s-csi-changelog'),
    status: cell('deprecated', 'k8s-pv-128'),
    statusNote: cell(
      'Deprecated since Kubernetes 1.19; since 1.25 its calls go to the CSI driver by default.',
      'k8s-pv-128',
      'k8s-pv-intree',
    ),
    standsOn: {
      kind: 'system',
      anyOf: ['vsphere-datastore', 'vsan'],
      broughtBy: ['vsphere'],
      says: cell('vSphere with a datastore under the nodes', 'k8s-pv-128'),
      isHardware: false,
    },
    orchestrators: {
      swarm: kubernetesTypeOnly,
      kubernetes: cell('supported', 'k8s-pv-128'),
    },
    ways: [
      {
        class: 'hyperconverged-sds',
        provisioning: 'dynamic',
        access: cell({ filesystem: ['RWO'] }, 'k8s-pv-128'),
        survives: cell('node', 'k8s-pv-128'),
      },
    ],
    windowsNodes: cell('undocumented', 'k8s-pv-128'),
    features: {},
    needs: [],
    provisioners: cell(['kubernetes.io/vsphere-volume'], 'k8s-pv-128'),
    never: {
      because: cell(
        'The vSphere volume type of Kubernetes is deprecated since 1.19, and since 1.25 Kubernetes hands its calls to the CSI driver by default: install that one.',
        'k8s-pv-128',
        'k8s-pv-intree',
      ),
      instead: 'vsphere-csi',
    },
  },
  {
    id: 'nutanix-csi',
    name: 'Nutanix CSI driver',
    vendor: 'Nutanix',
    status: cell('active', 'nutanix-capx-csi', 'nutanix-csi-archived'),
    statusNote: cell(
      'It was called com.nutanix.csi before release 2.2, and lives in nutanix/helm since its first repository was archived on 2022-06-24.',
      'nutanix-helm',
      'nutanix-csi-archived',
    ),
    standsOn: {
      kind: 'system',
      anyOf: ['nutanix'],
      broughtBy: ['nutanix'],
      says: cell('a Nutanix cluster', 'nutanix-helm'),
      isHardware: true,
    },
    orchestrators: { swarm: csiNotOnSwarm, kubernetes: cell('supported', 'nutanix-helm', 'k8s-csi-drivers') },
    ways: [
      {
        class: 'hyperconverged-sds',
        protocol: 'iscsi',
        provisioning: 'dynamic',
        access: cell({ filesystem: ['RWO'], block: ['RWO'] }, 'k8s-csi-drivers', 'nutanix-helm'),
        survives: cell('node', 'nutanix-helm'),
        reaches: cell(
          { domain: 'site', provided: 'the Nutanix cluster itself is replicated that far' },
          'nutanix-helm',
        ),
        needs: [iscsiInitiator('nutanix-helm')],
        storageClass: cell(
          {
            provisioner: 'csi.nutanix.com',
            parameters: {
              storageType: 'NutanixVolumes',
              storageContainer: 'NAME',
              'csi.storage.k8s.io/fstype': 'xfs',
            },
            allowVolumeExpansion: true,
          },
          'nutanix-sc-gist',
        ),
      },
      {
        class: 'vendor-file-nas',
        protocol: 'nfs',
        provisioning: 'dynamic',
        access: cell({ filesystem: ['RWX'] }, 'k8s-csi-drivers', 'nutanix-helm'),
        survives: cell('node', 'nutanix-helm'),
        reaches: cell(
          { domain: 'site', provided: 'the Nutanix cluster itself is replicated that far' },
          'nutanix-helm',
        ),
        needs: [
          {
            says: cell(
              'set up Nutanix Files on the cluster: it serves the volumes that several nodes write',
              'nutanix-helm',
            ),
            check: 'kubectl get storageclass -o yaml',
            work: 0.2,
          },
          nfsClient('nutanix-helm'),
        ],
      },
    ],
    windowsNodes: cell('undocumented', 'nutanix-helm'),
    features: {
      ...documented(['snapshots', 'clones', 'expansion'], 'nutanix-helm', 'k8s-csi-drivers'),
      ...documented(['monitoring'], 'nutanix-helm'),
    },
    setup: [
      cell(
        {
          kind: 'chart',
          repository: 'https://nutanix.github.io/helm/',
          chart: 'nutanix/nutanix-csi-storage',
          namespace: 'NAMESPACE',
        },
        'nutanix-helm',
      ),
    ],
    needs: [
      {
        says: cell('install the Helm chart nutanix-csi-storage and give it an account in Prism', 'nutanix-helm'),
        check: 'kubectl get csidriver csi.nutanix.com',
        work: 0.2,
      },
    ],
    kubernetesFrom: cell('1.17', 'nutanix-helm'),
    provisioners: cell(['csi.nutanix.com', 'com.nutanix.csi'], 'nutanix-helm', 'k8s-csi-drivers'),
  },
  {
    id: 'nutanix-dvp',
    name: 'Nutanix Docker Volume Plugin',
    vendor: 'Nutanix',
    successor: cell('nutanix-csi', 'nutanix-helm'),
    status: cell('unknown', 'nutanix-dvp-gist'),
    statusNote: cell(
      'All that was found are notes of a Nutanix engineer from February 2018, for RHEL, CentOS and Ubuntu; under Kubernetes nutanix-csi takes over.',
      'nutanix-dvp-gist',
    ),
    standsOn: {
      kind: 'system',
      anyOf: ['nutanix'],
      broughtBy: ['nutanix'],
      says: cell('a Nutanix cluster with a data services address', 'nutanix-dvp-gist'),
      isHardware: true,
    },
    orchestrators: { swarm: cell('undocumented', 'nutanix-dvp-gist'), kubernetes: dockerPluginOnly },
    ways: [
      {
        class: 'hyperconverged-sds',
        protocol: 'iscsi',
        provisioning: 'dynamic',
        access: cell({ filesystem: ['RWO'] }, 'nutanix-dvp-gist'),
        survives: cell('node', 'nutanix-dvp-gist'),
        reaches: cell(
          { domain: 'site', provided: 'the Nutanix cluster itself is replicated that far' },
          'nutanix-dvp-gist',
        ),
        needs: [iscsiInitiator('nutanix-dvp-gist')],
      },
    ],
    windowsNodes: cell('undocumented', 'nutanix-dvp-gist'),
    features: {},
    setup: [
      cell(
        {
          kind: 'plugin',
          image: 'ntnx/nutanix_volume_plugin',
          alias: 'nutanix',
          settings: {
            PRISM_IP: 'ADDRESS',
            DATASERVICES_IP: 'ADDRESS',
            PRISM_USERNAME: 'USER',
            PRISM_PASSWORD: 'PASSWORD',
            DEFAULT_CONTAINER: 'NAME',
          },
        },
        'nutanix-dvp-gist',
      ),
    ],
    needs: [
      {
        says: cell(
          'install ntnx/nutanix_volume_plugin on every node, with the addresses and an account of the cluster',
          'nutanix-dvp-gist',
        ),
        check: 'docker plugin ls',
        work: 0.25,
      },
    ],
    engineFrom: cell('1.13', 'nutanix-dvp-gist'),
  },
] as const satisfies readonly VolumeOption[]
