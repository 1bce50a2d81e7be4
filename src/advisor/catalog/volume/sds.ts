import type { VolumeOption } from '../volume-shape.ts'
import { cell, csiNotOnSwarm, documented, iscsiInitiator, linuxOnly } from './volume-cell.ts'

/** Software that turns the nodes' disks into replicated volumes. */
export const sdsOptions = [
  {
    id: 'longhorn',
    name: 'Longhorn',
    vendor: 'Longhorn (CNCF)',
    status: cell('active', 'longhorn-install'),
    statusNote: cell('What is said of it was read for release 1.11.1.', 'longhorn-install'),
    standsOn: {
      kind: 'nodes',
      runsAs: ['longhorn'],
      says: cell('It keeps replicas of each volume on disks of the nodes.', 'longhorn-sc', 'longhorn-install'),
    },
    orchestrators: {
      swarm: {
        ...cell('unsupported', 'olljanat-swarm-csi'),
        note: 'A list of CSI plugins for Swarm says that it cannot work there.',
      },
      kubernetes: cell('supported', 'longhorn-install', 'k8s-csi-drivers'),
    },
    ways: [
      {
        class: 'hyperconverged-sds',
        provisioning: 'dynamic',
        access: cell({ filesystem: ['RWO'], block: ['RWO'] }, 'k8s-csi-drivers', 'longhorn-install'),
        survives: cell('node', 'longhorn-sc'),
        reaches: cell({ domain: 'zone', provided: 'its replicas lie in different zones' }, 'longhorn-sc'),
      },
      {
        class: 'hyperconverged-sds',
        protocol: 'nfs',
        provisioning: 'dynamic',
        access: cell({ filesystem: ['RWX'] }, 'longhorn-install'),
        survives: cell('node', 'longhorn-sc'),
        reaches: cell({ domain: 'zone', provided: 'its replicas lie in different zones' }, 'longhorn-sc'),
        through: cell('NFSv4 on top of the block volume', 'longhorn-install'),
        needs: [
          {
            says: cell(
              'install an NFSv4 client on every node, which shared volumes are mounted with',
              'longhorn-install',
            ),
            check: 'command -v mount.nfs4',
            work: 0.1,
            on: 'linux',
          },
        ],
      },
    ],
    windowsNodes: linuxOnly('open-iscsi and mount propagation', 'longhorn-install'),
    features: documented(['snapshots', 'expansion', 'replication'], 'longhorn-sc'),
    storageClass: cell(
      {
        provisioner: 'driver.longhorn.io',
        parameters: { numberOfReplicas: '3', staleReplicaTimeout: '2880' },
        allowVolumeExpansion: true,
      },
      'longhorn-sc',
    ),
    needs: [
      iscsiInitiator('longhorn-install'),
      {
        says: cell(
          'put its replicas on ext4 or XFS, allow mount propagation and root workloads, and follow its best practices: the quick installation is not meant for production',
          'longhorn-install',
        ),
        check: 'lsblk -f',
        work: 0.1,
      },
    ],
    testedOn: cell({ release: 'Longhorn 1.11.1', from: '1.25' }, 'longhorn-install'),
    provisioners: cell(['driver.longhorn.io'], 'longhorn-sc'),
    nodesFrom: cell(3, 'longhorn-sc'),
    copies: cell('keeps three copies of every volume in its sample class', 'longhorn-sc'),
  },
  {
    id: 'linstor',
    name: 'LINSTOR (DRBD)',
    vendor: 'LINBIT and CNCF Piraeus',
    status: cell('active', 'piraeus-op'),
    statusOnSwarm: cell('unknown', 'linstor-dvp'),
    standsOn: {
      kind: 'nodes',
      runsAs: ['linstor'],
      says: cell('DRBD mirrors volumes that LINSTOR places on disks of the nodes.', 'piraeus'),
    },
    orchestrators: {
      swarm: {
        ...cell('undocumented', 'linstor-dvp'),
        note: 'Of its Docker plugin only a README was found, without a date or a version.',
      },
      kubernetes: cell('supported', 'piraeus-op', 'k8s-csi-drivers'),
    },
    ways: [
      {
        class: 'hyperconverged-sds',
        provisioning: 'dynamic',
        access: cell({ filesystem: ['RWO'], block: ['RWO'] }, 'k8s-csi-drivers', 'piraeus-tutorial'),
        survives: cell('node', 'piraeus-tutorial'),
        reaches: cell({ domain: 'zone', provided: 'its copies lie in different zones' }, 'piraeus-tutorial'),
      },
    ],
    windowsNodes: linuxOnly('the DRBD kernel module', 'piraeus-pkg'),
    features: {
      ...documented(['snapshots', 'clones', 'expansion'], 'k8s-csi-drivers'),
      ...documented(['replication'], 'piraeus'),
    },
    storageClass: cell(
      {
        provisioner: 'linstor.csi.linbit.com',
        parameters: { 'linstor.csi.linbit.com/storagePool': 'POOL', 'linstor.csi.linbit.com/placementCount': '2' },
        allowVolumeExpansion: true,
        volumeBindingMode: 'WaitForFirstConsumer',
      },
      'piraeus-tutorial',
    ),
    setup: [
      cell(
        {
          kind: 'manifest',
          url: 'https://github.com/piraeusdatastore/piraeus-operator/releases/latest/download/manifest.yaml',
        },
        'piraeus-op',
      ),
      cell({ kind: 'plugin', image: 'linbit/linstor-docker-volume' }, 'linstor-dvp'),
    ],
    needs: [
      {
        says: cell('build the DRBD kernel module for the kernel of every node', 'piraeus-pkg', 'linstor-dvp'),
        check: 'modinfo drbd',
        work: 0.45,
        on: 'linux',
      },
      {
        says: cell(
          'make LVM or ZFS pools on at least two nodes; a third one breaks ties',
          'piraeus-tutorial',
          'piraeus-pkg',
        ),
        check: 'linstor storage-pool list',
        work: 0.3,
      },
    ],
    featuresOnSwarm: documented(['replication'], 'piraeus'),
    provisioners: cell(['linstor.csi.linbit.com'], 'piraeus-tutorial'),
    nodesFrom: cell(2, 'piraeus-tutorial'),
    copies: cell('keeps as many copies as its class asks for, two in the tutorial', 'piraeus-tutorial'),
  },
  {
    id: 'openebs-mayastor',
    name: 'OpenEBS Mayastor',
    vendor: 'OpenEBS (CNCF)',
    status: cell('active', 'openebs-461'),
    statusNote: cell('OpenEBS 4.6.1 of 2026 brings Mayastor 2.12.1.', 'openebs-461'),
    standsOn: {
      kind: 'nodes',
      runsAs: ['openebs'],
      says: cell('It mirrors volumes over disks of the nodes by NVMe/TCP.', 'openebs-mayastor'),
    },
    orchestrators: { swarm: csiNotOnSwarm, kubernetes: cell('supported', 'openebs-mayastor') },
    ways: [
      {
        class: 'hyperconverged-sds',
        protocol: 'nvme-of',
        provisioning: 'dynamic',
        access: cell({ filesystem: ['RWO'] }, 'openebs-mayastor'),
        survives: cell('node', 'openebs-mayastor'),
        reaches: cell({ domain: 'zone', provided: 'labels place its replicas in different zones' }, 'openebs-410'),
      },
    ],
    windowsNodes: linuxOnly('the Linux kernel module nvme-tcp', 'openebs-mayastor'),
    features: {
      ...documented(['snapshots', 'clones', 'expansion'], 'openebs-410'),
      ...documented(['replication'], 'openebs-mayastor'),
    },
    needs: [
      {
        says: cell(
          'give each storage node an x86-64 processor with SSE4.2, two cores, 1 GiB of memory and 2 GiB in huge pages of 2 MiB',
          'openebs-mayastor',
        ),
        check: 'grep HugePages_Free /proc/meminfo',
        work: 0.5,
        on: 'linux',
      },
      {
        says: cell(
          'load the module nvme-tcp, with nvme_core.multipath=Y where volumes must fail over',
          'openebs-mayastor',
        ),
        check: 'modinfo nvme_tcp; cat /sys/module/nvme_core/parameters/multipath',
        work: 0.3,
        on: 'linux',
      },
    ],
    provisioners: cell([], 'openebs-mayastor'),
    nodesFrom: cell(3, 'openebs-mayastor'),
    kernelFrom: cell('5.13', 'openebs-mayastor'),
    copies: cell('mirrors every volume over several nodes', 'openebs-mayastor'),
  },
] as const satisfies readonly VolumeOption[]
