import type { StorageDriver } from '../image-shape.ts'
import { cell, upstream } from './cell.ts'
import { lifespans } from './lifespans.ts'

export const btrfs: StorageDriver = {
  id: 'btrfs',
  name: 'btrfs',
  store: 'graphdriver',
  runsOn: cell('linux', 'docs-btrfs'),
  lifespan: lifespans.btrfs,
  support: [
    {
      engines: ['mcr'],
      lines: ['20.10', '23.0'],
      systems: cell(['sles'], 'mcr-sd-23'),
      statement: cell(
        { level: 'supported', says: 'Mirantis lists btrfs as supported on SLES for MCR 20.10 and 23.0.' },
        'mcr-sd-23',
      ),
    },
    {
      engines: ['mcr'],
      lines: ['20.10', '23.0'],
      statement: cell(
        {
          level: 'unsupported',
          says: 'Mirantis supports btrfs on SLES only, on no other Linux system of MCR 20.10 and 23.0.',
        },
        'mcr-sd-23',
      ),
    },
    {
      engines: ['mcr'],
      lines: ['25.0', '29'],
      systems: cell(['sles'], 'mcr-sd-29'),
      statement: cell(
        { level: 'supported', says: 'Mirantis lists btrfs as supported on SLES for MCR 25.0 and 29.' },
        'mcr-sd-29',
      ),
    },
    {
      engines: ['mcr'],
      lines: ['25.0', '29'],
      statement: cell(
        {
          level: 'unsupported',
          says: 'Mirantis supports btrfs on SLES only, on no other Linux system of MCR 25.0 and 29.',
        },
        'mcr-sd-29',
      ),
    },
    {
      engines: ['docker-ee', 'mcr'],
      from: '17.06',
      before: '20.10',
      systems: cell(['sles'], 'docs-select-19'),
      statement: cell(
        { level: 'supported', says: 'Docker EE supports btrfs on SLES, and there only.' },
        'docs-select-19',
      ),
    },
    {
      engines: upstream,
      from: '23.0',
      systems: cell(['sles', 'ubuntu', 'debian'], 'docs-btrfs'),
      statement: cell(
        {
          level: 'supported',
          says: 'Docker supports btrfs with Docker Engine on SLES, Ubuntu and Debian, and recommends overlay2 instead.',
        },
        'docs-btrfs',
      ),
    },
  ],
  backing: [{ listed: cell(['btrfs'], 'docs-btrfs'), refused: cell('others', 'btrfs-docker-v29.7.2', 'docs-btrfs') }],
  rootless: {
    use: cell('yes', 'docs-rootless'),
    kernelFrom: cell('4.18', 'docs-rootless'),
    orElse: cell('a data directory mounted with user_subvol_rm_allowed', 'docs-rootless'),
  },
  copies: cell('block', 'docs-btrfs'),
  sharesPageCache: cell(false, 'docs-btrfs'),
  speed: cell(
    { says: 'btrfs journals its writes, which can cut sequential writing by up to half.', points: -0.5 },
    'docs-btrfs',
  ),
  stability: cell(
    {
      says: 'Docker warns of known issues with the btrfs driver; many small writes can fill the file system early, and a full one cannot be balanced without another device.',
      points: -1,
    },
    'docs-btrfs',
  ),
  density: cell(
    {
      says: 'btrfs is not the choice for many containers on a node: each reads its own copy of a file into memory.',
      points: -1,
    },
    'docs-btrfs',
  ),
  upkeep: cell(
    {
      says: 'A btrfs data root must be balanced regularly, at quiet hours, and its free space watched.',
      points: -0.25,
    },
    'docs-btrfs',
  ),
  quota: cell('own', 'btrfs-docker-v29.7.2'),
  caution: cell(
    'Volumes kept below a btrfs data root have the drawbacks of btrfs too: put the volumes directory on another file system.',
    'docs-btrfs',
  ),
  fragmentation: cell({ flash: 'CPU spikes', disk: 'head movement that slows every access' }, 'docs-btrfs'),
}

export const zfs: StorageDriver = {
  id: 'zfs',
  name: 'zfs',
  store: 'graphdriver',
  runsOn: cell('linux', 'docs-zfs'),
  lifespan: lifespans.zfs,
  support: [
    {
      engines: ['mcr'],
      lines: ['20.10'],
      statement: cell({ level: 'unsupported', says: 'Mirantis lists zfs as unsupported on MCR 20.10.' }, 'mcr-sd-23'),
    },
    {
      engines: upstream,
      from: '29.0',
      systems: cell(['ubuntu', 'centos', 'fedora'], 'docs-select-29'),
      statement: cell(
        { level: 'supported', says: 'Docker lists zfs as an alternative driver on Ubuntu, CentOS and Fedora.' },
        'docs-select-29',
      ),
    },
    {
      engines: upstream,
      from: '23.0',
      before: '29.0',
      systems: cell(['ubuntu', 'centos', 'fedora'], 'docs-select-28'),
      statement: cell(
        { level: 'supported', says: 'Docker lists zfs as an alternative driver on Ubuntu, CentOS and Fedora.' },
        'docs-select-28',
      ),
    },
    {
      engines: upstream,
      from: '18.06',
      before: '23.0',
      systems: cell(['ubuntu', 'centos', 'fedora'], 'docs-select-19'),
      statement: cell(
        { level: 'supported', says: 'Docker lists zfs as an alternative driver on Ubuntu, CentOS and Fedora.' },
        'docs-select-19',
      ),
    },
    {
      engines: upstream,
      from: '17.03',
      before: '18.06',
      systems: cell(['ubuntu'], 'docs-select-17'),
      statement: cell({ level: 'supported', says: 'Docker lists zfs for Docker 17 on Ubuntu.' }, 'docs-select-17'),
    },
  ],
  backing: [{ listed: cell(['zfs'], 'docs-zfs'), refused: cell('others', 'zfs-docker-v29.7.2', 'docs-zfs') }],
  copies: cell('block', 'docs-zfs'),
  sharesPageCache: cell(true, 'docs-zfs'),
  speed: cell(
    { says: 'zfs is fast only where it has much memory to itself.', points: -0.25 },
    'docs-zfs',
    'docs-select-28',
  ),
  stability: cell(
    {
      says: 'Docker advises against zfs in production unless the team knows ZFS on Linux well.',
      points: -1,
    },
    'docs-zfs',
  ),
  density: cell(
    { says: 'Docker calls zfs a good choice for many containers on a node.', points: 1 },
    'docs-select-28',
    'docs-zfs',
  ),
  upkeep: cell(
    {
      says: 'zfs asks for a pool of its own, much memory, and a team that can run it; a pool cannot be defragmented in place.',
      points: -0.25,
    },
    'docs-zfs',
    'docs-select-28',
  ),
  quota: cell('own', 'zfs-docker-v29.7.2'),
  needs: [
    {
      says: cell(
        'The ZFS kernel module, /dev/zfs and the zfs command must be on every node.',
        'zfs-docker-v29.7.2',
        'docs-zfs',
      ),
      check: 'zfs version && ls /dev/zfs',
    },
  ],
  caution: cell(
    'The speed of zfs hangs on memory. Leave deduplication off on the pool that holds images, and do not use the FUSE port.',
    'docs-zfs',
  ),
}

export const vfs: StorageDriver = {
  id: 'vfs',
  name: 'vfs',
  store: 'graphdriver',
  runsOn: cell('linux', 'docs-select-28'),
  lifespan: lifespans.vfs,
  support: [
    {
      engines: ['mcr'],
      lines: ['20.10', '23.0'],
      statement: cell(
        {
          level: 'unsupported',
          says: 'Mirantis ships vfs in MCR 20.10 and 23.0 unsupported, for finding faults only.',
        },
        'mcr-sd-23',
      ),
    },
    {
      engines: ['mcr'],
      lines: ['25.0', '29'],
      statement: cell(
        { level: 'unsupported', says: 'Mirantis ships vfs in MCR 25.0 and 29 unsupported, for finding faults only.' },
        'mcr-sd-29',
      ),
    },
  ],
  backing: [{ listed: cell('any', 'docs-select-28') }],
  rootless: { use: cell('yes', 'docs-rootless') },
  copies: cell('layer', 'docs-vfs'),
  quota: cell('xfs-project-quota', 'vfs-docker-v29.7.2'),
  never: {
    because: cell(
      'vfs copies every layer whole: it is slow, hungry for space, and meant for testing and for finding faults.',
      'docs-vfs',
      'docs-select-28',
    ),
    instead: 'overlay2',
  },
}
