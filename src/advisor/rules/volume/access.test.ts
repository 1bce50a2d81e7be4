import { describe, expect, it } from 'vitest'
import { bareKubernetes, bareSwarm, on, wordFor } from './judged-workload.ts'

const netapp = on(bareKubernetes, { onHand: ['netapp-ontap'] })
const hpe = on(bareKubernetes, { onHand: ['hpe-nimble'] })
const pure = on(bareKubernetes, { onHand: ['pure-flasharray'] })
const fabric = on(bareKubernetes, { onHand: ['fc-san'] })
const ceph = on(bareKubernetes, { onHand: ['ceph'] })

describe('access modes', () => {
  it.each([
    [{ accessMode: 'RWO' }, netapp, 'trident-csi', 'silent'],
    [{ accessMode: 'RWX', protocol: 'iscsi' }, netapp, 'trident-csi', 'blocks'],
    [{ accessMode: 'RWX', protocol: 'iscsi', volumeMode: 'block' }, netapp, 'trident-csi', 'silent'],
    [{ accessMode: 'RWX', protocol: 'nfs' }, netapp, 'trident-csi', 'silent'],
    [{ accessMode: 'RWOP' }, netapp, 'trident-csi', 'silent'],
    [{ accessMode: 'RWOP' }, hpe, 'hpe-csi', 'blocks'],
    [{ accessMode: 'RWX' }, hpe, 'hpe-csi', 'silent'],
    // Documents that list RWO leave it open; Kubernetes has it for CSI volumes alone.
    [{ accessMode: 'RWOP' }, pure, 'px-csi', 'condition'],
    [{ accessMode: 'RWOP', volumeMode: 'block' }, pure, 'px-csi', 'blocks'],
    [{ accessMode: 'RWOP' }, bareKubernetes, 'longhorn', 'condition'],
    [{ accessMode: 'RWOP', survives: 'nothing' }, bareKubernetes, 'local-path-provisioner', 'blocks'],
    [{ accessMode: 'RWOP' }, fabric, 'k8s-fc', 'blocks'],
    [{ accessMode: 'RWX', volumeMode: 'block' }, ceph, 'ceph-csi-rbd', 'silent'],
    [{ accessMode: 'RWX', volumeMode: 'block' }, ceph, 'ceph-csi-cephfs', 'blocks'],
    [{ accessMode: 'RWX' }, ceph, 'ceph-csi-rbd', 'blocks'],
    [{ accessMode: 'RWOP' }, ceph, 'ceph-csi-rbd', 'warns -0.50'],
    [{ accessMode: 'RWX' }, bareSwarm, 'linstor', 'blocks'],
    [{ accessMode: 'RWOP' }, bareSwarm, 'linstor', 'blocks'],
  ] as const)('%j of %#: %s says %s', (workload, setting, option, word) => {
    expect(wordFor('access-mode', workload, setting, option)).toBe(word)
  })

  it.each([
    [{ accessMode: 'RWX', volumeMode: 'block' }, 'condition'],
    [{ accessMode: 'RWX' }, 'silent'],
    [{ accessMode: 'RWO', volumeMode: 'block' }, 'silent'],
  ] as const)('several writers of a raw device need software for it: %j %s', (workload, word) => {
    expect(wordFor('shared-raw-device', workload, netapp, 'trident-csi')).toBe(word)
  })

  it.each([
    ['1.21', 'blocks'],
    ['1.22', 'condition'],
    ['1.28', 'condition'],
    ['1.29', 'silent'],
  ])('ReadWriteOncePod on Kubernetes %s: %s', (kubernetes, word) => {
    expect(wordFor('once-per-pod', { accessMode: 'RWOP' }, on(netapp, { kubernetes }), 'trident-csi')).toBe(word)
  })

  it('asks for the Kubernetes version where a pod of its own is wanted and none is named', () => {
    const { kubernetes: _, ...platform } = netapp.platform ?? {}
    expect(wordFor('once-per-pod', { accessMode: 'RWOP' }, { platform }, 'trident-csi')).toBe('condition')
    expect(wordFor('once-per-pod', { accessMode: 'RWO' }, { platform }, 'trident-csi')).toBe('silent')
  })

  it.each([
    [bareSwarm, 'linstor', 'blocks'],
    [on(bareSwarm, { onHand: ['other-docker-plugin'] }), 'swarm-cluster-volume', 'silent'],
    [bareKubernetes, 'linstor', 'silent'],
  ] as const)('raw devices under Swarm come from CSI cluster volumes alone: %#', (setting, option, word) => {
    expect(wordFor('raw-device-under-swarm', { volumeMode: 'block' }, setting, option)).toBe(word)
  })

  it.each([
    ['longhorn', 'warns -0.50'],
    ['rook-ceph', 'silent'],
  ])('shared files of %s: %s about a detour', (option, word) => {
    expect(wordFor('shared-through-a-detour', { accessMode: 'RWX' }, bareKubernetes, option)).toBe(word)
    expect(wordFor('shared-through-a-detour', { accessMode: 'RWO' }, bareKubernetes, option)).toBe('silent')
  })
})
