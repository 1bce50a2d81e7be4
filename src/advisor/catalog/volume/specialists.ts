import type { VolumeOption } from '../volume-shape.ts'
import { cell, csiNotOnSwarm, dockerPluginOnly, documented, iscsiInitiator, nfsClient } from './volume-cell.ts'

/** DataCore, Nexenta, Blockbridge and REX-Ray. */
export const specialistOptions = [
  {
    id: 'datacore-csi',
    name: 'DataCore CSI plugin',
    vendor: 'DataCore',
    status: cell('unknown', 'datacore-csi'),
    statusNote: cell(
      'It is not in the CSI driver list of Kubernetes; DataCore also sells Puls8, a container-native store.',
      'k8s-csi-drivers',
      'datacore-portfolio',
    ),
    standsOn: {
      kind: 'system',
      anyOf: ['datacore'],
      says: cell('DataCore SANsymphony 10.0 PSP12 Update 2 or later', 'datacore-csi'),
      isHardware: false,
    },
    orchestrators: { swarm: csiNotOnSwarm, kubernetes: cell('supported', 'datacore-csi') },
    ways: [
      {
        class: 'vendor-block-array',
        protocol: 'iscsi',
        provisioning: 'dynamic',
        access: cell({ filesystem: ['RWO'] }, 'datacore-csi-old'),
        survives: cell('node', 'datacore-csi'),
        reaches: cell(
          { domain: 'zone', provided: 'SANsymphony mirrors the virtual disks between two servers in different zones' },
          'datacore-dvp',
        ),
        needs: [iscsiInitiator('datacore-csi')],
      },
    ],
    windowsNodes: cell('undocumented', 'datacore-csi'),
    features: documented(['snapshots', 'clones'], 'datacore-csi'),
    needs: [
      {
        says: cell('install the plugin and REST support 2.05 or later on SANsymphony', 'datacore-csi'),
        check: 'kubectl get csidrivers',
        work: 0.25,
      },
    ],
    kubernetesFrom: cell('1.18', 'datacore-csi'),
    provisioners: cell([], 'datacore-csi-old'),
  },
  {
    id: 'datacore-docker',
    name: 'DataCore plugin for Docker',
    vendor: 'DataCore',
    successor: cell('datacore-csi', 'datacore-csi'),
    status: cell('unknown', 'datacore-dvp'),
    statusNote: cell(
      'Its only document is the README of plugin 1.0.1 for Docker 18.03 and SANsymphony 10.0 PSP7; under Kubernetes datacore-csi takes over.',
      'datacore-dvp',
    ),
    standsOn: {
      kind: 'system',
      anyOf: ['datacore'],
      says: cell('DataCore SANsymphony 10.0 PSP7 Update 2 or later', 'datacore-dvp'),
      isHardware: false,
    },
    orchestrators: { swarm: cell('undocumented', 'datacore-dvp'), kubernetes: dockerPluginOnly },
    ways: [
      {
        class: 'vendor-block-array',
        protocol: 'iscsi',
        provisioning: 'dynamic',
        access: cell({ filesystem: ['RWO'] }, 'datacore-dvp'),
        survives: cell('node', 'datacore-dvp'),
        reaches: cell(
          { domain: 'zone', provided: 'SANsymphony mirrors the virtual disks between two servers in different zones' },
          'datacore-dvp',
        ),
        needs: [iscsiInitiator('datacore-dvp')],
      },
      {
        class: 'vendor-block-array',
        protocol: 'fc',
        provisioning: 'dynamic',
        access: cell({ filesystem: ['RWO'] }, 'datacore-dvp'),
        survives: cell('node', 'datacore-dvp'),
        reaches: cell(
          { domain: 'zone', provided: 'SANsymphony mirrors the virtual disks between two servers in different zones' },
          'datacore-dvp',
        ),
        needs: [
          {
            says: cell('zone the fabric to every node and use multipath for mirrored disks', 'datacore-dvp'),
            check: 'multipath -ll',
            work: 0.2,
            on: 'linux',
          },
        ],
      },
    ],
    windowsNodes: cell('unsupported', 'datacore-dvp'),
    features: documented(['replication'], 'datacore-dvp'),
    setup: [
      cell(
        {
          kind: 'plugin',
          image: 'store/datacoresoftware/dvp:1.0.1',
          alias: 'datacore',
          file: '/etc/datacore.json',
        },
        'datacore-dvp',
      ),
    ],
    needs: [
      {
        says: cell(
          'install store/datacoresoftware/dvp:1.0.1 under the alias datacore, with /etc/datacore.json, on every node',
          'datacore-dvp',
        ),
        check: 'docker plugin ls',
        work: 0.25,
      },
    ],
    engineFrom: cell('18.03', 'datacore-dvp'),
  },
  {
    id: 'nexentastor',
    name: 'NexentaStor driver',
    vendor: 'Nexenta',
    status: cell('unknown', 'nexentastor-csi'),
    statusNote: cell(
      "The last release found of its Docker plugin is of 2019; its CSI drivers stand in Kubernetes' list.",
      'nexenta-docker',
      'k8s-csi-drivers',
    ),
    standsOn: {
      kind: 'system',
      anyOf: ['nexentastor'],
      says: cell('a NexentaStor appliance', 'nexentastor-csi'),
      isHardware: true,
    },
    orchestrators: {
      swarm: cell('undocumented', 'nexenta-docker'),
      kubernetes: cell('supported', 'nexentastor-csi', 'k8s-csi-drivers'),
    },
    ways: [
      {
        class: 'vendor-file-nas',
        protocol: 'nfs',
        provisioning: 'dynamic',
        access: cell({ filesystem: ['RWO', 'ROX', 'RWX'] }, 'k8s-csi-drivers', 'nexentastor-csi'),
        survives: cell('node', 'nexentastor-csi'),
        reaches: cell(
          { domain: 'site', provided: 'the NexentaStor system itself is mirrored that far' },
          'nexentastor-csi',
        ),
        needs: [nfsClient('nexentastor-csi')],
      },
      {
        class: 'vendor-block-array',
        protocol: 'iscsi',
        provisioning: 'dynamic',
        access: cell({ filesystem: ['RWO'], block: ['RWO'] }, 'k8s-csi-drivers'),
        survives: cell('node', 'nexentastor-csi'),
        reaches: cell(
          { domain: 'site', provided: 'the NexentaStor system itself is mirrored that far' },
          'nexentastor-csi',
        ),
        needs: [iscsiInitiator('k8s-csi-drivers')],
      },
    ],
    windowsNodes: cell('undocumented', 'nexentastor-csi'),
    features: documented(['snapshots', 'clones', 'expansion'], 'nexentastor-csi'),
    setup: [cell({ kind: 'plugin', image: 'nexenta/nexentastor-docker-volume-plugin' }, 'nexenta-docker')],
    needs: [
      {
        says: cell('install the CSI driver for NexentaStor 5.3 or later', 'nexentastor-csi'),
        check: 'kubectl get csidrivers',
        work: 0.2,
        orchestrator: 'kubernetes',
      },
      {
        says: cell('install nexenta/nexentastor-docker-volume-plugin on every node', 'nexenta-docker'),
        check: 'docker plugin ls',
        work: 0.25,
        orchestrator: 'swarm',
      },
    ],
    featuresOnSwarm: {},
    provisioners: cell(
      ['nexentastor-csi-driver.nexenta.com', 'nexentastor-block-csi-driver.nexenta.com'],
      'k8s-csi-drivers',
    ),
  },
  {
    id: 'nexentaedge',
    name: 'NexentaEdge',
    vendor: 'Nexenta',
    successor: cell('rook-ceph', 'rook-rbd'),
    status: cell('ended', 'rook-6382', 'nedge-topic'),
    statusNote: cell(
      'Its open core, EdgeFS, was declared deprecated in Rook on 2020-10-06, and its repositories stopped in 2019.',
      'rook-6382',
      'rook-6991',
      'nedge-topic',
    ),
    standsOn: {
      kind: 'system',
      anyOf: ['nexentaedge'],
      says: cell('a NexentaEdge cluster', 'nedge-docker-nfs'),
      isHardware: false,
    },
    orchestrators: {
      swarm: cell('supported', 'nedge-docker-nfs'),
      kubernetes: cell('supported', 'edgefs-csi'),
    },
    ways: [
      {
        class: 'distributed',
        protocol: 'nfs',
        provisioning: 'dynamic',
        access: cell({ filesystem: ['RWX'] }, 'nedge-docker-nfs'),
        survives: cell('node', 'nedge-docker-nfs'),
      },
    ],
    windowsNodes: cell('undocumented', 'nedge-docker-nfs'),
    features: documented(['snapshots', 'dedupe'], 'rook-1532'),
    needs: [],
    never: {
      because: cell(
        'NexentaEdge has ended: its open core, EdgeFS, was declared deprecated on 2020-10-06, and its repositories stopped in 2019. NexentaStor is another product.',
        'rook-6382',
        'rook-6991',
        'nedge-topic',
      ),
      instead: 'rook-ceph',
    },
  },
  {
    id: 'blockbridge-csi',
    name: 'Blockbridge CSI driver',
    vendor: 'Blockbridge',
    status: cell('unknown', 'blockbridge-k8s'),
    statusNote: cell(
      'Its guide is undated (driver 2.0.0), and it is not in the CSI driver list of Kubernetes.',
      'blockbridge-k8s',
      'k8s-csi-drivers',
    ),
    standsOn: {
      kind: 'system',
      anyOf: ['blockbridge'],
      says: cell('Blockbridge storage 5.1 or later', 'blockbridge-k8s'),
      isHardware: true,
    },
    orchestrators: { swarm: csiNotOnSwarm, kubernetes: cell('supported', 'blockbridge-k8s') },
    ways: [
      {
        class: 'vendor-block-array',
        provisioning: 'dynamic',
        access: cell({ filesystem: ['RWO'] }, 'blockbridge-k8s'),
        survives: cell('node', 'blockbridge-k8s'),
        reaches: cell(
          { domain: 'site', provided: 'the Blockbridge storage itself is mirrored that far' },
          'blockbridge-k8s',
        ),
      },
    ],
    windowsNodes: cell('undocumented', 'blockbridge-k8s'),
    features: documented(['encryption-at-rest', 'encryption-in-transit', 'qos'], 'blockbridge-k8s'),
    // Its undated guide says 3.1 and later; lines that came after its certificate earn nothing by it.
    makerOnMke: [
      cell(
        {
          lines: ['3.1', '3.2'],
          release: 'driver 2.0.0',
          level: 'supported',
        },
        'blockbridge-k8s',
      ),
    ],
    needs: [
      {
        says: cell('install the driver as its guide for Kubernetes and MKE says', 'blockbridge-k8s'),
        check: 'kubectl get csidrivers',
        work: 0.2,
      },
    ],
    kubernetesFrom: cell('1.14', 'blockbridge-k8s'),
    provisioners: cell([], 'blockbridge-k8s'),
    certifiedOn: [cell('3.2', 'de30-certified')],
  },
  {
    id: 'blockbridge-docker',
    name: 'Blockbridge driver for Docker',
    vendor: 'Blockbridge',
    successor: cell('blockbridge-csi', 'blockbridge-k8s'),
    status: cell('unknown', 'blockbridge-docker'),
    statusNote: cell(
      'Its only document is a README of the era of Docker 1.8 to 1.10 (version 3.1); under Kubernetes blockbridge-csi takes over.',
      'blockbridge-docker',
    ),
    standsOn: {
      kind: 'system',
      anyOf: ['blockbridge'],
      says: cell('Blockbridge storage', 'blockbridge-docker'),
      isHardware: true,
    },
    orchestrators: { swarm: cell('undocumented', 'blockbridge-docker'), kubernetes: dockerPluginOnly },
    ways: [
      {
        class: 'vendor-block-array',
        provisioning: 'dynamic',
        access: cell({ filesystem: ['RWO'] }, 'blockbridge-docker'),
        survives: cell('node', 'blockbridge-docker'),
        reaches: cell(
          { domain: 'site', provided: 'the Blockbridge storage itself is mirrored that far' },
          'blockbridge-docker',
        ),
      },
    ],
    windowsNodes: cell('undocumented', 'blockbridge-docker'),
    features: documented(['snapshots', 'clones', 'encryption-at-rest', 'qos'], 'blockbridge-docker'),
    setup: [
      cell({ kind: 'container', image: 'blockbridge/volume-driver' }, 'blockbridge-docker'),
      cell(
        { kind: 'volume', driver: 'blockbridge', options: { user: 'USER', capacity: '32GiB' } },
        'blockbridge-docker',
      ),
    ],
    needs: [
      {
        says: cell(
          'run the driver container blockbridge/volume-driver on every node, with an API token',
          'blockbridge-docker',
        ),
        check: 'docker ps --filter ancestor=blockbridge/volume-driver',
        work: 0.3,
      },
    ],
  },
  {
    id: 'rexray',
    name: 'REX-Ray',
    vendor: 'community',
    status: cell('ended', 'rexray-1371', 'rexray-1338'),
    statusNote: cell(
      "Its own issue tracker calls it unmaintained: nothing had been merged for years by 2023, and rexray/ebs fails with EC2's newer metadata service.",
      'rexray-1371',
      'rexray-1338',
    ),
    standsOn: {
      kind: 'system',
      anyOf: ['other-docker-plugin'],
      says: cell('storage that a REX-Ray driver knows', 'rexray-1371'),
      isHardware: false,
    },
    orchestrators: { swarm: cell('supported', 'docker-cli-legacy-plugins'), kubernetes: dockerPluginOnly },
    ways: [
      {
        class: 'vendor-block-array',
        provisioning: 'dynamic',
        access: cell({ filesystem: ['RWO'] }, 'docker-cli-legacy-plugins'),
        survives: cell('node', 'docker-cli-legacy-plugins'),
      },
    ],
    windowsNodes: cell('undocumented', 'docker-cli-legacy-plugins'),
    features: {},
    needs: [],
    never: {
      because: cell(
        "REX-Ray is not maintained: nothing had been merged for years by 2023, and its EBS driver fails with EC2's newer metadata service.",
        'rexray-1371',
        'rexray-1338',
      ),
    },
  },
] as const satisfies readonly VolumeOption[]
