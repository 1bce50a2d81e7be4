import { expect, test } from 'vitest'
import { planSchema } from '../../../advisor/plan/plan.ts'
import { read } from './kubectl.ts'

const reading = (text: string) => {
  const found = read(text)
  if (found.kind !== 'read') throw new Error(`${found.kind}: ${found.says}`)
  expect(planSchema.safeParse(found.plan).success).toBe(true)
  return found
}

const wide = `[mate@harbour ~]$ kubectl get nodes -o wide
NAME     STATUS                     ROLES    AGE   VERSION               INTERNAL-IP   EXTERNAL-IP   OS-IMAGE                                  KERNEL-VERSION                 CONTAINER-RUNTIME
quay-1   Ready                      master   90d   v1.27.10-mirantis-1   10.1.0.1      <none>        Red Hat Enterprise Linux 8.9 (Ootpa)      4.18.0-513.el8.x86_64          docker://19.3.14
quay-2   Ready                      <none>   90d   v1.27.10-mirantis-1   10.1.0.2      <none>        Red Hat Enterprise Linux 8.9 (Ootpa)      4.18.0-513.el8.x86_64          docker://19.3.14
quay-3   Ready,SchedulingDisabled   <none>   90d   v1.27.9-mirantis-1    10.1.0.3      <none>        Windows Server 2022 Datacenter            10.0.20348.1607                docker://23.0.9
quay-4   NotReady                   <none>   90d   v1.27.10-mirantis-1   10.1.0.4      <none>        SUSE Linux Enterprise Server 15 SP5       5.14.21-150500.55.7-default    cri-o://1.27.1
`

test('alike nodes are one kind of node, Windows nodes stand apart, and every answer has its line', () => {
  const { plan, understood, ignored, notes } = reading(wide)
  expect(plan.platform).toEqual({ orchestrator: 'kubernetes', kubernetes: '1.27.10-mirantis-1' })
  expect(plan.nodePools).toEqual([
    {
      nodes: 2,
      os: 'rhel',
      osVersion: '8.9',
      kernel: '4.18.0-513.el8.x86_64',
      arch: 'amd64',
      engineVersion: '19.03.14',
    },
    { nodes: 1, os: 'windows', osVersion: '2022', kernel: '10.0.20348.1607', engineVersion: '23.0.9' },
    { nodes: 1, os: 'sles', osVersion: '15.5', kernel: '5.14.21-150500.55.7-default' },
  ])
  expect(understood.find(({ trait }) => trait === 'nodePools[1].kernel')).toMatchObject({ line: 5 })
  expect(ignored).toMatchObject([{ line: 6, why: 'cri-o is no engine that MKE runs on.' }])
  expect(notes.map(({ line }) => line)).toEqual([3, 5])
})

test.each([
  ['docker://19.3.14', '19.03.14'],
  ['docker://18.9.1', '18.09.1'],
  ['docker://17.3.2', '17.03.2'],
  ['docker://20.10.9', '20.10.9'],
  ['docker://23.0.9', '23.0.9'],
  ['docker://1.13.1', '1.13.1'],
  ['containerd://1.6.28', '1.6.28'],
  ['containerd://1.7.13-k3s1', '1.7.13-k3s1'],
  ['docker://Unknown', undefined],
  ['<unknown>', undefined],
])('the runtime %s is of version %s', (runtime, version) => {
  const text = `NAME STATUS ROLES AGE VERSION OS-IMAGE KERNEL-VERSION CONTAINER-RUNTIME
quay-1 Ready <none> 1d v1.21.3 Ubuntu 20.04.4 LTS 5.4.0-99-generic ${runtime}`
  expect(reading(text).plan.nodePools?.[0]?.engineVersion).toBe(version)
})

test('the number of nodes is told even where nothing else is', () => {
  const text =
    'NAME     STATUS   ROLES    AGE   VERSION\nquay-1   Ready    <none>   1d    v1.30.2\nquay-2   Ready    <none>   1d    v1.31.1'
  const { plan, notes } = reading(text)
  expect(plan).toEqual({
    schema: 1,
    platform: { orchestrator: 'kubernetes', kubernetes: '1.31.1' },
    nodePools: [{ nodes: 2 }],
  })
  expect(notes).toMatchObject([{ line: 2 }])
})

const info = (version: string) =>
  `version.Info{Major:"1", Minor:"8+", GitVersion:"${version}", GitCommit:"44", Platform:"linux/amd64"}`

test.each<[string, string, string]>([
  ['structs', `Client Version: ${info('v1.8.0')}\nServer Version: ${info('v1.8.3-mate3')}`, '1.8.3-mate3'],
  ['pointers to structs', `Client Version: &${info('v1.8.0')}\nServer Version: &${info('v1.8.3')}`, '1.8.3'],
  [
    'a struct that a terminal broke',
    'Server Version: version.Info{Major:"1", Minor:"8",\nGitVersion:"v1.8.3", GitCommit:"44"}',
    '1.8.3',
  ],
  [
    'short',
    'Client Version: v1.29.13\nKustomize Version: v5.0.4-0\nServer Version: v1.29.13-mate.116',
    '1.29.13-mate.116',
  ],
  [
    'OpenShift',
    'Client Version: 4.15.0\nServer Version: 4.15.3\nKubernetes Version: v1.28.7+6e2789b',
    '1.28.7+6e2789b',
  ],
  [
    'YAML',
    'clientVersion:\n  gitVersion: v1.30.0\nkustomizeVersion: v5.0.4\nserverVersion:\n  buildDate: "2024"\n  gitVersion: v1.29.2\n',
    '1.29.2',
  ],
  [
    'JSON',
    '{\n  "clientVersion": {\n    "gitVersion": "v1.30.0"\n  },\n  "serverVersion": {\n    "gitVersion": "v1.29.2"\n  }\n}',
    '1.29.2',
  ],
  [
    'JSON in one line',
    '{"clientVersion":{"gitVersion":"v1.30.0"},"serverVersion":{"major":"1","gitVersion":"v1.29.2"}}',
    '1.29.2',
  ],
])('kubectl version as %s', (_, text, kubernetes) => {
  expect(reading(text).plan).toEqual({ schema: 1, platform: { orchestrator: 'kubernetes', kubernetes } })
})

test.each([
  'Client Version: v1.29.13\nKustomize Version: v5.0.4',
  `Client Version: ${info('v1.8.0')}\nThe connection to the server localhost:8080 was refused`,
])("the client's half alone is declined: %j", (text) => {
  expect(read(text)).toMatchObject({ kind: 'declined', source: 'kubectl' })
})

test.each([
  ['Good morning'],
  ['NAME   STATUS   ROLES   AGE   VERSION'],
  ['Server Version: 24.0.7'],
  ['NAME      READY   STATUS    RESTARTS   AGE\npump-0    1/1     Running   0          5d'],
])('%j is not recognised', (text) => {
  expect(read(text).kind).toBe('unrecognised')
})

test.each<[string, object]>([
  ['csi-vxflexos.dellemc.com', { onHand: ['dell-powerflex'] }],
  ['driver.longhorn.io', { onHand: ['longhorn'] }],
  ['rbd.csi.ceph.com', { onHand: ['ceph'] }],
  ['openshift-storage.rbd.csi.ceph.com', { onHand: ['ceph'] }],
  ['kubernetes.io/rbd', { onHand: ['ceph'] }],
  ['ebs.csi.aws.com', { site: 'aws' }],
  ['csi.vsphere.vmware.com', { site: 'vsphere' }],
  ['csi.hpe.com', {}],
  ['csi.trident.netapp.io', {}],
  ['filex.csi.hpe.com', otherCsi('filex.csi.hpe.com')],
  ['nfs.csi.k8s.io', {}],
  ['rancher.io/local-path', {}],
  ['kubernetes.io/no-provisioner', {}],
  ['mate.example/hold', {}],
])('the provisioner %s tells of %j', (provisioner, platform) => {
  const { plan } = reading(`NAME   PROVISIONER\nslow   ${provisioner}`)
  expect(plan.platform).toEqual({
    orchestrator: 'kubernetes',
    storageClasses: [{ name: 'slow', provisioner }],
    ...platform,
  })
})

function otherCsi(name: string) {
  return { onHand: ['other-csi'], otherStorage: [{ kind: 'other-csi', name, provisioner: name }] }
}

test.each([
  ['k3OS v0.20.4-k3s1r0', 'k3OS'],
  ['Talos (v1.5.5)', 'Talos'],
  ['Container-Optimized OS from Google', 'cos'],
  ['Flatcar Container Linux by Kinvolk 3139.2.3 (Oklo)', 'flatcar'],
  ['Amazon Linux 2', 'amzn'],
])('nodes of %s', (image, os) => {
  const text = `NAME   STATUS   ROLES   AGE   VERSION   OS-IMAGE   KERNEL-VERSION\nquay-1   Ready   <none>   1d   v1.21.3   ${image}   5.4.0-99`
  expect(reading(text).plan.nodePools?.[0]?.os?.split(' ')[0]).toBe(os)
})

test('classes of two clouds name no site', () => {
  const { plan } = reading('NAME   PROVISIONER\nslow   ebs.csi.aws.com\nfast   disk.csi.azure.com')
  expect(plan.platform?.site).toBeUndefined()
})

test('a class keeps what its row says', () => {
  const text = `NAME              PROVISIONER          RECLAIMPOLICY   VOLUMEBINDINGMODE      ALLOWVOLUMEEXPANSION   AGE
fast (default)    driver.longhorn.io   Retain          WaitForFirstConsumer   false                  8d
default           driver.longhorn.io   Delete          Immediate              true                   8d`
  expect(reading(text).plan.platform?.storageClasses).toEqual([
    {
      name: 'fast',
      provisioner: 'driver.longhorn.io',
      isDefault: true,
      allowVolumeExpansion: false,
      reclaimPolicy: 'Retain',
      volumeBindingMode: 'WaitForFirstConsumer',
    },
    {
      name: 'default',
      provisioner: 'driver.longhorn.io',
      allowVolumeExpansion: true,
      reclaimPolicy: 'Delete',
      volumeBindingMode: 'Immediate',
    },
  ])
})

test('a claim that says something is a row; names that two namespaces share are told apart', () => {
  const text = `NAMESPACE   NAME    STATUS    VOLUME   CAPACITY   ACCESS MODES   STORAGECLASS   AGE   VOLUMEMODE
mole        log-0   Bound     pvc-1    500Mi      RWO            slow           1d    Filesystem
pier        log-0   Bound     pvc-2    2Ti        RWO,RWX                       1d    Block
pier        map     Pending                                                     1d    Filesystem`
  const { plan, ignored, notes } = reading(text)
  const row = { orchestrator: 'kubernetes', state: 'stateful' }
  expect(plan.workloads).toEqual([
    { ...row, name: 'mole/log-0', accessMode: 'RWO', capacityGiB: 0.488281, storageClass: 'slow' },
    { ...row, name: 'pier/log-0', accessMode: 'RWX', volumeMode: 'block', capacityGiB: 2048 },
  ])
  expect(ignored.map(({ line }) => line)).toEqual([4])
  expect(notes.map(({ line }) => line)).toEqual([3])
})

test('a volume tells of its claim where no claim is listed, and free volumes tell nothing', () => {
  const text = `NAME   CAPACITY   ACCESS MODES   RECLAIM POLICY   STATUS      CLAIM      STORAGECLASS   REASON   AGE
pv-1   10Gi       RWO            Retain           Bound       mole/log   slow                    65s
pv-2   20Gi       RWO,ROX        Retain           Bound       mole/map                           65s
pv-3   20Gi       RWO            Retain           Available              slow                    65s`
  const { plan, ignored } = reading(text)
  expect(plan.workloads).toEqual([
    {
      name: 'log',
      orchestrator: 'kubernetes',
      state: 'stateful',
      accessMode: 'RWO',
      capacityGiB: 10,
      storageClass: 'slow',
    },
    { name: 'map', orchestrator: 'kubernetes', state: 'stateful', capacityGiB: 20 },
  ])
  expect(ignored.map(({ line }) => line)).toEqual([4])
})
