import type { VolumeOption, VolumeWay } from '../volume-shape.ts'
import { cell, dockerPluginOnly, nfsClient, swarmOnly } from './volume-cell.ts'

const fileServers = cell(
  ['netapp-ontap', 'pure-flashblade', 'dell-powerscale', 'nexentastor'],
  'trident-nas',
  'px-csi-sc',
  'dell-csi',
  'nexentastor-csi',
)

const localWay: VolumeWay = {
  class: 'local',
  provisioning: 'dynamic',
  access: cell({ filesystem: ['RWO'] }, 'docker-volumes'),
  survives: cell('nothing', 'docker-volumes'),
}

export const dockerOptions = [
  {
    id: 'none-stateless',
    name: 'No volume',
    vendor: 'Docker',
    status: cell('active', 'docker-volumes'),
    standsOn: {
      kind: 'nodes',
      says: cell('The writable layer of the container is enough for what may be lost.', 'docker-volumes'),
    },
    orchestrators: { swarm: cell('supported', 'docker-volumes'), kubernetes: cell('supported', 'docker-volumes') },
    ways: [
      {
        class: 'none',
        provisioning: 'dynamic',
        access: cell({ filesystem: ['RWO'] }, 'docker-volumes'),
        survives: cell('nothing', 'docker-volumes'),
        isVolatile: cell(true, 'docker-volumes'),
      },
    ],
    windowsNodes: cell('supported', 'docker-volumes'),
    features: {},
    needs: [],
    never: {
      because: cell('It stands for workloads that keep nothing, and competes with no volume.', 'docker-volumes'),
    },
  },
  {
    id: 'tmpfs',
    name: 'tmpfs (memory)',
    vendor: 'Docker and Kubernetes',
    status: cell('active', 'docker-cli-volume-create'),
    standsOn: {
      kind: 'nodes',
      says: cell("It takes the node's memory and counts against the container's limit.", 'k8s-volumes-old'),
    },
    orchestrators: {
      swarm: cell('supported', 'docker-cli-volume-create'),
      kubernetes: cell('supported', 'k8s-volumes-old'),
    },
    ways: [
      {
        class: 'tmpfs',
        provisioning: 'dynamic',
        access: cell({ filesystem: ['RWO'] }, 'k8s-volumes-old', 'docker-cli-volume-create'),
        survives: cell('nothing', 'k8s-volumes-old'),
        isVolatile: cell(true, 'k8s-volumes-old'),
      },
    ],
    windowsNodes: cell('undocumented', 'docker-cli-volume-create'),
    features: {},
    setup: [
      cell(
        { kind: 'volume', driver: 'local', options: { type: 'tmpfs', device: 'tmpfs', o: 'size=SIZE' } },
        'docker-cli-volume-create',
      ),
    ],
    needs: [],
    builtInto: cell('both', 'docker-cli-volume-create', 'k8s-volumes-old'),
  },
  {
    id: 'docker-local',
    name: 'Docker local volume',
    vendor: 'Docker',
    status: cell('active', 'docker-cli-volume-create'),
    statusNote: cell('It is the driver that Docker uses where no other one is named.', 'docker-cli-volume-create'),
    standsOn: { kind: 'nodes', says: cell('It keeps the data on a disk of the node.', 'docker-volumes') },
    orchestrators: { swarm: cell('supported', 'docker-volumes'), kubernetes: dockerPluginOnly },
    ways: [localWay],
    windowsNodes: cell('supported', 'docker-cli-volume-create'),
    features: {},
    setup: [cell({ kind: 'volume', driver: 'local', options: {} }, 'docker-cli-volume-create', 'docker-volumes')],
    needs: [],
    builtInto: cell('swarm', 'docker-cli-volume-create'),
  },
  {
    id: 'docker-local-nfs',
    name: 'Docker local volume over NFS',
    vendor: 'Docker',
    status: cell('active', 'docker-cli-volume-create'),
    standsOn: {
      kind: 'system',
      anyOf: ['nfs-v4', 'nfs-v3', 'other-nfs'],
      alsoOn: fileServers,
      says: cell('an NFS server that exports a directory to all nodes', 'docker-volumes'),
      isHardware: false,
      isSelfMade: true,
    },
    orchestrators: { swarm: cell('supported', 'docker-volumes'), kubernetes: dockerPluginOnly },
    ways: [
      {
        class: 'nfs-share',
        protocol: 'nfs',
        provisioning: 'static',
        access: cell({ filesystem: ['RWO', 'ROX', 'RWX'] }, 'docker-volumes'),
        survives: cell('node', 'docker-volumes'),
        reaches: cell(
          { domain: 'site', provided: 'the NFS server itself fails over to another zone or site' },
          'docker-volumes',
        ),
      },
    ],
    windowsNodes: cell('unsupported', 'docker-cli-volume-create'),
    features: {},
    setup: [
      cell(
        {
          kind: 'volume',
          driver: 'local',
          options: { type: 'nfs', o: 'addr=SERVER,rw,nfsvers=4,async', device: ':/EXPORT/PATH' },
        },
        'docker-volumes',
      ),
    ],
    needs: [
      nfsClient('docker-volumes'),
      {
        says: cell(
          'name the export in the --mount of the service, so that every node that runs a task makes the same volume',
          'docker-volumes',
        ),
        check: 'docker service inspect --pretty SERVICE',
        work: 0.1,
      },
    ],
    builtInto: cell('swarm', 'docker-volumes'),
  },
  {
    id: 'docker-local-cifs',
    name: 'Docker local volume over SMB',
    vendor: 'Docker',
    status: cell('active', 'docker-volumes'),
    standsOn: {
      kind: 'system',
      anyOf: ['smb-server'],
      alsoOn: cell(['netapp-ontap', 'nexentastor'], 'trident-nas', 'nexentastor-csi'),
      says: cell('an SMB server that shares a directory with all nodes', 'docker-volumes'),
      isHardware: false,
      isSelfMade: true,
    },
    orchestrators: { swarm: cell('supported', 'docker-volumes'), kubernetes: dockerPluginOnly },
    ways: [
      {
        class: 'nfs-share',
        protocol: 'smb',
        provisioning: 'static',
        access: cell({ filesystem: ['RWO', 'ROX', 'RWX'] }, 'docker-volumes'),
        survives: cell('node', 'docker-volumes'),
        reaches: cell(
          { domain: 'site', provided: 'the SMB server itself fails over to another zone or site' },
          'docker-volumes',
        ),
      },
    ],
    windowsNodes: cell('unsupported', 'docker-cli-volume-create'),
    features: {},
    setup: [
      cell(
        {
          kind: 'volume',
          driver: 'local',
          options: {
            type: 'cifs',
            device: '//SERVER/SHARE',
            o: 'addr=SERVER,username=USER,password=PASSWORD,file_mode=0777,dir_mode=0777',
          },
        },
        'docker-volumes',
      ),
    ],
    needs: [
      {
        says: cell('install the CIFS client (mount.cifs) on every node that may host the workload', 'docker-volumes'),
        check: 'command -v mount.cifs',
        work: 0.1,
        on: 'linux',
      },
    ],
    builtInto: cell('swarm', 'docker-volumes'),
    exposes: cell('The user name and the password of the share stand in the volume definition.', 'docker-volumes'),
  },
  {
    id: 'swarm-cluster-volume',
    name: 'Swarm cluster volume (CSI)',
    vendor: 'Moby and Mirantis',
    status: cell('experimental', 'mcr23-blog'),
    statusNote: cell(
      'CSI under Swarm came as an experiment with MCR 23.0 and is still in version 1.57 of the engine API; no maker of an on-premises array was found to ship a plugin for it, and NetApp has an open request for one.',
      'mcr23-blog',
      'docker-api-clustervolume',
      'olljanat-swarm-csi',
      'trident-issue-804',
    ),
    standsOn: {
      kind: 'system',
      anyOf: ['other-docker-plugin'],
      says: cell('storage whose CSI driver is packaged as a Docker plugin', 'moby-cluster-volumes'),
      isHardware: true,
    },
    orchestrators: { swarm: cell('supported', 'moby-cluster-volumes', 'mcr23-blog'), kubernetes: swarmOnly },
    ways: [
      {
        class: 'vendor-block-array',
        provisioning: 'dynamic',
        access: cell({ filesystem: ['RWO', 'ROX', 'RWX'], block: ['RWO', 'ROX', 'RWX'] }, 'docker-cli-volume-create'),
        survives: cell('node', 'moby-cluster-volumes'),
        reaches: cell(
          { domain: 'site', provided: 'the storage behind the plugin is replicated that far' },
          'moby-cluster-volumes',
        ),
      },
    ],
    windowsNodes: cell('undocumented', 'moby-cluster-volumes'),
    features: {
      snapshots: cell(false, 'moby-cluster-volumes'),
      clones: cell(false, 'moby-cluster-volumes'),
      expansion: cell(false, 'moby-cluster-volumes'),
    },
    needs: [
      {
        says: cell(
          'install the plugin under one alias on every manager and on every worker that uses its volumes',
          'moby-cluster-volumes',
        ),
        check: 'docker plugin ls',
        work: 0.5,
      },
      {
        says: cell(
          'verify that the plugin implements docker.csicontroller/1.0 and docker.csinode/1.0, and which sharing its storage can do',
          'moby-cluster-volumes',
        ),
        check: 'docker plugin inspect PLUGIN',
        work: 0.1,
      },
    ],
    engineFrom: cell('23.0', 'mcr23-blog'),
    rawUnderSwarm: cell(true, 'docker-cli-volume-create'),
  },
] as const satisfies readonly VolumeOption[]
