import { expect, test } from 'vitest'
import { read } from './kubectl.ts'

const planOf = (text: string) => {
  const reading = read(text)
  return reading.kind === 'read' ? reading.plan : reading.kind
}

test('a described node', () => {
  const text = `$ kubectl describe node quay-1
Name:               quay-1
Roles:              <none>
Labels:             kubernetes.io/arch=amd64
                    topology.kubernetes.io/zone=west-1a
System Info:
  Machine ID:                 0a1b
  Kernel Version:             5.4.0-99-generic
  OS Image:                   Ubuntu 20.04.5 LTS
  Operating System:           linux
  Architecture:               amd64
  Container Runtime Version:  docker://19.3.14
  Kubelet Version:            v1.21.7
  Kube-Proxy Version:         v1.21.7
Events:              <none>`
  expect(planOf(text)).toEqual({
    schema: 1,
    platform: { orchestrator: 'kubernetes', kubernetes: '1.21.7' },
    nodePools: [
      {
        nodes: 1,
        zones: 1,
        os: 'ubuntu',
        osVersion: '20.04',
        kernel: '5.4.0-99-generic',
        arch: 'amd64',
        engineVersion: '19.03.14',
      },
    ],
  })
})

test('two described classes', () => {
  const one = (name: string, isDefault: string, expands: string) => `Name:                  ${name}
IsDefaultClass:        ${isDefault}
Annotations:           storageclass.kubernetes.io/is-default-class=true
Provisioner:           driver.longhorn.io
Parameters:            numberOfReplicas=3
AllowVolumeExpansion:  ${expands}
MountOptions:          <none>
ReclaimPolicy:         Delete
VolumeBindingMode:     Immediate
Events:                <none>
`
  const same = { provisioner: 'driver.longhorn.io', reclaimPolicy: 'Delete', volumeBindingMode: 'Immediate' }
  expect(planOf(one('fast', 'Yes', 'True') + one('slow', 'No', '<unset>'))).toMatchObject({
    platform: {
      storageClasses: [
        { name: 'fast', isDefault: true, allowVolumeExpansion: true, ...same },
        { name: 'slow', ...same },
      ],
    },
  })
})

test('a described claim, and the volume of another', () => {
  const text = `Name:          log
Namespace:     mole
StorageClass:  slow
Status:        Bound
Volume:        pvc-11
Capacity:      4Gi
Access Modes:  RWO
VolumeMode:    Filesystem
Used By:       log-0
Name:            pv-2
StorageClass:
Status:          Bound
Claim:           mole/map
Reclaim Policy:  Retain
Access Modes:    RWX
VolumeMode:      Filesystem
Capacity:        9Gi
Source:
    Type:      NFS (an NFS mount that lasts the lifetime of a pod)`
  expect(planOf(text)).toMatchObject({
    workloads: [
      { name: 'log', accessMode: 'RWO', capacityGiB: 4, storageClass: 'slow' },
      { name: 'map', accessMode: 'RWX', capacityGiB: 9 },
    ],
  })
})

test.each([
  'Name: pump\nNamespace: mole\nStatus: Running\nNode: quay-1',
  'Kubelet Version: v1.21.7',
  'Provisioner: x.y/z',
])('%j is nothing of the kind', (text) => {
  expect(planOf(text)).toBe('unrecognised')
})
