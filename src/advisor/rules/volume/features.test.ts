import { describe, expect, it } from 'vitest'
import type { Workload } from '../../plan/workload.ts'
import { bareKubernetes, bareSwarm, on, saidBy, wordFor } from './judged-workload.ts'

const vsphere = on(bareKubernetes, { site: 'vsphere' })
const plugin = on(bareSwarm, { onHand: ['other-docker-plugin'] })

describe('features that are needed', () => {
  it.each([
    [['snapshots'], bareKubernetes, 'rook-ceph', 'silent'],
    [['snapshots'], plugin, 'swarm-cluster-volume', 'blocks'],
    [['qos'], bareKubernetes, 'rook-ceph', 'condition'],
    [['snapshots'], bareKubernetes, 'linstor', 'silent'],
    [['snapshots'], bareSwarm, 'linstor', 'condition'],
    [['replication'], bareSwarm, 'linstor', 'silent'],
    [['snapshots'], vsphere, 'vsphere-csi', 'silent'],
    [[], bareKubernetes, 'rook-ceph', 'silent'],
  ] as const)('%j %#: %s %s', (features, setting, option, word) => {
    expect(wordFor('needed-features', { features: [...features] }, setting, option)).toBe(word)
  })

  it('tells vSphere disks, which have snapshots, from its file volumes, of which nobody says so', () => {
    const shared: Workload = { accessMode: 'RWX', features: ['snapshots'] }
    expect(wordFor('needed-features', shared, vsphere, 'vsphere-csi')).toBe('condition')
  })

  it('names every feature that the vendor has to be asked about, in one sentence', () => {
    const [said] = saidBy('needed-features', { features: ['qos', 'dedupe'] }, bareKubernetes, 'rook-ceph')
    expect(said?.says).toContain('limits per volume (QoS) and deduplication')
  })

  it.each([
    [['snapshots'], bareKubernetes, 'rook-ceph', 'condition'],
    [['clones'], bareKubernetes, 'rook-ceph', 'silent'],
    [['snapshots'], bareSwarm, 'linstor', 'silent'],
  ] as const)('the snapshot controller for %j %#: %s %s', (features, setting, option, word) => {
    expect(wordFor('snapshots-need-a-controller', { features: [...features] }, setting, option)).toBe(word)
  })

  it.each([
    [bareKubernetes, 'rook-ceph', '0.25'],
    [plugin, 'swarm-cluster-volume', 'condition'],
    [bareSwarm, 'linstor', 'condition'],
  ] as const)('a recovery point of four hours %#: %s %s', (setting, option, word) => {
    expect(wordFor('recovery-point', { recoveryPointHours: 4 }, setting, option)).toBe(word)
  })
})

describe('the protocol that is wanted', () => {
  const netapp = on(bareKubernetes, { onHand: ['netapp-ontap'] })
  it.each([
    ['iscsi', 'trident-csi', 'silent'],
    ['nfs', 'trident-csi', 'silent'],
    ['fc', 'trident-csi', 'blocks'],
    ['iscsi', 'longhorn', 'blocks'],
    ['nvme-of', 'openebs-mayastor', 'silent'],
  ] as const)('%s: %s %s', (protocol, option, word) => {
    expect(wordFor('wanted-protocol', { protocol, accessMode: 'RWO' }, netapp, option)).toBe(word)
  })
})

describe('security', () => {
  it.each([
    [on(bareKubernetes, { onHand: ['blockbridge'] }), 'blockbridge-csi', 'encrypts-what-it-keeps', '1.00'],
    [on(bareKubernetes, { onHand: ['netapp-ontap'] }), 'trident-csi', 'encrypts-what-it-keeps', '0.50'],
    [bareKubernetes, 'longhorn', 'encrypts-what-it-keeps', 'silent'],
    [on(bareSwarm, { onHand: ['portworx'] }), 'portworx', 'encrypts-what-it-keeps', 'silent'],
    [on(bareSwarm, { onHand: ['smb-server'] }), 'docker-local-cifs', 'exposes-data-or-credentials', 'warns -1.00'],
    [on(bareSwarm, { onHand: ['nfs-v3'] }), 'docker-local-nfs', 'nfs-v3-has-no-security', 'warns -1.00'],
    [on(bareSwarm, { onHand: ['nfs-v4'] }), 'docker-local-nfs', 'nfs-v3-has-no-security', 'silent'],
    [on(bareSwarm, { onHand: ['nfs-v3', 'nfs-v4'] }), 'docker-local-nfs', 'nfs-v3-has-no-security', 'silent'],
  ] as const)('%#: %s, %s: %s', (setting, option, rule, word) => {
    expect(wordFor(rule, {}, setting, option)).toBe(word)
  })
})
