import { expect, test } from 'vitest'
import { storageSystems } from '../../advisor/plan/storage-system.ts'
import { storageGroups, storageLabel } from './storage-groups.ts'

test('every system of the plan can be chosen, each in one place', () => {
  const offered = storageGroups.flatMap(({ choices }) => choices.map(({ value }) => value))
  expect(offered.toSorted()).toEqual(storageSystems.toSorted())
})

test('a system is called by its label, and one that is not known by itself', () => {
  expect(storageLabel('ceph')).toBe('Ceph')
  expect(storageLabel('abacus')).toBe('abacus')
})
