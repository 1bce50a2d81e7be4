import type { BackingEra, StorageDriver } from '../image-shape.ts'
import { cell, mcrLinux, upstream } from './cell.ts'
import { lifespans } from './lifespans.ts'

const onLinux = cell('linux', 'docs-select-28')

/** What overlay2 stands on: refused by name at first, then left to a test mount. */
const overlay2Backing: readonly [BackingEra, ...BackingEra[]] = [
  {
    before: '17.06',
    listed: cell(['xfs', 'ext4'], 'docs-select-112'),
    refused: cell(['btrfs', 'aufs', 'zfs', 'overlayfs', 'ecryptfs'], 'ovl2-v17.05.0-ce'),
  },
  {
    before: '17.12',
    listed: cell(['xfs', 'ext4'], 'docs-select-112'),
    refused: cell(['aufs', 'zfs', 'overlayfs', 'ecryptfs'], 'ovl2-v17.06.2-ce'),
    refusedBelow: { fs: 'btrfs', kernel: '4.7' },
  },
  {
    before: '19.03.7',
    listed: cell(['xfs', 'ext4'], 'docs-select-19'),
    refused: cell(['aufs', 'zfs', 'overlayfs', 'ecryptfs'], 'ovl2-v17.12.1-ce'),
    refusedBelow: { fs: 'btrfs', kernel: '4.7' },
  },
  { before: '23.0', listed: cell(['xfs', 'ext4'], 'docs-select-19') },
  { before: '29.0', listed: cell(['xfs', 'ext4'], 'docs-select-28') },
  { listed: cell(['xfs', 'ext4', 'btrfs'], 'docs-select-29') },
]

export const overlay2: StorageDriver = {
  id: 'overlay2',
  name: 'overlay2',
  store: 'graphdriver',
  runsOn: onLinux,
  lifespan: lifespans.overlay2,
  support: [
    {
      engines: ['mcr'],
      lines: ['20.10', '23.0'],
      systems: cell(mcrLinux, 'lp'),
      statement: cell(
        {
          level: 'supported',
          says: 'Mirantis lists overlay2 as supported on every Linux system of MCR 20.10 and 23.0.',
        },
        'mcr-sd-23',
      ),
    },
    {
      engines: ['mcr'],
      lines: ['25.0'],
      systems: cell(mcrLinux, 'lp'),
      statement: cell(
        { level: 'supported', says: 'Mirantis lists overlay2 as supported on every Linux system of MCR 25.0.' },
        'mcr-sd-29',
      ),
    },
    {
      engines: ['mcr'],
      lines: ['29'],
      systems: cell(mcrLinux, 'lp'),
      statement: cell(
        { level: 'supported', says: 'Mirantis lists overlay2 as supported on every Linux system of MCR 29.' },
        'mcr-sd-29',
      ),
    },
    {
      engines: ['docker-ee', 'mcr'],
      from: '17.06.2',
      before: '20.10',
      statement: cell(
        {
          level: 'supported',
          says: 'overlay2 is supported from Docker EE 17.06.02-ee5 on, given kernel 4.0 or later, or RHEL or CentOS with kernel 3.10.0-514 or later; MCR 19.03 continues that engine.',
        },
        'docs-overlayfs-ee',
      ),
    },
    {
      engines: upstream,
      from: '29.0',
      statement: cell(
        {
          level: 'supported',
          says: 'Docker supports overlay2 with Engine 29 given kernel 4.0 or later, or RHEL or CentOS with kernel 3.10.0-514 or later.',
        },
        'docs-overlayfs',
        'docs-select-29',
      ),
    },
    {
      engines: upstream,
      from: '23.0',
      statement: cell(
        {
          level: 'supported',
          says: 'Docker prefers overlay2 on all Linux distributions it supports, given kernel 4.0 or later, or RHEL or CentOS with kernel 3.10.0-514 or later.',
        },
        'docs-select-28',
        'docs-overlayfs',
      ),
    },
    {
      engines: upstream,
      from: '18.06',
      statement: cell(
        {
          level: 'supported',
          says: 'Docker recommends overlay2 for Engines 18.06 to 20.10 given kernel 4.0 or later, or RHEL or CentOS with kernel 3.10.0-514 or later.',
        },
        'docs-select-19',
        'docs-overlayfs-old',
      ),
    },
    {
      engines: upstream,
      from: '17.03',
      systems: cell(['ubuntu', 'debian'], 'docs-select-17'),
      statement: cell(
        { level: 'supported', says: 'Docker lists overlay2 for Docker 17 on Ubuntu and on Debian from Stretch on.' },
        'docs-select-17',
      ),
    },
  ],
  kernel: {
    from: cell('4.0', 'docs-overlayfs', 'docs-overlayfs-old'),
    backport: {
      systems: ['rhel', 'centos'],
      documented: cell('3.10.0-514', 'docs-overlayfs', 'docs-overlayfs-old'),
      certain: cell('3.10.0-693', 'ovl2check-v17.12.1-ce', 'ctd-ovl', 'ocp-overlay2'),
      knownToEnginesFrom: cell('17.12', 'c-514probe', 'ovl2-v17.06.2-ce', 'docs-overlayfs-ee'),
    },
  },
  backing: overlay2Backing,
  dType: {
    isNeeded: cell(true, 'docs-overlayfs', 'kernel-ovl'),
    refusedWhenNewFrom: cell('17.12', 'ovl2-v17.12.1-ce'),
    refusedFrom: cell('23.0', 'c-dtype', 'cli-deprecated'),
  },
  rootless: {
    use: cell('yes', 'docs-rootless'),
    kernelFrom: cell('5.11', 'docs-rootless'),
    perhapsOn: cell(['ubuntu', 'debian 10', 'debian 11', 'debian 12'], 'userxattr-docker-v29.7.2'),
    refusesSelinuxFrom: cell('20.10.8', 'c-rootselinux'),
  },
  copies: cell('file', 'docs-overlayfs', 'kernel-ovl'),
  sharesPageCache: cell(true, 'docs-overlayfs'),
  stability: cell(
    { says: 'Of its storage drivers, Docker credits overlay2 with the highest stability.', points: 1 },
    'docs-select-28',
  ),
  density: cell(
    {
      says: 'overlay2 suits nodes with many containers: what they read of one image is in memory once, and layers take few inodes.',
      points: 1,
    },
    'docs-overlayfs',
  ),
  quota: cell('xfs-project-quota', 'ovl2-docker-v29.7.2', 'quota-docker-v29.7.2'),
  caution: cell(
    'On overlay2, renaming a directory that comes from the image fails (EXDEV), and a file opened for reading before it is first written may show two contents. Applications that do this need a volume there.',
    'docs-overlayfs',
    'kernel-ovl',
  ),
  selinux: cell(
    'With SELinux labelling on, the engine only warns in its log where the kernel cannot label files that overlay2 copies up (security_inode_copy_up). Read the log after the first start.',
    'dunix-docker-v29.7.2',
  ),
}

export const containerdOverlayfs: StorageDriver = {
  id: 'containerd-overlayfs',
  name: "containerd's overlayfs snapshotter",
  store: 'containerd',
  runsOn: cell('linux', 'ctd-snap'),
  lifespan: lifespans['containerd-overlayfs'],
  support: [
    {
      engines: ['containerd'],
      statement: cell(
        { level: 'supported', says: 'overlayfs is the snapshotter that containerd uses by default on Linux.' },
        'ctd-snap',
      ),
    },
    {
      engines: upstream,
      from: '29.0',
      isRootless: true,
      statement: cell(
        {
          level: 'undocumented',
          says: "No document read says whether Docker supports containerd's overlayfs snapshotter in rootless mode: its list for that mode names storage drivers only.",
        },
        'docs-rootless',
      ),
    },
    {
      engines: upstream,
      from: '29.0',
      statement: cell(
        {
          level: 'supported',
          says: 'Docker Engine 29 sets up the containerd image store with the overlayfs snapshotter on new Linux installations.',
        },
        'docs-containerd',
        'docs-select-29',
      ),
    },
    {
      engines: upstream,
      from: '24.0',
      statement: cell(
        {
          level: 'undocumented',
          says: 'No document read says whether Docker supports the containerd image store on this engine line: it can be switched on from 24.0 and is the default from 29.0 only.',
        },
        'docs-containerd',
      ),
    },
    {
      engines: ['mcr'],
      lines: ['25.0', '29'],
      statement: cell(
        {
          level: 'undocumented',
          says: "No document read says whether Mirantis supports a snapshotter: its page on MCR's storage drivers knows the containerd image store but names no snapshotter as supported.",
        },
        'mcr-sd-29',
      ),
    },
  ],
  kernel: {
    from: cell('4.0', 'docs-overlayfs', 'ctd-snap'),
    backport: {
      systems: ['rhel', 'centos'],
      documented: cell('3.10.0-693', 'ctd-ovl'),
      certain: cell('3.10.0-693', 'ctd-ovl'),
    },
  },
  backing: [{ listed: cell(['xfs', 'ext4', 'btrfs'], 'docs-select-29') }],
  dType: { isNeeded: cell(true, 'ctd-ovl') },
  rootless: { use: cell('yes', 'ctd-ovl'), kernelFrom: cell('5.11', 'ctd-ovl') },
  copies: cell('file', 'docs-overlayfs', 'kernel-ovl'),
  sharesPageCache: cell(true, 'docs-overlayfs'),
  extraDisk: cell(
    "containerd's store keeps each layer packed and unpacked: for one nginx image 64 MB of packed layers in 259 MB altogether, which overlay2 would have discarded.",
    'i-53398',
    'docs-containerd',
  ),
}

export const fuseOverlayfs: StorageDriver = {
  id: 'fuse-overlayfs',
  name: 'fuse-overlayfs',
  store: 'graphdriver',
  runsOn: cell('linux', 'docs-select-28'),
  lifespan: lifespans['fuse-overlayfs'],
  support: [
    {
      engines: ['mcr'],
      lines: ['20.10'],
      statement: cell(
        { level: 'unsupported', says: 'Mirantis lists fuse-overlayfs as unsupported on MCR 20.10.' },
        'mcr-sd-23',
      ),
    },
    {
      engines: upstream,
      from: '20.10',
      isRootless: true,
      statement: cell(
        {
          level: 'supported',
          says: 'Docker lists fuse-overlayfs among the storage drivers of rootless mode, for hosts that cannot use overlay2 there.',
        },
        'docs-rootless',
        'docs-select-28',
      ),
    },
  ],
  kernel: { from: cell('4.18', 'docs-rootless') },
  backing: [{ listed: cell('any', 'docs-select-28') }],
  rootless: { use: cell('only', 'docs-select-28', 'docs-rootless') },
  copies: cell('file', 'c-fuse'),
  quota: cell('none', 'fuse-docker-v29.7.2'),
  upkeep: cell(
    {
      says: 'fuse-overlayfs is a program in user space that must be installed and kept up to date beside the engine.',
      points: -0.25,
    },
    'docs-rootless',
    'fuse-docker-v29.7.2',
  ),
  needs: [
    {
      says: cell('Install the fuse-overlayfs program on every node.', 'docs-rootless', 'fuse-docker-v29.7.2'),
      check: 'fuse-overlayfs --version',
    },
  ],
}

export const overlay: StorageDriver = {
  id: 'overlay',
  name: 'overlay',
  successor: cell('overlay2', 'cli-deprecated'),
  store: 'graphdriver',
  runsOn: cell('linux', 'docs-select-19'),
  lifespan: lifespans.overlay,
  support: [
    {
      engines: ['mcr'],
      lines: ['20.10'],
      statement: cell(
        { level: 'unsupported', says: 'Mirantis lists overlay as unsupported on MCR 20.10.' },
        'mcr-sd-23',
      ),
    },
    {
      engines: ['docker-ee', 'mcr'],
      before: '20.10',
      statement: cell(
        {
          level: 'unsupported',
          says: 'The overlay driver was never supported in Docker EE, of which MCR 19.03 is the continuation.',
        },
        'docs-overlayfs-old',
      ),
    },
    {
      engines: upstream,
      from: '18.06',
      before: '20.10',
      systems: cell(['ubuntu', 'debian', 'centos', 'fedora'], 'docs-select-19'),
      statement: cell(
        {
          level: 'supported',
          says: 'Docker lists overlay as an alternative on Ubuntu, Debian, CentOS and Fedora, deprecated.',
        },
        'docs-select-19',
      ),
    },
    {
      engines: upstream,
      from: '17.03',
      before: '18.06',
      systems: cell(['ubuntu', 'debian'], 'docs-select-17'),
      statement: cell(
        { level: 'supported', says: 'Docker lists overlay for Docker 17 on Ubuntu and Debian.' },
        'docs-select-17',
      ),
    },
  ],
  kernel: {
    from: cell('3.18', 'docs-overlayfs-old'),
    backport: {
      systems: ['rhel', 'centos'],
      documented: cell('3.10.0-327', 'rh-72'),
      certain: cell('3.10.0-327', 'rh-72'),
    },
  },
  backing: [
    {
      listed: cell(['xfs', 'ext4'], 'docs-select-19'),
      refused: cell(['aufs', 'btrfs', 'overlayfs', 'zfs', 'ecryptfs'], 'ovl1-v17.06.2-ce'),
    },
  ],
  dType: {
    isNeeded: cell(true, 'docs-overlayfs-old'),
    refusedWhenNewFrom: cell('17.12', 'pr-35514'),
    refusedFrom: cell('23.0', 'c-dtype', 'cli-deprecated'),
  },
  copies: cell('file', 'docs-overlayfs-old'),
  sharesPageCache: cell(true, 'docs-overlayfs-old'),
  stability: cell(
    {
      says: 'overlay hard-links every file of every layer: many images and stopped containers can use up the inodes of the file system.',
      points: -1,
    },
    'docs-overlayfs-old',
    'docs-ovl-112',
  ),
  quota: cell('none', 'ovl1-v17.06.2-ce'),
  selinux: cell(
    'With SELinux labelling on, the engine only warns in its log where the kernel cannot label files that overlay copies up (security_inode_copy_up). Read the log after the first start.',
    'dunix-docker-v29.7.2',
  ),
}
