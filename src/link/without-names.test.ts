import { expect, test } from 'vitest'
import { catalog } from '../advisor/catalog/catalog.ts'
import { outcomes } from '../advisor/outcomes.ts'
import type { Plan } from '../advisor/plan/plan.ts'
import { linkOf, openLink } from './link.ts'
import { picksOf } from './picks.ts'
import { withoutNames } from './without-names.ts'

const plan: Plan = {
  schema: 1,
  title: 'Secret renewal',
  customer: 'Secret AG',
  author: 'S. Secret',
  platform: {
    site: 'bare-metal',
    orchestrator: 'kubernetes',
    onHand: ['ceph', 'other-csi'],
    otherStorage: [{ kind: 'other-csi', name: 'secret array', provisioner: 'csi.example.com' }],
    storageClasses: [{ name: 'secret-fast', provisioner: 'rbd.csi.ceph.com' }],
  },
  nodePools: [
    { name: 'secret-workers', os: 'rhel', osVersion: '9.4', labels: { rack: 'secret-1', disk: 'ssd', size: '4' } },
    { name: 'secret-idle', os: 'ubuntu' },
  ],
  workloads: [
    {
      name: 'secret-db',
      image: 'registry.secret.example/db:1',
      kind: 'database',
      state: 'stateful',
      pool: 'secret-workers',
      storageClass: 'secret-fast',
      constraints: [{ key: 'rack', op: 'in', values: ['secret-1', 'secret-2', 'ssd'] }],
    },
    { name: 'secret-web', state: 'stateless', pool: 'secret-elsewhere' },
  ],
  hosts: [{ name: 'secret-host', labels: { rack: 'secret-1' }, zone: 'secret-zone' }],
}

test('no name is left, and what referred to each other still does', () => {
  const nameless = withoutNames(plan)
  expect(JSON.stringify(nameless).toLowerCase()).not.toContain('secret')
  expect(nameless).toMatchObject({
    platform: {
      otherStorage: [{ name: 'system 1', provisioner: 'csi.example.com' }],
      storageClasses: [{ name: 'class 1' }],
    },
    nodePools: [{ name: 'pool 1', labels: { rack: 'label 1', disk: 'ssd', size: '4' } }, { os: 'ubuntu' }],
    workloads: [
      { pool: 'pool 1', storageClass: 'class 1', constraints: [{ values: ['label 1', 'label 2', 'ssd'] }] },
      { pool: 'pool 2' },
    ],
    hosts: [{ name: 'host 1', labels: { rack: 'label 1' }, zone: 'label 3' }],
  })
  expect(nameless.nodePools?.[1]).not.toHaveProperty('name')
})

test('the advice picks the same', () => {
  expect(picksOf(outcomes(withoutNames(plan), catalog))).toEqual(picksOf(outcomes(plan, catalog)))
})

test('a link says that names were left out of it', () => {
  const link = linkOf(plan, catalog.edition, { isWithoutNames: true })
  expect(openLink(link)).toMatchObject({ kind: 'opened', isWithoutNames: true, plan: withoutNames(plan) })
  expect(openLink(linkOf(plan, catalog.edition))).not.toHaveProperty('isWithoutNames')
})
