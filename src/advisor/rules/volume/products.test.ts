import { describe, expect, it } from 'vitest'
import { bareKubernetes, bareSwarm, on, saidBy, wordFor } from './judged-workload.ts'

const nfs = on(bareKubernetes, { onHand: ['nfs-v4'] })
const smb = on(bareKubernetes, { onHand: ['smb-server'] })
const ceph = on(bareKubernetes, { onHand: ['ceph'] })
const nfsOnSwarm = on(bareSwarm, { onHand: ['nfs-v4'] })
const aws = on(bareKubernetes, { site: 'aws' })
const rule = 'product-on-network-files'

describe('products on network files', () => {
  it.each([
    ['kafka', nfs, 'csi-driver-nfs', 'blocks'],
    ['Apache Kafka', nfs, 'csi-driver-nfs', 'blocks'],
    ['kafka', ceph, 'ceph-csi-cephfs', 'blocks'],
    ['kafka', ceph, 'ceph-csi-rbd', 'silent'],
    ['elasticsearch', nfs, 'k8s-nfs', 'blocks'],
    ['elasticsearch', smb, 'csi-driver-smb', 'blocks'],
    ['opensearch', nfs, 'csi-driver-nfs', 'blocks'],
    ['prometheus', nfs, 'csi-driver-nfs', 'blocks'],
    ['prometheus', aws, 'aws-efs-regional', 'blocks'],
    ['prometheus', smb, 'csi-driver-smb', 'warns -0.40'],
    ['cassandra', nfsOnSwarm, 'docker-local-nfs', 'blocks'],
    ['postgresql', nfs, 'csi-driver-nfs', 'warns -0.40'],
    ['postgresql', smb, 'csi-driver-smb', 'warns -0.50'],
    ['postgresql', ceph, 'ceph-csi-rbd', 'silent'],
    ['MySQL', nfs, 'csi-driver-nfs', 'warns -0.40'],
    ['mongodb', nfs, 'csi-driver-nfs', 'warns -0.40'],
    ['redis', nfs, 'csi-driver-nfs', 'silent'],
  ])('%s %#: %s %s', (product, setting, option, word) => {
    expect(wordFor(rule, { product, accessMode: 'RWO' }, setting, option)).toBe(word)
  })

  it.each([
    ['postgresql', /hard mount.*sync export/],
    ['mysql', /hard and intr/],
    ['mongodb', /bg, hard, nolock, noatime and nointr/],
  ])('says how %s wants NFS mounted', (product, words) => {
    expect(
      saidBy(rule, { product }, nfs, 'csi-driver-nfs')
        .map(({ says }) => says)
        .join(' '),
    ).toMatch(words)
  })

  it.each([
    [{ kind: 'database' }, nfs, 'csi-driver-nfs', '-0.40'],
    [{ kind: 'queue', product: 'something-new' }, nfs, 'csi-driver-nfs', '-0.40'],
    [{ kind: 'database', product: 'postgresql' }, nfs, 'csi-driver-nfs', 'silent'],
    [{ kind: 'database' }, ceph, 'ceph-csi-rbd', 'silent'],
    [{ kind: 'file-share', accessMode: 'RWX' }, nfs, 'csi-driver-nfs', 'silent'],
  ] as const)('a database whose maker is silent: %j %#: %s %s', (workload, setting, option, word) => {
    expect(wordFor('database-on-network-files', { accessMode: 'RWO', ...workload }, setting, option)).toBe(word)
  })

  it.each([
    ['database', nfs, 'csi-driver-nfs', '-0.75'],
    ['database', smb, 'csi-driver-smb', '-1.00'],
    ['file-share', nfs, 'csi-driver-nfs', '-0.50'],
    ['database', ceph, 'ceph-csi-rbd', 'silent'],
  ] as const)('the way to the data of a %s %#: %s %s', (kind, setting, option, word) => {
    expect(wordFor('short-way-to-the-data', { kind, accessMode: 'RWO' }, setting, option)).toBe(word)
  })
})

describe('etcd', () => {
  it.each([
    ['aws-ebs-st1', 'blocks'],
    ['aws-ebs-gp3', 'condition'],
  ])('on %s: %s', (option, word) => {
    expect(wordFor('etcd-needs-fast-syncs', { product: 'etcd', latency: 'relaxed' }, aws, option)).toBe(word)
  })

  it('takes the latency that you measured', () => {
    const slow = on(bareKubernetes, { onHand: ['netapp-ontap'], figures: [{ of: 'netapp-ontap', latency: 'relaxed' }] })
    expect(wordFor('etcd-needs-fast-syncs', { product: 'etcd', latency: 'relaxed' }, slow, 'trident-csi')).toBe(
      'blocks',
    )
  })
})

describe('the file system of a product', () => {
  it.each([
    [{ product: 'mongodb' }, 'longhorn', 'condition'],
    [{ product: 'mongodb', volumeMode: 'block' }, 'longhorn', 'silent'],
    [{ product: 'postgresql' }, 'longhorn', 'silent'],
  ] as const)('%j on %s: %s', (workload, option, word) => {
    expect(wordFor('file-system-of-the-product', workload, bareKubernetes, option)).toBe(word)
  })

  it('is the server’s own where files come over the network', () => {
    const nfs = on(bareKubernetes, { onHand: ['nfs-v4'] })
    expect(wordFor('file-system-of-the-product', { product: 'mongodb' }, nfs, 'csi-driver-nfs')).toBe('silent')
  })
})
