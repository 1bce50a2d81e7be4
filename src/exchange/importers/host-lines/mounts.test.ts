import { expect, test } from 'vitest'
import { read } from './host-lines.ts'

const told = (text: string) => {
  const reading = read(text)
  if (reading.kind !== 'read') return reading.kind
  const backing = reading.understood.find(({ trait }) => trait.endsWith('backingFs'))
  return backing && [backing.value, backing.line, backing.isInferred === true]
}

const kernel = 'Linux harbour 5.15.0-9-generic #9 SMP x86_64 GNU/Linux\n'

test.each<[string, string, unknown]>([
  [
    'df -T lists the data root',
    'Filesystem     Type     1K-blocks    Used Available Use% Mounted on\n/dev/sda1      ext4      10474496 2316796   8157700  23% /\n/dev/sdb1      xfs       83865604 2316796  81548808   3% /var/lib/docker',
    ['xfs', 3, false],
  ],
  [
    'a long device name wraps',
    'Filesystem           Type      1K-blocks      Used Available Use% Mounted on\n/dev/mapper/harbour--vg-docker\n                     xfs        83865604   2316796  81548808   3% /var/lib/docker',
    ['xfs', 3, false],
  ],
  [
    'POSIX layout, sizes for people',
    'Filesystem Type Size Used Avail Capacity Mounted on\n/dev/sdb1 btrfs 80G 2.3G 77G 3% /var/lib/docker',
    ['btrfs', 2, false],
  ],
  [
    'df was asked for the data root, which is on /',
    '$ df -hT /var/lib/docker\nFilesystem     Type  Size  Used Avail Use% Mounted on\n/dev/sda1      ext4   80G  2.3G   77G   3% /',
    ['ext4', 3, false],
  ],
  ['a tool that prints one word', '# findmnt -n -o FSTYPE -T /var/lib/docker\nxfs', ['xfs', 2, false]],
  [
    'findmnt as a tree',
    'TARGET                     SOURCE              FSTYPE   OPTIONS\n/                          /dev/sda1           ext4     rw,relatime\n├─/var/lib/docker          /dev/mapper/vg-do   xfs      rw,relatime,attr2\n│                          cker\n│ └─/var/lib/docker/net    nsfs[net:[402]]     nsfs     rw',
    ['xfs', 3, false],
  ],
  [
    'findmnt with its columns in another order',
    'SOURCE    FSTYPE  SIZE  USED AVAIL USE% TARGET\n/dev/sdb1 xfs      80G  2.3G   77G   3% /var/lib/docker',
    ['xfs', 2, false],
  ],
  [
    'mount',
    '/dev/sda1 on / type ext4 (rw,relatime)\n/dev/sdb1 on /var/lib/docker type zfs (rw,xattr)',
    ['zfs', 2, false],
  ],
  ['/proc/mounts', '/dev/sdb1 /var/lib/docker xfs rw,relatime,attr2 0 0', ['xfs', 1, false]],
  [
    'the last of two mounts on one place counts',
    '/dev/a on /var/lib/docker type ext4 (rw)\n/dev/b on /var/lib/docker type xfs (rw)',
    ['xfs', 2, false],
  ],
  ['a share', 'nas:/hold on /var/lib/docker type nfs4 (rw)', ['nfs', 1, false]],
  [
    'a driver that mounts its own directory',
    '/dev/sda1 on / type ext4 (rw)\n/dev/sda2 on /var/lib/docker/devicemapper type xfs (rw)',
    ['xfs', 2, true],
  ],
  [
    'an engine runs, and only / and /var are listed',
    '/dev/sda1 on / type ext4 (rw)\n/dev/sda2 on /var type xfs (rw)\noverlay on /var/lib/docker/overlay2/0a1b/merged type overlay (rw)',
    ['xfs', 2, true],
  ],
  ['no trace of an engine', '/dev/sda1 on / type ext4 (rw)\ntmpfs on /run type tmpfs (rw)', 'declined'],
  [
    'inside a container',
    'overlay on / type overlay (rw,lowerdir=/var/lib/docker/overlay2/l/AB)\nproc on /proc type proc (rw)',
    'declined',
  ],
  [
    'df without types',
    'Filesystem     1K-blocks    Used Available Use% Mounted on\n/dev/sdb1       83865604 2316796  81548808   3% /var/lib/docker',
    'unrecognised',
  ],
  ['a sentence', 'put it on /var/lib/docker type it in', 'unrecognised'],
  ['beside uname', `${kernel}/dev/sdb1 on /var/lib/docker type xfs (rw)`, ['xfs', 2, false]],
  ['beside uname, silent', `${kernel}/dev/sda1 on / type ext4 (rw)`, undefined],
])('%s', (_, text, expected) => {
  expect(told(text)).toEqual(expected)
})

test('a machine keeps its file system beside its kernel', () => {
  expect(read(`${kernel}/dev/sdb1 on /var/lib/docker type xfs (rw)`)).toMatchObject({
    plan: { nodePools: [{ kernel: '5.15.0-9-generic', arch: 'amd64', backingFs: 'xfs' }] },
  })
})

test.each([
  ['uname -srm', 'Linux 4.18.0-553.el8.x86_64 x86_64', { kernel: '4.18.0-553.el8.x86_64', arch: 'amd64' }],
  [
    'uname -srvm',
    'Linux 5.4.0-42-generic #46-Ubuntu SMP Fri Jul 10 00:24:02 UTC 2020 x86_64',
    { kernel: '5.4.0-42-generic', arch: 'amd64' },
  ],
  [
    'os-release in one line',
    'NAME="Ubuntu" VERSION="20.04.6 LTS (Focal Fossa)" ID=ubuntu ID_LIKE=debian PRETTY_NAME="Ubuntu 20.04.6 LTS" VERSION_ID="20.04"',
    { os: 'ubuntu', osVersion: '20.04' },
  ],
  [
    'lsb_release -a',
    'No LSB modules are available.\nDistributor ID:\tUbuntu\nDescription:\tUbuntu 22.04.3 LTS\nRelease:\t22.04\nCodename:\tjammy',
    { os: 'ubuntu', osVersion: '22.04' },
  ],
  ['redhat-release', 'Rocky Linux release 9.3 (Blue Onyx)', { os: 'rocky', osVersion: '9.3' }],
  ['os-release without ID', 'NAME="CentOS Linux"\nVERSION="7 (Core)"', { os: 'centos', osVersion: '7' }],
  [
    'several files of one system are one machine',
    'CentOS Linux release 7.9.2009 (Core)\nNAME="CentOS Linux"\nVERSION="7 (Core)"\nID="centos"\nVERSION_ID="7"\nPRETTY_NAME="CentOS Linux 7 (Core)"',
    { os: 'centos', osVersion: '7' },
  ],
])('%s', (_, text, pool) => {
  expect(read(text)).toMatchObject({ plan: { nodePools: [pool] } })
})
