import { expect, test } from 'vitest'
import { readStorageClasses, writeStorageClass } from './storage-classes-text.ts'

test('what kubectl prints is read', () => {
  const text = `NAME                 PROVISIONER          RECLAIMPOLICY   VOLUMEBINDINGMODE      ALLOWVOLUMEEXPANSION   AGE
fast (default)       csi.example.com      Delete          WaitForFirstConsumer   true                   5d
slow                 nfs.csi.k8s.io       Retain          Immediate              false                  12d`
  expect(readStorageClasses(text)).toEqual({
    kind: 'understood',
    classes: [
      {
        name: 'fast',
        provisioner: 'csi.example.com',
        isDefault: true,
        allowVolumeExpansion: true,
        reclaimPolicy: 'Delete',
        volumeBindingMode: 'WaitForFirstConsumer',
      },
      {
        name: 'slow',
        provisioner: 'nfs.csi.k8s.io',
        allowVolumeExpansion: false,
        reclaimPolicy: 'Retain',
        volumeBindingMode: 'Immediate',
      },
    ],
  })
})

test('a name and a provisioner are enough, and what was read is written so that it reads the same', () => {
  const read = readStorageClasses('fast csi.example.com\nslow (default) nfs.csi.k8s.io')
  expect(read.kind === 'understood' && read.classes.map(writeStorageClass)).toEqual([
    'fast csi.example.com',
    'slow (default) nfs.csi.k8s.io',
  ])
})

test('a line that is none is named', () => {
  expect(readStorageClasses('lonely')).toMatchObject({ kind: 'not-understood' })
})
