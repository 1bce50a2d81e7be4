import { expect, it } from 'vitest'
import type { NodePool } from '../../plan/node-pool.ts'
import type { RegistryProduct } from '../../plan/registry.ts'
import { onMke39, rulesOn } from './found.ts'

const windows: NodePool = { os: 'windows', osVersion: '2022' }

it.each<[RegistryProduct, NodePool[], boolean]>([
  ['msr-2.10', [windows], true],
  ['msr-2.9', [windows, windows], true],
  ['msr-2.10', [windows, { os: 'rhel' }], false],
  ['msr-2.10', [windows, {}], false],
  ['msr-2.10', [], false],
  ['msr-4', [windows], false],
  ['none', [windows], false],
])('%s with %j: a registry without Linux nodes: %s', (product, nodePools, isFound) => {
  const rules = rulesOn({ platform: onMke39, nodePools, registry: { product, survives: 'nothing' } })
  expect(rules.includes('registry-without-linux-nodes')).toBe(isFound)
})
