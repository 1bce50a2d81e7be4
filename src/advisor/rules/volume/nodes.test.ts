import { describe, expect, it } from 'vitest'
import type { NodePool } from '../../plan/node-pool.ts'
import type { Platform } from '../../plan/platform.ts'
import { bareKubernetes, bareSwarm, on, saidBy, wordFor } from './judged-workload.ts'

const withPools = (setting: typeof bareKubernetes | typeof bareSwarm, pools: NodePool[]) => on(setting, {}, pools)
const plugin = on(bareSwarm, { onHand: ['other-docker-plugin'] })

describe('nodes, kernels and engines', () => {
  it.each<[NodePool[], string, string]>([
    [[{ nodes: 2 }], 'rook-ceph', 'blocks'],
    [[{ nodes: 3 }], 'rook-ceph', 'silent'],
    [[{ nodes: 2 }, { nodes: 1 }], 'rook-ceph', 'silent'],
    [[{ nodes: 2 }, {}], 'rook-ceph', 'condition'],
    [[], 'rook-ceph', 'condition'],
    [[{ nodes: 1 }], 'linstor', 'blocks'],
    [[{ nodes: 2 }], 'linstor', 'silent'],
  ])('%j carry %s: %s', (pools, option, word) => {
    expect(wordFor('enough-nodes', {}, withPools(bareKubernetes, pools), option)).toBe(word)
  })

  it.each([
    ['5.12.19', 'blocks'],
    ['5.13.0', 'silent'],
    [undefined, 'condition'],
  ])('Mayastor on kernel %s: %s', (kernel, word) => {
    const pools = [{ nodes: 3, ...(kernel !== undefined && { kernel }) }]
    expect(wordFor('recent-kernel', {}, withPools(bareKubernetes, pools), 'openebs-mayastor')).toBe(word)
  })

  it.each([
    ['20.10.17', 'blocks'],
    ['23.0.0', 'silent'],
    [undefined, 'silent'],
  ])('cluster volumes on engine %s: %s', (engineVersion, word) => {
    const pools = [{ nodes: 3, ...(engineVersion !== undefined && { engineVersion }) }]
    expect(wordFor('recent-engine', {}, on(plugin, {}, pools), 'swarm-cluster-volume')).toBe(word)
  })

  it('asks for the engine where no kind of node is named', () => {
    expect(wordFor('recent-engine', {}, on(plugin, {}, []), 'swarm-cluster-volume')).toBe('condition')
  })
})

describe('Kubernetes versions', () => {
  const hpe = on(bareKubernetes, { onHand: ['hpe-array'] })
  it.each([
    ['1.20', 'blocks', 'blocked otherwise'],
    ['1.21', 'silent', 'warns'],
    ['1.32', 'silent', 'warns'],
    ['1.33', 'silent', 'silent'],
    ['1.36', 'silent', 'silent'],
    ['1.36.4', 'silent', 'silent'],
    ['1.37', 'silent', 'warns'],
  ])('HPE on %s: %s below its minimum, %s outside its release', (kubernetes, minimum, release) => {
    expect(wordFor('kubernetes-version', {}, on(hpe, { kubernetes }), 'hpe-csi')).toBe(minimum)
    expect(wordFor('release-for-this-kubernetes', {}, on(hpe, { kubernetes }), 'hpe-csi')).toBe(release)
  })

  it('becomes a condition where the version is not known', () => {
    const { kubernetes: _, ...platform } = hpe.platform ?? {}
    expect(wordFor('kubernetes-version', {}, { platform }, 'hpe-csi')).toBe('condition')
    expect(saidBy('kubernetes-version', {}, { platform }, 'hpe-csi')[0]).toMatchObject({
      check: 'kubectl version',
      traits: expect.arrayContaining(['platform.kubernetes']),
    })
  })
})

describe('the platform', () => {
  it.each<[Platform, string, string]>([
    [{ onHand: ['netapp-ontap'], mke: '3.8' }, 'trident-csi', '0.25'],
    [{ onHand: ['netapp-ontap'], mke: '3.9' }, 'trident-csi', 'silent'],
    [{ onHand: ['portworx'], mke: '3.2' }, 'portworx', '0.25'],
    [{ onHand: ['portworx'], mke: '3.8' }, 'portworx', 'silent'],
    [{ onHand: ['nfs-v4'] }, 'k8s-nfs', '0.25'],
    [{ onHand: ['nfs-v4'] }, 'csi-driver-nfs', 'silent'],
  ])('certified or built in with %j: %s %s', (platform, option, word) => {
    expect(wordFor('certified-for-this-mke', {}, on(bareKubernetes, platform), option)).toBe(word)
  })

  it.each([
    ['4k', 'hpe-array', 'hpe-csi', '0.20'],
    ['3.8', 'hpe-array', 'hpe-csi', '0.25'],
    ['3.6', 'hpe-array', 'hpe-csi', 'warns 0.25'],
    ['3.5', 'hpe-array', 'hpe-csi', 'warns'],
    ['3.3', 'hpe-array', 'hpe-csi', 'silent'],
    ['3.5', 'dell-powerscale', 'dell-powerscale', '0.20'],
    ['3.5', 'dell-powerstore', 'dell-powerstore', 'silent'],
    ['3.1', 'blockbridge', 'blockbridge-csi', '0.20'],
    ['3.2', 'blockbridge', 'blockbridge-csi', '0.25'],
    ['3.8', 'blockbridge', 'blockbridge-csi', 'silent'],
    ['3.0', 'blockbridge', 'blockbridge-csi', 'silent'],
  ] as const)('what its maker says of MKE %s with %s: %s %s', (mke, system, option, word) => {
    const setting = on(bareKubernetes, { mke, onHand: [system] })
    expect(wordFor('certified-for-this-mke', {}, setting, option)).toBe(word)
  })

  it('names the value of the chart that takes the kubelet root, where its documents do', () => {
    const said = (system: 'hpe-array' | 'ceph', option: string) =>
      saidBy('mke-4k-keeps-the-kubelet-elsewhere', {}, on(bareKubernetes, { mke: '4k', onHand: [system] }), option)[0]
        ?.says
    expect(said('hpe-array', 'hpe-csi')).toContain('--set kubeletRootDir=/var/lib/k0s/kubelet')
    expect(said('ceph', 'ceph-csi-rbd')).not.toContain('--set')
  })

  it.each([
    ['', 'kubernetes.io/rbd', 'ceph-csi-rbd', 'leaves Kubernetes in 1.31'],
    ['1.30', 'kubernetes.io/rbd', 'ceph-csi-rbd', 'leaves Kubernetes in 1.31'],
    ['1.31', 'kubernetes.io/rbd', 'ceph-csi-rbd', 'left Kubernetes in 1.31'],
    ['1.31', 'kubernetes.io/rbd', 'ceph-csi-cephfs', 'nothing'],
    ['1.31', 'rbd.csi.ceph.com', 'ceph-csi-rbd', 'nothing'],
  ])('a class on Kubernetes %s of %s: %s, %s', (kubernetes, provisioner, option, words) => {
    const storageClasses = [{ name: 'old', provisioner }]
    const setting = on(bareKubernetes, { kubernetes, onHand: ['ceph'], storageClasses })
    const [said] = saidBy('class-of-a-type-that-left', {}, setting, option)
    expect(said?.says ?? 'nothing').toContain(words)
  })

  it('cites the page of its own MKE line for a certificate', () => {
    const setting = on(bareKubernetes, { onHand: ['netapp-ontap'], mke: '3.7' })
    expect(saidBy('certified-for-this-mke', {}, setting, 'trident-csi')[0]?.sources).toEqual(['mke37-csi'])
  })

  it.each([
    ['4k', 'longhorn', 'condition'],
    ['3.8', 'longhorn', 'silent'],
    ['4k', 'k8s-iscsi', 'silent'],
  ] as const)('the kubelet root on MKE %s: %s %s', (mke, option, word) => {
    const setting = on(bareKubernetes, { mke, onHand: ['iscsi-target'] })
    expect(wordFor('mke-4k-keeps-the-kubelet-elsewhere', {}, setting, option)).toBe(word)
  })

  it.each([
    ['csi-driver-nfs', '1.00 0.25'],
    ['k8s-nfs', 'silent'],
  ])('volumes on demand: %s %s', (option, word) => {
    expect(wordFor('how-volumes-are-made', {}, on(bareKubernetes, { onHand: ['nfs-v4'] }), option)).toBe(word)
  })

  it.each([
    ['topolvm', '-0.50'],
    ['longhorn', '0.50'],
    ['csi-driver-nfs', 'silent'],
  ])('growing beyond one node: %s %s', (option, word) => {
    expect(wordFor('grows-beyond-one-node', { survives: 'nothing' }, bareKubernetes, option)).toBe(word)
  })

  it('warns of a provisioner that ignores sizes', () => {
    const rule = 'does-not-hold-to-what-is-asked'
    expect(wordFor(rule, { survives: 'nothing' }, bareKubernetes, 'local-path-provisioner')).toBe('warns -0.50')
    expect(wordFor(rule, { survives: 'nothing' }, bareKubernetes, 'topolvm')).toBe('silent')
  })

  it('asks only for what this site, system and orchestrator need', () => {
    const vsphere = on(bareKubernetes, { site: 'vsphere' })
    const elsewhere = on(bareKubernetes, { onHand: ['vsphere-datastore'] })
    const needs = (setting: typeof vsphere, option: string) => saidBy('needs-beforehand', {}, setting, option)
    const checks = (setting: typeof vsphere, option: string) => needs(setting, option).map(({ check }) => check)
    expect(checks(vsphere, 'vsphere-csi')).not.toContain('systemd-detect-virt')
    expect(checks(elsewhere, 'vsphere-csi')).toContain('systemd-detect-virt')
    expect(needs(on(bareKubernetes, { onHand: ['longhorn'] }), 'longhorn')).toEqual([])
    expect(checks(bareKubernetes, 'longhorn')).toContain('systemctl is-active iscsid')
  })
})

describe('support', () => {
  const windows = { os: 'windows', accessMode: 'RWX' } as const
  it.each([
    [{}, bareKubernetes, 'docker-local', 'documented-for-the-orchestrator', 'blocks'],
    [{}, bareSwarm, 'trident-csi', 'documented-for-the-orchestrator', 'blocks'],
    [{}, bareKubernetes, 'longhorn', 'documented-for-the-orchestrator', 'reason'],
    [{}, on(bareSwarm, { onHand: ['nutanix'] }), 'nutanix-dvp', 'documented-for-the-orchestrator', 'warns'],
    [windows, on(bareKubernetes, { onHand: ['ceph'] }), 'ceph-csi-cephfs', 'documented-for-the-orchestrator', 'warns'],
    [windows, bareKubernetes, 'rook-ceph', 'windows-nodes', 'blocks'],
    [windows, bareKubernetes, 'csi-driver-smb', 'windows-nodes', 'silent'],
    [windows, on(bareKubernetes, { onHand: ['netapp-ontap'] }), 'trident-csi', 'windows-nodes', 'silent'],
    [windows, on(bareSwarm, { onHand: ['nfs-v4'] }), 'docker-local-nfs', 'windows-nodes', 'blocks'],
    [windows, on(bareKubernetes, { onHand: ['nfs-v4'] }), 'k8s-nfs', 'windows-under-kubernetes', 'blocks'],
    [
      { ...windows, accessMode: 'RWO' },
      bareKubernetes,
      'k8s-local-pv',
      'windows-under-kubernetes',
      'blocked otherwise',
    ],
  ] as const)('%j %#: %s, %s: %s', (workload, setting, option, rule, word) => {
    expect(wordFor(rule, workload, setting, option)).toBe(word)
  })

  it.each([
    [on(bareSwarm, { onHand: ['hpe-nimble'] }), 'hpe-nimble-docker', 'warns -1.00'],
    [on(bareSwarm, { onHand: ['portworx'] }), 'portworx', 'warns -1.00'],
    [on(bareKubernetes, { onHand: ['portworx'] }), 'portworx', 'silent'],
    [on(bareKubernetes, { onHand: ['datacore'] }), 'datacore-csi', 'warns -0.50'],
    [plugin, 'swarm-cluster-volume', 'warns -0.75'],
  ] as const)('the state of the product %#: %s %s', (setting, option, word) => {
    expect(wordFor('state-of-the-product', {}, setting, option)).toBe(word)
  })

  it.each(['flexvolume', 'k8s-hostpath', 'glusterfs', 'nexentaedge', 'vsphere-docker', 'rexray'])(
    '%s never wins, and says why',
    (option) => {
      expect(wordFor('ruled-out-for-good', {}, bareKubernetes, option)).toBe('blocks')
    },
  )
})
