import { describe, expect, test } from 'vitest'
import { read } from './docker-info.ts'

const poolOf = (text: string) => {
  const reading = read(text)
  return reading.kind === 'read' ? reading.plan.nodePools?.[0] : undefined
}

describe('traps', () => {
  test.each([
    [
      'a value with colons and a semicolon',
      'Operating System: Debian GNU/Linux 12; build 7 : 10:20:30',
      { os: 'debian' },
    ],
    ['no file system told', 'Storage Driver: overlay2\n Backing Filesystem: <unknown>', { currentDriver: 'overlay2' }],
    ['a warning that names the driver', 'WARNING: the aufs storage-driver is deprecated', { currentDriver: 'aufs' }],
    ['a line that only overlay2 prints', ' Native Overlay Diff: true', { currentDriver: 'overlay2' }],
    [
      'Linux containers on Windows',
      'Storage Driver: windowsfilter (windows) lcow (linux)',
      { currentDriver: 'windowsfilter' },
    ],
    [
      'options on one line do not say no',
      'Security Options: apparmor seccomp\nKernel Version: 4.4.0',
      { kernel: '4.4.0' },
    ],
    [
      'a block without an end does not say no',
      'Storage Driver: vfs\nSecurity Options:\n seccomp\n',
      { currentDriver: 'vfs' },
    ],
    [
      'old docker version',
      'Client version: 1.5.0\nServer version: 1.4.1\nOS/Arch (server): linux/arm',
      { arch: 'arm', engineVersion: '1.4.1' },
    ],
    [
      'd_type denied in a warning',
      'WARNING: overlay2: the backing xfs filesystem is formatted without d_type support',
      { dType: false, backingFs: 'xfs' },
    ],
    [
      'a warning inside Security Options',
      'Security Options:\n seccomp\n  WARNING: not the default profile\n  Profile: /etc/x.json\n selinux\nKernel Version: 4.4.0',
      { selinux: true, rootless: false },
    ],
    [
      'uname in the same paste',
      'Storage Driver: overlay2\n$ uname -r\n5.4.17-1.el8uek.x86_64',
      { kernel: '5.4.17-1.el8uek.x86_64', arch: 'amd64' },
    ],
    [
      'os-release in the same paste',
      'Storage Driver: overlay2\nID="sles"\nVERSION_ID="15.5"',
      { os: 'sles', osVersion: '15.5' },
    ],
    [
      'Photon tells its release in the kernel only',
      'Kernel Version: 4.19.1-2.ph3-esx\nOperating System: VMware Photon OS/Linux',
      { os: 'photon', osVersion: '3.0' },
    ],
    ["kubectl's server is no engine", 'Server Version: v1.31.2\nServer Version: 20.10.1', { engineVersion: '20.10.1' }],
    [
      'a value asked for by a template',
      "$ docker info --format '{{.Driver}}'\noverlay2\n$ docker version -f '{{.Server.Version}}'\n20.10.12",
      { currentDriver: 'overlay2', engineVersion: '20.10.12' },
    ],
    [
      'docker version as JSON',
      '{"Client":{"Version":"25.0.1","ApiVersion":"1.44"},"Server":{"Platform":{"Name":"Mirantis Container Runtime"},"Version":"23.0.9","ApiVersion":"1.42","Arch":"amd64"}}',
      { engine: 'mcr', engineVersion: '23.0.9', arch: 'amd64' },
    ],
    [
      'the header of a curl answer',
      'HTTP/1.1 200 OK\nServer: Docker/20.10.17 (linux)\n\n{"Driver":"vfs","ServerVersion":"20.10.18"}',
      { currentDriver: 'vfs', engineVersion: '20.10.18' },
    ],
  ])('%s', (_, text, expected) => {
    expect(poolOf(text)).toMatchObject(expected)
  })

  test.each([
    ['backingFs', 'Storage Driver: overlay2\n Backing Filesystem: <unknown>'],
    ['selinux', 'Security Options: apparmor seccomp\nKernel Version: 4.4.0'],
    ['rootless', 'Storage Driver: vfs\nSecurity Options:\n seccomp\n'],
    ['rootless', 'Storage Driver: vfs\nSecurity Options:\n seccomp\n ...\nKernel Version: 4.4.0'],
    ['backingFs', 'Base Device Size: 10.74GB\n Backing Filesystem: xfs\n Udev Sync Supported: true'],
    ['os', 'Kernel Version: 5.10.1\nOperating System: Alpine Linux v3.18 (containerized)'],
    ['os', 'Kernel Version: 6.1.1-linuxkit\nOperating System: Docker Desktop'],
    ['engine', 'Server Version: 20.10.1\nProduct License: Community Engine'],
    ['engineVersion', 'Client:\n Version: 27.4.1\nStorage Driver: overlay2'],
    [
      'kernel',
      'Client:\n Context: desktop-linux\nServer:\n Storage Driver: overlay2\nLinux laptop 6.6.1-generic #1 SMP x86_64 GNU/Linux',
    ],
  ] as const)('%s stays unanswered: %j', (trait, text) => {
    expect(poolOf(text)).toBeDefined()
    expect(poolOf(text)?.[trait]).toBeUndefined()
  })
})

describe('what is not read', () => {
  test.each([
    ['podman info', 'declined', 'host:\n  buildahVersion: 1.33.7\nstore:\n  graphDriverName: overlay\n'],
    [
      'podman behind a Docker client',
      'declined',
      'Server Version: 4.9.4\nStorage Driver: overlay\n Supports volatile: true\n',
    ],
    [
      'nerdctl info',
      'declined',
      'Client:\n Namespace: default\nServer:\n Server Version: v1.7.2\n Plugins:\n  Storage: native overlayfs\n',
    ],
    [
      'the client half',
      'declined',
      'Client:\n Version: 27.4.1\n Context: default\nCannot connect to the Docker daemon',
    ],
    ['prose', 'unrecognised', 'The name: of the ship is unknown.'],
    ['nothing', 'unrecognised', ''],
    [
      'an image inspection',
      'unrecognised',
      '[{"Id":"x","Architecture":"amd64","Os":"linux","GraphDriver":{"Name":"overlay2"}}]',
    ],
  ])('%s is %s', (_, kind, text) => {
    expect(read(text).kind).toBe(kind)
  })
})
