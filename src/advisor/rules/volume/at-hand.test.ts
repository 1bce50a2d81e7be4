import { describe, expect, it } from 'vitest'
import type { Platform } from '../../plan/platform.ts'
import type { Workload } from '../../plan/workload.ts'
import { bareKubernetes, bareSwarm, on, saidBy, standingFor, wordFor } from './judged-workload.ts'

const handFor = (platform: Platform, option: string) => {
  const standing = standingFor({ accessMode: 'RWO', survives: 'nothing' }, on(bareKubernetes, platform), option)
  if ('blocks' in standing)
    return standing.blocks.some(({ rule }) => rule.endsWith('what-is-there')) ? 'elsewhere' : '?'
  return standing.atHand ? `at hand${standing.on === undefined ? '' : ` on ${standing.on}`}` : 'acquire'
}

describe('what an option stands on', () => {
  it.each<[Platform, string, string]>([
    [{ onHand: [] }, 'longhorn', 'at hand'],
    [{ onHand: ['longhorn'] }, 'longhorn', 'at hand on longhorn'],
    [{ onHand: [] }, 'portworx', 'acquire'],
    [{ onHand: ['portworx'] }, 'portworx', 'at hand on portworx'],
    [{ onHand: [] }, 'csi-driver-nfs', 'acquire'],
    [{ onHand: ['nfs-v4'] }, 'csi-driver-nfs', 'at hand on nfs-v4'],
    [{ onHand: ['other-nfs'] }, 'csi-driver-nfs', 'at hand on other-nfs'],
    [{ onHand: ['netapp-ontap'] }, 'csi-driver-nfs', 'at hand on netapp-ontap'],
    [{ onHand: ['other-csi'] }, 'k8s-csi-generic', 'at hand on other-csi'],
    [{ onHand: [] }, 'k8s-csi-generic', 'acquire'],
    [
      { onHand: [], storageClasses: [{ name: 'fast', provisioner: 'csi.trident.netapp.io' }] },
      'trident-csi',
      'at hand',
    ],
    [{ onHand: [], storageClasses: [{ name: 'fast', provisioner: 'csi.hpe.com' }] }, 'trident-csi', 'acquire'],
    [{ onHand: [], storageClasses: [{ name: 'nfs', provisioner: 'nfs.csi.k8s.io' }] }, 'csi-driver-nfs', 'at hand'],
    [{ onHand: [], storageClasses: [{ name: 'nfs', provisioner: 'nfs.csi.k8s.io' }] }, 'k8s-nfs', 'acquire'],
    [{ onHand: [], site: 'vsphere' }, 'vsphere-csi', 'at hand on vsphere'],
    [{ onHand: [] }, 'vsphere-csi', 'acquire'],
    [{ onHand: [], site: 'nutanix' }, 'nutanix-csi', 'at hand on nutanix'],
    [{ onHand: [], site: 'aws' }, 'aws-ebs-gp3', 'at hand on aws'],
    [{ onHand: [], site: 'azure' }, 'aws-ebs-gp3', 'elsewhere'],
    [{ onHand: [] }, 'aws-ebs-gp3', 'elsewhere'],
    [{ onHand: [], site: 'aws' }, 'trident-csi', 'elsewhere'],
    [{ onHand: ['netapp-ontap'], site: 'aws' }, 'trident-csi', 'at hand on netapp-ontap'],
    [{ onHand: [], site: 'openstack' }, 'trident-csi', 'acquire'],
    [{ onHand: [], site: 'aws' }, 'csi-driver-nfs', 'acquire'],
  ])('%j: %s is %s', (platform, option, hand) => {
    expect(handFor(platform, option)).toBe(hand)
  })

  it('calls storage of another make by the name that was given to it', () => {
    const named = on(bareKubernetes, {
      onHand: ['other-csi'],
      otherStorage: [{ kind: 'other-csi', name: 'Infinidat' }],
    })
    const [said] = saidBy('stands-on-what-is-there', {}, named, 'k8s-csi-generic')
    expect(said?.says).toContain('Infinidat')
  })

  it('warns that an array of your own is not inside a public cloud', () => {
    const far = on(bareKubernetes, { site: 'aws', onHand: ['netapp-ontap'] })
    const near = on(bareKubernetes, { onHand: ['netapp-ontap'] })
    expect(wordFor('array-far-from-the-cloud', {}, far, 'trident-csi')).toBe('warns')
    expect(wordFor('array-far-from-the-cloud', {}, near, 'trident-csi')).toBe('silent')
  })

  it('takes a FlashBlade for files only', () => {
    const blade = on(bareKubernetes, { onHand: ['pure-flashblade'] })
    expect(standingFor({}, blade, 'px-csi')).toMatchObject({ protocol: 'nfs', atHand: true })
    const array = on(bareKubernetes, { onHand: ['pure-flasharray'] })
    expect(standingFor({}, array, 'px-csi')).toMatchObject({ protocol: 'iscsi', atHand: true })
  })
})

describe('what is in place already', () => {
  const storageClasses = [{ name: 'fast', provisioner: 'rancher.io/local-path' }]
  const none = { survives: 'nothing' } as const
  it.each<[Workload, Platform, string, string]>([
    [none, {}, 'local-path-provisioner', 'silent'],
    [none, { storageClasses }, 'local-path-provisioner', '0.60'],
    [{ ...none, storageClass: 'fast' }, { storageClasses }, 'local-path-provisioner', '0.75'],
    [{ ...none, storageClass: 'slow' }, { storageClasses }, 'local-path-provisioner', '0.60'],
    [{}, { onHand: ['netapp-ontap'] }, 'trident-csi', '0.50'],
    [{}, { onHand: ['netapp-ontap'] }, 'k8s-iscsi', '-0.25'],
    [{}, {}, 'trident-csi', '-0.25'],
    [{}, {}, 'longhorn', '-0.50'],
    [{}, { onHand: ['longhorn'] }, 'longhorn', '0.50'],
    [{}, { site: 'aws' }, 'aws-ebs-gp3', '0.75'],
  ])('%j %j: %s %s', (workload, platform, option, word) => {
    expect(wordFor('already-in-place', workload, on(bareKubernetes, platform), option)).toBe(word)
  })

  it.each<[Platform, string, string]>([
    [{ onHand: [] }, 'trident-docker', '-1.00'],
    [{ onHand: [] }, 'docker-local-nfs', '-0.25'],
    [{ onHand: ['nfs-v4'] }, 'docker-local-nfs', '0.50'],
    [{ onHand: [] }, 'linstor', 'silent'],
  ])('on Swarm with %j: %s costs %s', (platform, option, word) => {
    expect(wordFor('bought-or-owned', {}, on(bareSwarm, platform), option)).toBe(word)
  })
})
