import type { VolumeOption } from '../volume-shape.ts'
import { cell, csiNotOnSwarm, dockerPluginOnly, documented, nfsClient } from './volume-cell.ts'

const multipath = {
  says: cell('install the newest multipath package on every node', 'px-fada-31'),
  check: 'multipath -ll',
  work: 0.1,
  on: 'linux',
} as const
const mirrored = cell(
  { domain: 'site', provided: 'two FlashArrays are mirrored by ActiveCluster' },
  'px-pure-platforms',
)

/** Pure Storage has been called Everpure since February 2026. */
export const pureOptions = [
  {
    id: 'px-csi',
    name: 'PX-CSI (Everpure CSI driver)',
    vendor: 'Everpure (Pure Storage until 2026)',
    status: cell('active', 'px-csi-262'),
    statusNote: cell(
      'Release 26.2 calls it the Everpure CSI Driver: Pure Storage took that name in February 2026.',
      'px-csi-262',
      'everpure-news',
    ),
    standsOn: {
      kind: 'system',
      anyOf: ['pure-flasharray', 'pure-flashblade'],
      says: cell('a FlashArray or a FlashBlade', 'px-csi-what', 'px-csi-sc'),
      isHardware: true,
    },
    orchestrators: { swarm: csiNotOnSwarm, kubernetes: cell('supported', 'px-csi-what', 'px-csi-262') },
    ways: [
      {
        class: 'vendor-block-array',
        protocol: 'iscsi',
        provisioning: 'dynamic',
        on: cell(['pure-flasharray'], 'px-csi-sc'),
        access: cell({ filesystem: ['RWO'] }, 'px-csi-sc', 'px-csi-fa-pvc'),
        survives: cell('node', 'px-csi-what'),
        reaches: mirrored,
        needs: [multipath],
        storageClass: cell(
          { provisioner: 'pxd.portworx.com', parameters: { backend: 'pure_block' }, allowVolumeExpansion: true },
          'px-csi-sc',
        ),
      },
      {
        class: 'vendor-block-array',
        protocol: 'fc',
        provisioning: 'dynamic',
        on: cell(['pure-flasharray'], 'px-csi-sc'),
        access: cell({ filesystem: ['RWO'] }, 'px-csi-sc', 'px-fada-31'),
        survives: cell('node', 'px-csi-what'),
        reaches: mirrored,
        needs: [multipath],
        storageClass: cell(
          { provisioner: 'pxd.portworx.com', parameters: { backend: 'pure_block' }, allowVolumeExpansion: true },
          'px-csi-sc',
        ),
      },
      {
        class: 'vendor-block-array',
        protocol: 'nvme-of',
        provisioning: 'dynamic',
        on: cell(['pure-flasharray'], 'px-csi-sc'),
        access: cell({ filesystem: ['RWO'] }, 'px-csi-sc', 'px-fada-31'),
        survives: cell('node', 'px-csi-what'),
        reaches: mirrored,
        needs: [multipath],
        storageClass: cell(
          { provisioner: 'pxd.portworx.com', parameters: { backend: 'pure_block' }, allowVolumeExpansion: true },
          'px-csi-sc',
        ),
      },
      {
        class: 'vendor-file-nas',
        protocol: 'nfs',
        provisioning: 'dynamic',
        access: cell({ filesystem: ['RWO', 'ROX', 'RWX'] }, 'px-csi-sc', 'px-pure-platforms'),
        survives: cell('node', 'px-csi-what'),
        reaches: cell({ domain: 'site', provided: 'the Pure system itself is mirrored that far' }, 'px-csi-what'),
        needs: [nfsClient('px-csi-sc')],
        storageClass: cell(
          { provisioner: 'pxd.portworx.com', parameters: { backend: 'pure_file' }, allowVolumeExpansion: true },
          'px-csi-sc',
        ),
      },
    ],
    windowsNodes: cell('undocumented', 'px-csi-what'),
    features: {
      ...documented(['snapshots', 'clones'], 'px-csi-what'),
      ...documented(['expansion'], 'px-csi-sc'),
      ...documented(['replication'], 'px-pure-platforms'),
      ...documented(['encryption-at-rest'], 'px-fada'),
      ...documented(['qos'], 'px-csi-fa-pvc'),
    },
    needs: [
      {
        says: cell(
          'install the operator and name the back end in a StorageClass; no separate licence is needed',
          'px-csi-what',
          'px-csi-sc',
        ),
        check: 'kubectl get csidriver pxd.portworx.com',
        work: 0.2,
      },
    ],
    provisioners: cell(['pxd.portworx.com'], 'px-csi-sc'),
  },
  {
    id: 'portworx',
    name: 'Portworx Enterprise',
    vendor: 'Portworx by Pure Storage (Everpure since 2026)',
    status: cell('active', 'px-features'),
    statusOnSwarm: cell('deprecated', 'px-swarm-deprec'),
    statusNote: cell(
      'Portworx announced that its support for Docker Swarm and standalone Docker is deprecated.',
      'px-swarm-deprec',
    ),
    standsOn: {
      kind: 'licence',
      anyOf: ['portworx'],
      says: cell('a Portworx Enterprise licence', 'px-features'),
    },
    orchestrators: {
      swarm: cell('supported', 'px-swarm-deprec', 'docker-cli-legacy-plugins'),
      kubernetes: cell('supported', 'px-features', 'k8s-csi-drivers'),
    },
    ways: [
      {
        class: 'hyperconverged-sds',
        provisioning: 'dynamic',
        access: cell({ filesystem: ['RWO'], block: ['RWO'] }, 'px-features', 'k8s-csi-drivers'),
        survives: cell('node', 'docker-cli-legacy-plugins'),
        reaches: cell(
          { domain: 'zone', provided: "Portworx's own topology places the replicas in different zones" },
          'px-features',
        ),
      },
      {
        class: 'hyperconverged-sds',
        dataPath: 'file',
        provisioning: 'dynamic',
        access: cell({ filesystem: ['RWX'] }, 'px-features', 'k8s-csi-drivers'),
        survives: cell('node', 'docker-cli-legacy-plugins'),
        reaches: cell(
          { domain: 'zone', provided: "Portworx's own topology places the replicas in different zones" },
          'px-features',
        ),
        through: cell('sharedv4 on top of a replicated volume', 'px-features'),
      },
    ],
    windowsNodes: cell('undocumented', 'px-features'),
    features: documented(['snapshots', 'clones', 'expansion', 'replication', 'encryption-at-rest'], 'px-features'),
    needs: [
      {
        says: cell('install Portworx with its operator', 'px-features'),
        check: 'kubectl get storagecluster -A',
        work: 0.3,
        orchestrator: 'kubernetes',
      },
    ],
    provisioners: cell(['pxd.portworx.com'], 'k8s-csi-drivers'),
    featuresOnSwarm: documented(['replication'], 'docker-cli-legacy-plugins'),
    certifiedOn: [cell('3.2', 'de30-certified')],
    copies: cell('keeps copies of every volume on several nodes', 'docker-cli-legacy-plugins'),
  },
  {
    id: 'pure-pso',
    name: 'Pure Service Orchestrator (PSO)',
    vendor: 'Pure Storage',
    successor: cell('px-csi', 'pso-csi-repo'),
    status: cell('ended', 'pure-helm-charts'),
    statusNote: cell(
      'Pure ended it on 2022-07-31; a tool named PSO2PX moves its volumes to Portworx.',
      'pure-helm-charts',
      'pso-csi-repo',
    ),
    standsOn: {
      kind: 'system',
      anyOf: ['pure-flasharray', 'pure-flashblade'],
      says: cell('a FlashArray or a FlashBlade', 'pso-csi-repo'),
      isHardware: true,
    },
    orchestrators: { swarm: csiNotOnSwarm, kubernetes: cell('supported', 'pso-csi-repo') },
    ways: [
      {
        class: 'vendor-block-array',
        provisioning: 'dynamic',
        access: cell({ filesystem: ['RWO'] }, 'pso-csi-repo'),
        survives: cell('node', 'pso-csi-repo'),
      },
    ],
    windowsNodes: cell('undocumented', 'pso-csi-repo'),
    features: {},
    needs: [],
    never: {
      because: cell('Pure ended its Service Orchestrator on 2022-07-31.', 'pure-helm-charts'),
      instead: 'px-csi',
    },
  },
  {
    id: 'pure-docker',
    name: 'Pure Storage plugin for Docker',
    vendor: 'Pure Storage',
    successor: cell('px-csi', 'px-csi-what'),
    status: cell('unknown', 'seed'),
    statusNote: cell('Named in the storage introduction as a certified plugin.', 'seed'),
    standsOn: {
      kind: 'system',
      anyOf: ['pure-flasharray', 'pure-flashblade'],
      says: cell('a Pure Storage array', 'seed'),
      isHardware: true,
    },
    orchestrators: { swarm: cell('undocumented', 'seed'), kubernetes: dockerPluginOnly },
    ways: [
      {
        class: 'vendor-block-array',
        provisioning: 'dynamic',
        access: cell({ filesystem: ['RWO'] }, 'seed'),
        survives: cell('node', 'seed'),
      },
    ],
    windowsNodes: cell('undocumented', 'seed'),
    features: {},
    needs: [],
    never: {
      because: cell(
        'The storage introduction names a certified Docker plugin of Pure Storage, but no public document of it was found: neither how to install it nor what it can do.',
        'seed',
      ),
      instead: 'px-csi',
    },
  },
] as const satisfies readonly VolumeOption[]
