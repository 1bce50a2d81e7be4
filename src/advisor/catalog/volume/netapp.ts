import type { VolumeOption, VolumeWay } from '../volume-shape.ts'
import { cell, csiNotOnSwarm, dockerPluginOnly, documented, iscsiInitiator, nfsClient } from './volume-cell.ts'

const reaches = cell(
  { domain: 'site', provided: 'the NetApp system itself fails over to another zone or site' },
  'trident-req-2606',
)
/** What its documents say of Windows nodes is about SMB volumes. */
const smbOnly = cell('undocumented', 'trident-releases', 'trident-nas')
const multipath = {
  says: cell('configure multipath with find_multipaths no, without which Trident refuses to mount', 'trident-req-2606'),
  check: 'grep find_multipaths /etc/multipath.conf',
  work: 0.1,
  on: 'linux',
} as const

const economyDriver = {
  says: cell(
    'choose the driver ontap-nas and not ontap-nas-economy where data protection, disaster recovery or mobility counts',
    'trident-nas',
  ),
  check: 'kubectl get tridentbackends -A -o yaml',
} as const

export const netappOptions = [
  {
    id: 'trident-docker',
    name: 'NetApp Trident for Docker',
    vendor: 'NetApp',
    status: cell('active', 'trident-docker-multi'),
    statusNote: cell(
      'NetApp documents Trident as a Docker plugin up to release 25.10; it took in the older NetApp Docker Volume Plugin.',
      'trident-docker-multi',
      'ndvp-repo',
    ),
    standsOn: {
      kind: 'system',
      anyOf: ['netapp-ontap'],
      says: cell('a NetApp ONTAP system', 'trident-docker'),
      isHardware: true,
    },
    orchestrators: { swarm: cell('supported', 'trident-docker', 'trident-docker-multi'), kubernetes: dockerPluginOnly },
    ways: [
      {
        class: 'vendor-block-array',
        protocol: 'iscsi',
        provisioning: 'dynamic',
        access: cell({ filesystem: ['RWO'] }, 'trident-docker-prereq', 'trident-san'),
        survives: cell('node', 'trident-docker'),
        reaches,
        needs: [
          iscsiInitiator('trident-docker-prereq'),
          {
            says: cell(
              'configure multipath with find_multipaths no, without which Trident refuses to mount',
              'trident-docker-prereq',
            ),
            check: 'grep find_multipaths /etc/multipath.conf',
            work: 0.1,
            on: 'linux',
          },
        ],
      },
      {
        class: 'vendor-file-nas',
        protocol: 'nfs',
        provisioning: 'dynamic',
        access: cell({ filesystem: ['RWO', 'ROX', 'RWX'] }, 'trident-docker-prereq', 'trident-nas'),
        survives: cell('node', 'trident-docker'),
        reaches,
        needs: [nfsClient('trident-docker-prereq')],
      },
    ],
    windowsNodes: cell('undocumented', 'trident-docker', 'trident-docker-prereq'),
    features: {},
    setup: [
      cell(
        { kind: 'plugin', image: 'netapp/trident-plugin:VERSION', alias: 'netapp', settings: { config: 'FILE.json' } },
        'trident-docker',
      ),
    ],
    needs: [
      {
        says: cell(
          'install netapp/trident-plugin under the alias netapp on every node, with a backend file in /etc/netappdvp',
          'trident-docker',
          'trident-docker-multi',
        ),
        check: 'docker plugin ls',
        work: 0.2,
      },
    ],
    engineFrom: cell('17.03', 'trident-docker-prereq'),
  },
  {
    id: 'trident-csi',
    name: 'NetApp Trident',
    vendor: 'NetApp',
    status: cell('active', 'trident-req-2606'),
    statusNote: cell(
      'Release 26.06 was read, whose page says that a newer one exists; NetApp names MKE among the products that Trident works with.',
      'trident-req-2606',
      'trident-req-2510',
    ),
    standsOn: {
      kind: 'system',
      anyOf: ['netapp-ontap'],
      says: cell('a NetApp ONTAP system', 'trident-req-2606'),
      isHardware: true,
    },
    orchestrators: { swarm: csiNotOnSwarm, kubernetes: cell('supported', 'trident-req-2606', 'trident-req-2510') },
    ways: [
      {
        class: 'vendor-block-array',
        protocol: 'iscsi',
        provisioning: 'dynamic',
        access: cell({ filesystem: ['RWO', 'RWOP'], block: ['RWO', 'ROX', 'RWX', 'RWOP'] }, 'trident-san'),
        windowsNodes: smbOnly,
        survives: cell('node', 'trident-san'),
        reaches,
        needs: [multipath],
        storageClass: cell(
          { provisioner: 'csi.trident.netapp.io', parameters: { backendType: 'ontap-san' } },
          'trident-sc',
        ),
      },
      {
        class: 'vendor-file-nas',
        protocol: 'nfs',
        provisioning: 'dynamic',
        access: cell({ filesystem: ['RWO', 'ROX', 'RWX', 'RWOP'] }, 'trident-nas'),
        windowsNodes: smbOnly,
        survives: cell('node', 'trident-nas'),
        reaches,
        storageClass: cell(
          { provisioner: 'csi.trident.netapp.io', parameters: { backendType: 'ontap-nas' } },
          'trident-sc',
        ),
        needs: [economyDriver],
      },
      {
        class: 'vendor-file-nas',
        protocol: 'smb',
        provisioning: 'dynamic',
        access: cell({ filesystem: ['RWO', 'ROX', 'RWX', 'RWOP'] }, 'trident-nas'),
        survives: cell('node', 'trident-nas'),
        reaches,
      },
    ] satisfies [VolumeWay, ...VolumeWay[]],
    windowsNodes: cell('supported', 'trident-releases', 'trident-nas'),
    features: {
      ...documented(['snapshots', 'clones', 'expansion'], 'k8s-csi-drivers'),
      ...documented(['encryption-at-rest'], 'trident-releases'),
    },
    needs: [
      {
        says: cell('install Trident and give it a back end; a StorageClass chooses it by backendType', 'trident-sc'),
        check: 'kubectl get csidriver csi.trident.netapp.io',
        work: 0.2,
      },
    ],
    testedOn: cell({ release: 'Trident 26.06', from: '1.27', to: '1.37' }, 'trident-req-2606'),
    provisioners: cell(['csi.trident.netapp.io'], 'trident-sc'),
    certifiedOn: [
      cell('3.6', 'mke36-csi'),
      cell('3.7', 'mke37-csi'),
      cell('3.8', 'mke38-csi'),
      cell('3.2', 'de30-certified'),
    ],
  },
] as const satisfies readonly VolumeOption[]
