import { describe, expect, test } from 'vitest'
import { read } from './docker-info.ts'

const drivers = (text: string) => {
  const reading = read(text)
  return reading.kind === 'read'
    ? (reading.plan.nodePools ?? []).map(({ currentDriver }) => currentDriver)
    : reading.kind
}

const one = 'Server Version: 1.12.6\nStorage Driver: devicemapper\n'
const two = 'Server Version: 17.04.0-ce\nStorage Driver: overlay\n Backing Filesystem: xfs\n'

describe('machines in one paste', () => {
  test.each([
    ['two headed outputs', `North:\n${one}\nSouth:\n${two}`, ['devicemapper', 'overlay']],
    [
      'three',
      `${one}${two}Server Version: 23.0.1\nStorage Driver: overlay2\n`,
      ['devicemapper', 'overlay', 'overlay2'],
    ],
    [
      'the same machine grepped twice',
      'Storage Driver: overlay2\n$ docker info | grep Server\nServer Version: 20.10.1',
      ['overlay2'],
    ],
    ['the same output twice', `${two}${two}`, ['overlay']],
    ['two names are two machines', `Storage Driver: vfs\nName: a\nStorage Driver: vfs\nName: b\n`, ['vfs', 'vfs']],
    [
      'docker version before its docker info',
      'Client:\n Version: 1\nServer:\n Engine:\n  Version: 20.10.1\nServer Version: 20.10.1\nStorage Driver: vfs',
      ['vfs'],
    ],
    [
      'a list of JSON documents',
      '[{"ServerVersion":"1.2.3","Driver":"aufs"},{"ServerVersion":"1.2.4","Driver":"zfs"}]',
      ['aufs', 'zfs'],
    ],
  ])('%s', (_, text, expected) => {
    expect(drivers(text)).toEqual(expected)
  })

  test('the end of one output and the beginning of the next are never blended', () => {
    const reading = read('Kernel Version: 4.4.0\nServer Version: 20.10.1\nKernel Version: 5.4.0')
    const pools = [{ kernel: '4.4.0' }, { engineVersion: '20.10.1', kernel: '5.4.0' }]
    expect(reading).toMatchObject({ plan: { nodePools: pools } })
  })

  test('a JSON list of security options closed by the end of its document says no to what it lacks', () => {
    const reading = read(
      '[{"ServerVersion":"24.0.1","SecurityOptions":["name=seccomp"]},{"ServerVersion":"25.0.1","NCPU":1}]',
    )
    const pools = [
      { engineVersion: '24.0.1', rootless: false, usernsRemap: false, selinux: false },
      { engineVersion: '25.0.1' },
    ]
    expect(reading).toMatchObject({ plan: { nodePools: pools } })
  })

  test('evidence names the pool it belongs to', () => {
    const reading = read(`${one}${two}`)
    expect(reading.kind === 'read' && reading.understood.map(({ trait, line }) => [trait, line])).toContainEqual([
      'nodePools[1].backingFs',
      5,
    ])
  })
})

test('a client bundle lists the nodes: alike ones are one pool, its own container is none, its version is MKE', () => {
  const node = (name: string, driver: string) => `  ${name}: 10.1.1.1:12376
   \u2514 Status: Healthy
   \u2514 Containers: 3 (3 Running, 0 Paused, 0 Stopped)
   \u2514 Labels: token=barnacle, berth=capstan, kernelversion=4.4.0-116-generic, operatingsystem=Ubuntu 16.04.4 LTS, ostype=linux, storagedriver=${driver}
   \u2514 ServerVersion: 19.03.5
`
  const reading = read(`Containers: 9
Server Version: ucp/3.2.5
Role: primary
Nodes: 3
${node('a', 'overlay2')}${node('b', 'overlay2')}${node('c', 'aufs')} Cluster Managers: 1
Kernel Version: 4.4.0-116-generic
Operating System: linux
Name: ucp-controller-a
`)
  const alike = {
    engineVersion: '19.03.5',
    kernel: '4.4.0-116-generic',
    os: 'ubuntu',
    osVersion: '16.04',
    imageStore: 'graphdriver',
  }
  expect(reading).toMatchObject({
    plan: {
      platform: { mke: '3.2' },
      nodePools: [
        { ...alike, currentDriver: 'overlay2', nodes: 2 },
        { ...alike, currentDriver: 'aufs', nodes: 1 },
      ],
    },
  })
  expect(JSON.stringify(reading)).not.toMatch(/barnacle|capstan/)
})
