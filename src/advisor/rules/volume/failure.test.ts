import { describe, expect, it } from 'vitest'
import { bareKubernetes, bareSwarm, on, saidBy, wordFor } from './judged-workload.ts'

const nfs = on(bareKubernetes, { onHand: ['nfs-v4'] })
const aws = on(bareKubernetes, { site: 'aws' })
const gcp = on(bareKubernetes, { site: 'gcp' })
const array = on(bareKubernetes, { onHand: ['hpe-array'] })

describe('where the data stays available', () => {
  const rule = 'where-the-data-stays-available'
  it.each([
    ['nothing', bareKubernetes, 'topolvm', 'silent'],
    ['node', bareKubernetes, 'topolvm', 'blocks'],
    ['nothing', bareKubernetes, 'longhorn', '0.50'],
    ['node', bareKubernetes, 'longhorn', 'silent'],
    ['zone', bareKubernetes, 'longhorn', 'condition -0.50'],
    ['site', bareKubernetes, 'longhorn', 'blocks'],
    ['zone', nfs, 'csi-driver-nfs', 'condition -0.50'],
    ['site', nfs, 'csi-driver-nfs', 'condition -0.50'],
    ['site', array, 'hpe-csi', 'condition -0.50'],
    ['node', aws, 'aws-ebs-gp3', 'silent'],
    ['zone', aws, 'aws-ebs-gp3', 'blocks'],
    ['zone', aws, 'aws-efs-regional', 'silent'],
    ['node', gcp, 'gcp-filestore-regional', '0.50'],
    // Its regional disks cost twice as much, and reach as far as is asked, so they earn nothing by it.
    ['nothing', gcp, 'gcp-pd-ssd', '0.50'],
    ['node', gcp, 'gcp-pd-ssd', 'silent'],
    ['zone', gcp, 'gcp-pd-ssd', 'silent'],
    ['site', gcp, 'gcp-pd-ssd', 'blocks'],
    ['node', bareSwarm, 'docker-local', 'blocks'],
  ] as const)('loss of %s, %#: %s', (survives, setting, option, word) => {
    expect(wordFor(rule, { survives, accessMode: 'RWO' }, setting, option)).toBe(word)
  })

  it('leaves an application that copies its own data to its copies', () => {
    const cassandra = { survives: 'zone', selfReplicating: true, replicas: 3, accessMode: 'RWO' } as const
    expect(wordFor(rule, cassandra, bareKubernetes, 'topolvm')).toBe('silent')
    expect(wordFor('copies-suit-local-disks', cassandra, bareKubernetes, 'topolvm')).toBe('0.75')
    expect(wordFor('copies-suit-local-disks', cassandra, bareKubernetes, 'longhorn')).toBe('silent')
    expect(wordFor(rule, cassandra, aws, 'aws-ebs-gp3')).toBe('silent')
  })

  it.each([
    [1, 'Run at least two instances of it, each on another zone'],
    [2, 'Keep its instances, each on another zone'],
  ])('with %d instances says: %s', (replicas, start) => {
    const cassandra = { survives: 'zone', selfReplicating: true, replicas } as const
    const [said] = saidBy('application-keeps-copies', cassandra, bareKubernetes, 'topolvm')
    expect(said?.says).toContain(start)
  })
})

describe('what copies cost', () => {
  it.each([
    [{}, bareKubernetes, 'longhorn', '-0.50'],
    [{}, nfs, 'csi-driver-nfs', 'silent'],
    [{ survives: 'nothing', scratch: true }, bareKubernetes, 'longhorn', 'silent'],
  ] as const)('%j %#: %s %s', (workload, setting, option, word) => {
    expect(wordFor('copies-take-disks', workload, setting, option)).toBe(word)
  })

  it('says that they are rented in a public cloud, and doubled below an application that copies', () => {
    const [rented] = saidBy('copies-take-disks', {}, aws, 'longhorn')
    expect(rented?.says).toContain('rent from AWS')
    const [doubled] = saidBy('copies-take-disks', { selfReplicating: true }, bareKubernetes, 'longhorn')
    expect(doubled?.says).toContain('on top of the copies that the application keeps')
  })
})

describe('volumes that are lost', () => {
  it.each([
    [{ survives: 'node' }, 'aws-ebs-gp3', 'warns'],
    [{ survives: 'nothing' }, 'aws-ebs-gp3', 'silent'],
    [{ survives: 'node', selfReplicating: true }, 'aws-ebs-gp3', 'silent'],
    [{ survives: 'node' }, 'aws-ebs-io2bx', 'silent'],
  ] as const)('%j on %s: %s', (workload, option, word) => {
    expect(wordFor('volumes-are-lost', workload, aws, option)).toBe(word)
  })
})

describe('scratch space and memory', () => {
  const scratch = { state: 'stateless', scratch: true } as const
  it.each([
    [scratch, 'tmpfs', 'memory-forgets', 'warns -0.50'],
    [{ ...scratch, capacityGiB: 64 }, 'tmpfs', 'memory-forgets', 'warns -1.00 -1.00'],
    [{ ...scratch, capacityGiB: 16 }, 'tmpfs', 'memory-forgets', 'warns -0.63 -0.25'],
    [{ ...scratch, capacityGiB: 200 }, 'tmpfs', 'memory-forgets', 'warns -1.00 -1.00'],
    [{ survives: 'nothing' }, 'tmpfs', 'memory-forgets', 'blocks'],
    [scratch, 'topolvm', 'memory-forgets', 'silent'],
    [scratch, 'longhorn', 'scratch-takes-shared-capacity', '-0.50'],
    [scratch, 'topolvm', 'scratch-takes-shared-capacity', 'silent'],
    [{ survives: 'nothing' }, 'longhorn', 'scratch-takes-shared-capacity', 'silent'],
  ] as const)('%j on %s: %s %s', (workload, option, rule, word) => {
    expect(wordFor(rule, workload, bareKubernetes, option)).toBe(word)
  })

  it('says that data on a node stays there, unless it may vanish', () => {
    expect(wordFor('task-is-pinned-to-its-node', { survives: 'nothing' }, bareSwarm, 'docker-local')).toBe('warns')
    expect(wordFor('task-is-pinned-to-its-node', scratch, bareSwarm, 'docker-local')).toBe('silent')
    const nfsOnSwarm = on(bareSwarm, { onHand: ['nfs-v4'] })
    expect(wordFor('task-is-pinned-to-its-node', {}, nfsOnSwarm, 'docker-local-nfs')).toBe('silent')
  })
})
