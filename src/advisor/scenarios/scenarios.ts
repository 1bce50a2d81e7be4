import type { Plan } from '../plan/plan.ts'
import { amazonScenarios } from './amazon-scenarios.ts'
import { arrayScenarios } from './array-scenarios.ts'
import { azureScenarios } from './azure-scenarios.ts'
import { cloudScenarios } from './cloud-scenarios.ts'
import { doubtfulScenarios } from './doubtful-scenarios.ts'
import { googleScenarios } from './google-scenarios.ts'
import { needScenarios } from './need-scenarios.ts'
import { nodeScenarios } from './node-scenarios.ts'
import { plainStorageScenarios } from './plain-storage-scenarios.ts'

/** Whole situations whose advice is kept beside them and reviewed whenever it changes. */
export const scenarios: Readonly<Record<string, Plan>> = {
  ...cloudScenarios,
  ...doubtfulScenarios,
  ...amazonScenarios,
  ...azureScenarios,
  ...googleScenarios,
  ...arrayScenarios,
  ...plainStorageScenarios,
  ...nodeScenarios,
  ...needScenarios,
  'swarm-2019-on-docker-ee': {
    schema: 1,
    platform: { site: 'bare-metal', orchestrator: 'swarm', mke: '3.2', onHand: ['nfs-v3'] },
    nodePools: [
      {
        os: 'rhel',
        osVersion: '7.6',
        kernel: '3.10.0-957.el7.x86_64',
        engine: 'docker-ee',
        engineVersion: '18.09.9',
        backingFs: 'xfs',
        dType: true,
        currentDriver: 'overlay2',
      },
    ],
    workloads: [{ name: 'files', kind: 'file-share', state: 'stateful', survives: 'node' }],
    registry: { product: 'dtr-2.7', survives: 'node', replicas: 3 },
  },
  'bank-on-swarm-with-nimble': {
    schema: 1,
    platform: { site: 'bare-metal', orchestrator: 'swarm', mke: '3.8', onHand: ['hpe-nimble', 'nfs-v4'] },
    nodePools: [
      {
        os: 'rhel',
        osVersion: '8.9',
        kernel: '4.18.0-513.24.1.el8_9.x86_64',
        engine: 'mcr',
        engineVersion: '23.0.15',
        backingFs: 'xfs',
        dType: true,
      },
    ],
    workloads: [
      { name: 'ledger', kind: 'database', product: 'mysql', state: 'stateful', survives: 'node', secrets: true },
    ],
    registry: { product: 'msr-2.9', survives: 'node', replicas: 3 },
  },
  'kubernetes-with-nothing-bought': {
    schema: 1,
    platform: { site: 'bare-metal', orchestrator: 'kubernetes', mke: '3.8', onHand: [] },
    nodePools: [
      {
        nodes: 5,
        os: 'ubuntu',
        osVersion: '22.04',
        kernel: '5.15.0-112-generic',
        engine: 'mcr',
        engineVersion: '25.0.13',
        backingFs: 'ext4',
        media: 'ssd',
      },
    ],
    workloads: [
      { name: 'orders', kind: 'database', product: 'postgresql', state: 'stateful', survives: 'node' },
      { name: 'events', kind: 'queue', product: 'kafka', state: 'stateful', replicas: 3, selfReplicating: true },
    ],
    registry: { product: 'msr-4', survives: 'node', replicas: 3 },
  },
  'ceph-for-everything': {
    schema: 1,
    platform: { site: 'bare-metal', orchestrator: 'kubernetes', mke: '3.8', onHand: ['ceph', 'ceph-rgw'] },
    nodePools: [
      { os: 'rocky', osVersion: '9.7', engine: 'mcr', engineVersion: '25.0.13', backingFs: 'xfs', dType: true },
    ],
    workloads: [
      { name: 'db', kind: 'database', product: 'mysql', state: 'stateful', survives: 'node', features: ['snapshots'] },
      { name: 'files', kind: 'file-share', state: 'stateful' },
    ],
    registry: { product: 'msr-4', survives: 'node', replicas: 3 },
  },
  'vsphere-with-netapp': {
    schema: 1,
    platform: { site: 'vsphere', orchestrator: 'both', mke: '3.8', onHand: ['vsphere-datastore', 'netapp-ontap'] },
    nodePools: [
      {
        os: 'sles',
        osVersion: '15.5',
        kernel: '5.14.21-150500.55.73-default',
        engine: 'mcr',
        engineVersion: '25.0.13',
        backingFs: 'btrfs',
      },
    ],
    workloads: [
      {
        name: 'crm',
        orchestrator: 'swarm',
        kind: 'database',
        product: 'postgresql',
        state: 'stateful',
        survives: 'node',
      },
      { name: 'documents', orchestrator: 'kubernetes', kind: 'file-share', state: 'stateful', capacityGiB: 4000 },
    ],
    registry: { product: 'msr-2.10', orchestrator: 'swarm', survives: 'site', replicas: 3, sites: 2 },
  },
  'nutanix-throughout': {
    schema: 1,
    platform: { site: 'nutanix', orchestrator: 'kubernetes', mke: '3.8', onHand: ['nutanix', 'nutanix-objects'] },
    nodePools: [{ os: 'rhel', osVersion: '9.4' }],
    workloads: [
      { name: 'db', kind: 'database', product: 'mongodb', state: 'stateful' },
      { name: 'files', kind: 'file-share', state: 'stateful' },
    ],
    registry: { product: 'msr-2.10', survives: 'node', replicas: 3 },
  },
  'old-devicemapper-hosts': {
    schema: 1,
    platform: { site: 'bare-metal', orchestrator: 'swarm', mke: '3.3', onHand: ['nfs-v3'] },
    nodePools: [
      {
        os: 'centos',
        osVersion: '7.9',
        kernel: '3.10.0-1160.el7.x86_64',
        engine: 'mcr',
        engineVersion: '19.03.15',
        backingFs: 'xfs',
        dType: false,
        currentDriver: 'devicemapper',
      },
    ],
    workloads: [{ name: 'intranet', kind: 'web', state: 'stateful', writesToContainerLayer: true }],
    registry: { product: 'msr-2.8', survives: 'nothing', replicas: 1, currentBackend: 'local-volume' },
  },
  'rootless-with-selinux': {
    schema: 1,
    platform: { site: 'edge', orchestrator: 'swarm', onHand: [] },
    nodePools: [
      {
        os: 'fedora',
        osVersion: '40',
        kernel: '6.8.9-300.fc40.x86_64',
        engine: 'docker-ce',
        engineVersion: '27.5.1',
        backingFs: 'xfs',
        dType: true,
        rootless: true,
        selinux: true,
      },
    ],
    workloads: [{ name: 'sensor', kind: 'database', state: 'stateful', survives: 'nothing' }],
    registry: { product: 'none' },
  },
  'docker-engine-29-anew': {
    schema: 1,
    platform: { site: 'openstack', orchestrator: 'swarm', onHand: ['openstack-swift'] },
    nodePools: [
      {
        os: 'debian',
        osVersion: '12',
        kernel: '6.1.0-41-amd64',
        engine: 'docker-ce',
        engineVersion: '29.1.3',
        backingFs: 'ext4',
      },
      { name: 'remapped', os: 'ubuntu', osVersion: '24.04', engine: 'mcr', engineVersion: '29.2', usernsRemap: true },
      { os: 'ubuntu', engine: 'docker-ce', engineVersion: '29.1.3', usernsRemap: true, imageStore: 'containerd' },
    ],
    workloads: [{ name: 'cache', kind: 'cache', product: 'redis', state: 'stateless', scratch: true }],
    registry: { product: 'msr-2.10', survives: 'node', replicas: 3 },
  },
  'prometheus-with-only-nfs': {
    schema: 1,
    platform: { site: 'bare-metal', orchestrator: 'swarm', mke: '3.8', onHand: ['nfs-v4'] },
    nodePools: [{ os: 'rhel', osVersion: '9.4' }],
    workloads: [{ name: 'prometheus', kind: 'metrics', product: 'prometheus', state: 'stateful', survives: 'node' }],
    registry: { product: 'msr-2.10', survives: 'nothing' },
  },
  'dell-and-fibre-channel': {
    schema: 1,
    platform: {
      site: 'bare-metal',
      orchestrator: 'kubernetes',
      mke: '3.7',
      kubernetes: '1.27',
      onHand: ['dell-powermax', 'fc-san'],
    },
    nodePools: [
      { os: 'rhel', osVersion: '8.9', engine: 'mcr', engineVersion: '23.0.15', backingFs: 'xfs', dType: true },
    ],
    workloads: [{ name: 'core', kind: 'database', state: 'stateful', accessMode: 'RWO', protocol: 'fc' }],
    registry: { product: 'msr-3.1', survives: 'node', replicas: 3 },
  },
  'nothing-known-yet': { schema: 1, nodePools: [{}], workloads: [{ name: 'something' }] },
}
