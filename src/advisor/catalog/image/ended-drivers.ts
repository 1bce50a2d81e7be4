import type { StorageDriver } from '../image-shape.ts'
import { cell, upstream } from './cell.ts'
import { lifespans } from './lifespans.ts'

export const devicemapper: StorageDriver = {
  id: 'devicemapper',
  name: 'devicemapper',
  successor: cell('overlay2', 'cli-deprecated'),
  store: 'graphdriver',
  runsOn: cell('linux', 'docs-select-19'),
  lifespan: lifespans.devicemapper,
  support: [
    {
      engines: ['mcr'],
      lines: ['20.10'],
      statement: cell(
        { level: 'unsupported', says: 'Mirantis lists devicemapper as unsupported on MCR 20.10.' },
        'mcr-sd-23',
      ),
    },
    {
      engines: upstream,
      from: '18.06',
      before: '20.10',
      systems: cell(['ubuntu', 'centos', 'fedora', 'debian 8', 'debian 7'], 'docs-select-19'),
      statement: cell(
        {
          level: 'supported',
          says: 'Docker lists devicemapper, deprecated, on Ubuntu, CentOS, Fedora and on Debian before Stretch.',
        },
        'docs-select-19',
      ),
    },
    {
      engines: upstream,
      from: '17.03',
      before: '18.06',
      systems: cell(['centos', 'ubuntu', 'debian', 'fedora'], 'docs-select-17'),
      statement: cell(
        { level: 'supported', says: 'Docker lists devicemapper for Docker 17 on CentOS, Ubuntu, Debian and Fedora.' },
        'docs-select-17',
      ),
    },
  ],
  backing: [{ listed: cell('any', 'docs-dm-112') }],
  copies: cell('block', 'docs-dm-112'),
  sharesPageCache: cell(false, 'docs-dm-112'),
  speed: cell(
    { says: 'Docker found the overlay drivers faster than devicemapper, and its loopback mode very slow.', points: -1 },
    'docs-ovl-112',
    'docs-select-19',
  ),
  density: cell(
    {
      says: 'devicemapper is not the choice for many containers on a node: each keeps its own copy of a file in memory.',
      points: -1,
    },
    'docs-dm-112',
  ),
  upkeep: cell({ says: 'A thin pool must be made, sized, watched and grown by hand.', points: -0.25 }, 'docs-dm-112'),
  quota: cell('own', 'dm-v18.09.9'),
  needs: [
    {
      says: cell(
        'Give the driver a block device of its own (direct-lvm): the loopback mode is not meant for production.',
        'docs-select-19',
        'docs-dm-112',
      ),
      check: "docker info | grep -i 'data loop file'",
      work: 0.125,
    },
  ],
}

export const aufs: StorageDriver = {
  id: 'aufs',
  name: 'aufs',
  successor: cell('overlay2', 'cli-deprecated'),
  store: 'graphdriver',
  runsOn: cell('linux', 'docs-select-19'),
  lifespan: lifespans.aufs,
  support: [
    {
      engines: ['mcr'],
      lines: ['20.10'],
      statement: cell({ level: 'unsupported', says: 'Mirantis lists aufs as unsupported on MCR 20.10.' }, 'mcr-sd-23'),
    },
    {
      engines: upstream,
      from: '18.06',
      before: '20.10',
      systems: cell(['ubuntu 14.04', 'debian 8', 'debian 7'], 'docs-select-19'),
      statement: cell(
        {
          level: 'supported',
          says: 'Docker recommends aufs on Ubuntu 14.04 with kernel 3.13 and on Debian before Stretch.',
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
        { level: 'supported', says: 'Docker lists aufs for Docker 17 on Ubuntu and Debian.' },
        'docs-select-17',
      ),
    },
    {
      engines: upstream,
      from: '17.03',
      before: '24.0',
      systems: cell(['ubuntu', 'debian'], 'docs-select-19'),
      statement: cell(
        {
          level: 'undocumented',
          says: 'No document read lists aufs for this release: Docker names Ubuntu 14.04 with kernel 3.13, and Debian before Stretch.',
        },
        'docs-select-19',
      ),
    },
    {
      engines: upstream,
      from: '17.03',
      before: '24.0',
      statement: cell(
        { level: 'unsupported', says: 'Docker supports aufs on Ubuntu and Debian only.' },
        'docs-select-19',
      ),
    },
  ],
  backing: [
    {
      listed: cell(['xfs', 'ext4'], 'docs-select-19'),
      refused: cell(['aufs', 'btrfs', 'ecryptfs'], 'aufs-v18.09.9'),
    },
  ],
  copies: cell('file', 'docs-aufs-112'),
  sharesPageCache: cell(true, 'docs-aufs-112'),
  speed: cell(
    {
      says: 'Docker found the overlay drivers faster than aufs, which is slow to find files under many layers.',
      points: -0.5,
    },
    'docs-ovl-112',
    'docs-aufs-112',
  ),
  stability: cell(
    { says: 'aufs is no part of the Linux kernel, and the CIS benchmark ties it to kernel crashes.', points: -1 },
    'cis-aufs',
    'docs-aufs-112',
  ),
  upkeep: cell(
    { says: 'The aufs module must be there again after every kernel update.', points: -0.25 },
    'docs-aufs-112',
    'docs-select-19',
  ),
  quota: cell('none', 'aufs-v18.09.9'),
  needs: [
    {
      says: cell('Install the aufs kernel module (linux-image-extra on Ubuntu).', 'docs-select-19', 'docs-aufs-112'),
      check: 'grep aufs /proc/filesystems',
    },
  ],
}
