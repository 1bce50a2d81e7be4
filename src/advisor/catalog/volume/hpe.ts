import type { VolumeOption } from '../volume-shape.ts'
import { cell, csiNotOnSwarm, dockerPluginOnly, documented, nfsClient } from './volume-cell.ts'

const reaches = cell(
  {
    domain: 'site',
    provided:
      'the arrays are of the B10000, 9000, Primera or 3PAR family and mirrored by Peer Persistence over FC or iSCSI, which Nimble and Alletra 5000/6000 do not offer',
  },
  'hpe-b10000-csp',
  'hpe-nimble-csp',
)
const multipath = {
  says: cell('run multipathd on every node and keep the iSCSI network flat', 'hpe-csi'),
  check: 'multipath -ll',
  work: 0.1,
  on: 'linux',
} as const

export const hpeOptions = [
  {
    id: 'hpe-nimble-docker',
    name: 'HPE Nimble Storage plugin for Docker',
    vendor: 'HPE',
    successor: cell('hpe-csi', 'hpe-legacy', 'hpe-mirantis'),
    status: cell('deprecated', 'hpe-mirantis', 'hpe-legacy'),
    statusNote: cell(
      'HPE calls Docker volumes for Swarm from its primary storage deprecated and keeps the plugin (3.1.0) as a legacy integration; under Kubernetes its CSI driver takes over.',
      'hpe-mirantis',
      'hpe-legacy',
      'hpe-nimble-docker',
    ),
    standsOn: {
      kind: 'system',
      anyOf: ['hpe-nimble'],
      says: cell('an HPE Nimble or Alletra 5000/6000 array', 'hpe-nimble-docker'),
      isHardware: true,
    },
    orchestrators: { swarm: cell('supported', 'hpe-nimble-docker'), kubernetes: dockerPluginOnly },
    ways: [
      {
        class: 'vendor-block-array',
        protocol: 'iscsi',
        provisioning: 'dynamic',
        access: cell({ filesystem: ['RWO'] }, 'hpe-nimble-docker'),
        survives: cell('node', 'hpe-nimble-docker'),
        needs: [
          {
            says: cell('run iscsid and multipathd on every node', 'hpe-nimble-docker'),
            check: 'systemctl is-active iscsid multipathd',
            work: 0.15,
            on: 'linux',
          },
        ],
      },
      {
        class: 'vendor-block-array',
        protocol: 'fc',
        provisioning: 'dynamic',
        access: cell({ filesystem: ['RWO'] }, 'hpe-nimble-docker'),
        survives: cell('node', 'hpe-nimble-docker'),
        needs: [
          {
            says: cell('set PROTOCOL=FC on the plugin and run multipathd on every node', 'hpe-nimble-docker'),
            check: 'docker plugin inspect nimble',
            work: 0.2,
            on: 'linux',
          },
        ],
      },
    ],
    windowsNodes: cell('unsupported', 'hpe-nimble-docker'),
    features: {},
    setup: [
      cell(
        {
          kind: 'plugin',
          image: 'store/nimblestorage/nimble:3.1.0',
          alias: 'nimble',
          settings: { PROVIDER_IP: 'ADDRESS', PROVIDER_USERNAME: 'USER', PROVIDER_PASSWORD: 'PASSWORD' },
        },
        'hpe-nimble-docker',
      ),
    ],
    needs: [
      {
        says: cell(
          'verify that the array runs NimbleOS 5.0.8, 5.1.3 or later, and install the plugin with its address and credentials',
          'hpe-nimble-docker',
        ),
        check: 'docker plugin ls',
        work: 0.2,
      },
    ],
    engineFrom: cell('17.09', 'hpe-nimble-docker'),
  },
  {
    id: 'hpe-csi',
    name: 'HPE CSI driver',
    vendor: 'HPE',
    status: cell('active', 'hpe-csi'),
    statusNote: cell(
      'Release 3.2.0 of 2026. What was HPE Nimble is served as Alletra 5000/6000 today, with at most 600 attached volumes a node recommended.',
      'hpe-csi',
      'hpe-nimble-csp',
    ),
    standsOn: {
      kind: 'system',
      anyOf: ['hpe-nimble', 'hpe-array'],
      says: cell('an HPE array from Nimble to Alletra', 'hpe-csi'),
      isHardware: true,
    },
    orchestrators: { swarm: csiNotOnSwarm, kubernetes: cell('supported', 'hpe-csi', 'hpe-mirantis') },
    ways: [
      {
        class: 'vendor-block-array',
        protocol: 'iscsi',
        provisioning: 'dynamic',
        access: cell({ filesystem: ['RWO'], block: ['RWO', 'RWX', 'ROX'], denies: ['RWOP'] }, 'hpe-csi-using'),
        survives: cell('node', 'hpe-csi'),
        reaches,
        needs: [multipath],
      },
      {
        class: 'vendor-block-array',
        protocol: 'fc',
        provisioning: 'dynamic',
        access: cell({ filesystem: ['RWO'], block: ['RWO', 'RWX', 'ROX'], denies: ['RWOP'] }, 'hpe-csi-using'),
        survives: cell('node', 'hpe-csi'),
        reaches,
        needs: [
          {
            says: cell('zone the fabric to every node and run multipathd', 'hpe-csi'),
            check: 'multipath -ll',
            work: 0.2,
            on: 'linux',
          },
        ],
      },
      {
        class: 'vendor-block-array',
        protocol: 'nvme-of',
        provisioning: 'dynamic',
        access: cell({ filesystem: ['RWO'], block: ['RWO', 'RWX', 'ROX'], denies: ['RWOP'] }, 'hpe-csi-using'),
        survives: cell('node', 'hpe-csi'),
        needs: [
          {
            says: cell(
              'verify that the array is an Alletra Storage MP B10000: it alone takes NVMe/TCP',
              'hpe-b10000-csp',
            ),
            check: 'kubectl get storageclass -o yaml',
            work: 0.1,
          },
        ],
      },
      {
        class: 'vendor-file-nas',
        protocol: 'nfs',
        provisioning: 'dynamic',
        access: cell({ filesystem: ['RWO', 'ROX', 'RWX'], denies: ['RWOP'] }, 'hpe-csi-using'),
        survives: cell('node', 'hpe-csi-using'),
        through: cell('an NFS server pod of the driver, unless the array has a file back end', 'hpe-csi-using'),
        needs: [
          {
            says: cell(
              'allow the service account hpe-nfs:hpe-csi-nfs-sa the attributes privileged and kernelCapabilities in the MKE configuration file (priv_attributes_service_accounts, priv_attributes_allowed_for_service_accounts), which the NFS server pod needs',
              'hpe-mirantis',
            ),
            check: 'grep priv_attributes mke-config.toml',
            work: 0.15,
          },
          nfsClient('hpe-csi-using'),
        ],
      },
    ],
    windowsNodes: cell('unsupported', 'hpe-mirantis'),
    features: {
      ...documented(['snapshots', 'clones', 'expansion'], 'hpe-csi'),
      ...documented(['encryption-at-rest'], 'hpe-csi-using', 'hpe-nimble-csp'),
      ...documented(['replication'], 'hpe-b10000-csp', 'hpe-nimble-csp'),
      ...documented(['dedupe', 'thin-provisioning', 'qos'], 'hpe-nimble-csp'),
      ...documented(['monitoring'], 'hpe-support'),
    },
    storageClass: cell(
      {
        provisioner: 'csi.hpe.com',
        parameters: {
          'csi.storage.k8s.io/fstype': 'xfs',
          'csi.storage.k8s.io/provisioner-secret-name': 'hpe-backend',
          'csi.storage.k8s.io/provisioner-secret-namespace': 'hpe-storage',
          accessProtocol: 'iscsi',
        },
        allowVolumeExpansion: true,
      },
      'hpe-csi-using',
    ),
    setup: [
      cell(
        { kind: 'chart', chart: 'hpe-storage/hpe-csi-driver', kubeletRoot: 'kubeletRootDir' },
        'hpe-mirantis',
        'hpe-csi-using',
      ),
    ],
    makerOnMke: [
      cell({ lines: ['3.8', '4k'], release: 'HPE CSI driver 2.5.2', level: 'supported' }, 'hpe-mirantis'),
      cell({ lines: ['3.7'], release: 'HPE CSI driver 2.4.0', level: 'supported' }, 'hpe-mirantis'),
      cell({ lines: ['3.6'], release: 'HPE CSI driver 2.2.0', level: 'deprecated' }, 'hpe-mirantis'),
      cell({ lines: ['3.4', '3.5'], release: 'HPE CSI driver', level: 'untested' }, 'hpe-mirantis'),
    ],
    needs: [
      {
        says: cell(
          'install the Helm chart hpe-csi-driver and give it the credentials of the array',
          'hpe-mirantis',
          'hpe-csi-using',
        ),
        check: 'kubectl get csidriver csi.hpe.com',
        work: 0.2,
      },
    ],
    kubernetesFrom: cell('1.21', 'hpe-csi'),
    testedOn: cell({ release: 'HPE CSI driver 3.2.0', from: '1.33', to: '1.36' }, 'hpe-csi'),
    provisioners: cell(['csi.hpe.com'], 'hpe-csi-using'),
    certifiedOn: [cell('3.6', 'mke36-csi'), cell('3.7', 'mke37-csi'), cell('3.8', 'mke38-csi')],
  },
] as const satisfies readonly VolumeOption[]
