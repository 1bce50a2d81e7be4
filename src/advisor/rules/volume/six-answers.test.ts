import { describe, expect, it } from 'vitest'
import type { Platform } from '../../plan/platform.ts'
import type { Workload } from '../../plan/workload.ts'
import { bareKubernetes, bareSwarm, on, pickFor } from './judged-workload.ts'

const database: Workload = { kind: 'database', product: 'postgresql', accessMode: 'RWO', survives: 'node' }
const files: Workload = { kind: 'file-share' }
const kafka: Workload = { kind: 'queue', product: 'kafka', selfReplicating: true, replicas: 3 }
const locals = 'topolvm + openebs-localpv'

describe('a database and a file share on Kubernetes', () => {
  it.each<[Platform, string, string]>([
    [{}, 'longhorn', 'rook-ceph + longhorn'],
    [{ onHand: ['ceph'] }, 'ceph-csi-rbd', 'ceph-csi-cephfs'],
    [{ onHand: ['netapp-ontap'] }, 'trident-csi', 'trident-csi'],
    [{ onHand: ['hpe-nimble'] }, 'hpe-csi', 'hpe-csi'],
    [{ onHand: ['hpe-array'] }, 'hpe-csi', 'hpe-csi'],
    [{ onHand: ['pure-flasharray'] }, 'px-csi', 'px-csi'],
    [{ onHand: ['pure-flashblade'] }, 'px-csi', 'px-csi'],
    [{ onHand: ['dell-powerstore'] }, 'dell-powerstore', 'dell-powerstore'],
    [{ onHand: ['dell-powermax'] }, 'dell-powermax', 'dell-powermax'],
    [{ onHand: ['dell-unity'] }, 'dell-unity', 'dell-unity'],
    [{ onHand: ['dell-powerflex'] }, 'dell-powerflex', 'dell-powerflex'],
    [{ onHand: ['dell-powerscale'] }, 'dell-powerscale', 'dell-powerscale'],
    [{ onHand: ['blockbridge'] }, 'blockbridge-csi', 'rook-ceph + longhorn'],
    [{ onHand: ['datacore'] }, 'datacore-csi', 'rook-ceph + longhorn'],
    [{ onHand: ['iscsi-target'] }, 'k8s-iscsi', 'rook-ceph + longhorn'],
    [{ onHand: ['fc-san'] }, 'k8s-fc', 'rook-ceph + longhorn'],
    [{ onHand: ['nfs-v4'] }, 'csi-driver-nfs', 'csi-driver-nfs'],
    [{ onHand: ['other-csi'] }, 'k8s-csi-generic', 'k8s-csi-generic'],
    [{ onHand: ['portworx'] }, 'portworx', 'portworx'],
    [{ onHand: ['longhorn'] }, 'longhorn', 'longhorn'],
    [{ onHand: ['linstor'] }, 'linstor', 'rook-ceph + longhorn'],
    [{ onHand: ['openebs'] }, 'openebs-mayastor', 'rook-ceph + longhorn'],
    [{ site: 'vsphere' }, 'vsphere-csi', 'vsphere-csi'],
    [{ site: 'nutanix' }, 'nutanix-csi', 'nutanix-csi'],
    [{ site: 'openstack' }, 'longhorn', 'rook-ceph + longhorn'],
  ])('%j: %s and %s', (platform, rwo, rwx) => {
    const setting = on(bareKubernetes, platform)
    expect(pickFor(database, setting)).toBe(rwo)
    expect(pickFor(files, setting)).toBe(rwx)
  })

  it.each<[Platform, string]>([
    [{}, locals],
    [{ onHand: ['ceph'] }, locals],
    [{ onHand: ['nfs-v4'] }, locals],
    [{ onHand: ['openebs'] }, 'openebs-localpv'],
  ])('Kafka, which copies its own data, with %j: %s', (platform, pick) => {
    expect(pickFor(kafka, on(bareKubernetes, platform))).toBe(pick)
  })
})

describe('a database and a file share on Swarm', () => {
  it.each<[Platform, string, string]>([
    [{}, 'linstor', 'docker-local-nfs!'],
    [{ onHand: ['nfs-v4'] }, 'docker-local-nfs', 'docker-local-nfs'],
    [{ onHand: ['netapp-ontap'] }, 'trident-docker', 'trident-docker'],
    [{ onHand: ['hpe-nimble'] }, 'hpe-nimble-docker', 'docker-local-nfs!'],
    [{ onHand: ['portworx'] }, 'portworx', 'portworx'],
    [{ onHand: ['other-docker-plugin'] }, 'swarm-cluster-volume', 'swarm-cluster-volume'],
    [{ onHand: ['nutanix'] }, 'nutanix-dvp', 'docker-local-nfs!'],
    [{ site: 'vsphere' }, 'linstor', 'docker-local-nfs!'],
  ])('%j: %s and %s', (platform, rwo, rwx) => {
    const setting = on(bareSwarm, platform)
    expect(pickFor(database, setting)).toBe(rwo)
    expect(pickFor(files, setting)).toBe(rwx)
  })

  it('keeps data that need not outlive the node on the node', () => {
    expect(pickFor({ ...database, survives: 'nothing' }, bareSwarm)).toBe('docker-local')
    expect(pickFor(kafka, bareSwarm)).toBe('docker-local')
  })
})

describe('what keeps nothing', () => {
  it('needs no volume', () => {
    expect(pickFor({ state: 'stateless' }, bareKubernetes)).toBe('not-needed')
  })

  it('gets memory or a disk of the node for scratch space', () => {
    const scratch: Workload = { state: 'stateless', scratch: true }
    expect(pickFor(scratch, bareKubernetes)).toBe('tmpfs')
    expect(pickFor(scratch, bareSwarm)).toBe('tmpfs + docker-local')
    expect(pickFor({ ...scratch, capacityGiB: 500 }, bareSwarm)).toBe('docker-local')
  })
})

describe('options that lead seldom', () => {
  const operability = { performance: 0, resilience: 0, cost: 0, scalability: 0, security: 0, operability: 5 } as const
  const easy = (setting: ReturnType<typeof on>) => ({ ...setting, priorities: operability })
  const none: Workload = { kind: 'database', survives: 'nothing' }
  const cheap = 'k8s-local-pv + local-path-provisioner + topolvm + openebs-localpv'
  const localPath = { storageClasses: [{ name: 'local-path', provisioner: 'rancher.io/local-path' }] }
  const subdir = [{ name: 'nfs-client', provisioner: 'k8s-sigs.io/nfs-subdir-external-provisioner' }]
  it.each<[string, Workload, ReturnType<typeof on>, string]>([
    [
      'it is in use, and work counts most',
      { ...none, storageClass: 'local-path' },
      easy(on(bareKubernetes, localPath)),
      'local-path-provisioner',
    ],
    [
      'it is in use',
      { ...files, storageClass: 'nfs-client' },
      on(bareKubernetes, { onHand: ['nfs-v4'], storageClasses: subdir }),
      'csi-driver-nfs + nfs-subdir-provisioner',
    ],
    ['Windows', { ...files, os: 'windows' }, on(bareKubernetes, { onHand: ['smb-server'] }), 'csi-driver-smb'],
    ['SMB on Swarm', files, on(bareSwarm, { onHand: ['smb-server'] }), 'docker-local-cifs'],
    ['iSCSI', { ...database, protocol: 'iscsi' }, on(bareSwarm, { onHand: ['datacore'] }), 'datacore-docker'],
    ['iSCSI', { ...database, protocol: 'iscsi' }, on(bareSwarm, { onHand: ['nutanix'] }), 'nutanix-dvp'],
    ['one node', database, on(bareSwarm, { onHand: ['blockbridge'] }, [{ nodes: 1 }]), 'blockbridge-docker'],
    [
      'raw devices',
      { ...database, volumeMode: 'block' },
      on(bareKubernetes, { onHand: ['nexentastor'] }),
      'nexentastor',
    ],
    ['shared raw devices', { ...database, volumeMode: 'block', accessMode: 'RWX' }, bareKubernetes, 'rook-ceph'],
    ['work counts most', files, easy(on(bareKubernetes, { onHand: ['nfs-v4'] })), 'csi-driver-nfs + k8s-nfs'],
    ['cost counts alone', none, { ...bareKubernetes, priorities: { ...operability, operability: 0, cost: 5 } }, cheap],
  ])('%s: %j', (_, workload, setting, option) => {
    expect(pickFor(workload, setting)).toBe(option)
  })
})
