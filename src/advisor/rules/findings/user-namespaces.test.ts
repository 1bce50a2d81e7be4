import { describe, expect, it } from 'vitest'
import type { NodePool } from '../../plan/node-pool.ts'
import { on4k, onPool } from './found.ts'

const remapped = (engineVersion: string, more: NodePool = {}): NodePool => ({
  os: 'ubuntu',
  engine: 'mcr',
  usernsRemap: true,
  engineVersion,
  ...more,
})
const keeps = 'remapped-users-keep-storage-drivers'
const refuses = 'remapped-users-with-the-containerd-store'

describe('remapped user namespaces', () => {
  it.each<[NodePool, string[]]>([
    [remapped('28.5'), []],
    [remapped('29.0'), [keeps]],
    [remapped('29.2', { imageStore: 'graphdriver' }), [keeps]],
    [remapped('29.2', { imageStore: 'containerd' }), [refuses]],
    [remapped('25.0', { imageStore: 'containerd' }), [refuses]],
    [remapped('29.2', { usernsRemap: false }), []],
    [remapped('29.2', { engine: 'containerd' }), []],
    [remapped('29.2', { os: 'windows' }), []],
  ])('%j: %j', (row, rules) => {
    expect(onPool(row).filter((rule) => rule === keeps || rule === refuses)).toEqual(rules)
  })

  it('are not asked about on MKE 4k, whose nodes bring their own containerd', () => {
    expect(onPool(remapped('29.2'), on4k)).toEqual([])
  })
})
