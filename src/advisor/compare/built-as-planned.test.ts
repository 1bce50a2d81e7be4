import { describe, expect, test } from 'vitest'
import { catalog } from '../catalog/catalog.ts'
import type { Plan } from '../plan/plan.ts'
import { builtAsPlanned } from './built-as-planned.ts'
import { builtPairs } from './built-pairs.ts'
import { comparedAnswers } from './compared-answer.ts'

const planned: Plan = {
  schema: 1,
  platform: { site: 'bare-metal', orchestrator: 'kubernetes', onHand: ['netapp-ontap'] },
  nodePools: [{ name: 'workers', os: 'rhel', osVersion: '9', backingFs: 'xfs', dType: true, engine: 'mcr' }],
  workloads: [
    { name: 'orders', kind: 'database', state: 'stateful', accessMode: 'RWO' },
    { name: 'web', state: 'stateless' },
  ],
}
const compare = (built: Omit<Plan, 'schema'>, plan = planned) => {
  const runs: Plan = { schema: 1, ...built }
  return builtAsPlanned(plan, runs, builtPairs(plan, runs), catalog)
}

describe('an answer', () => {
  test.each([
    ['os', 'rhel', 'rhel', 'as-planned'],
    ['os', 'rhel', 'rocky', 'differs'],
    ['osVersion', '9', '9.4', 'as-planned'],
    ['osVersion', '9', '90', 'differs'],
    ['osVersion', '9.4', '9', 'differs'],
    ['kernel', '5.14.0', '5.14.0-427.el9', 'as-planned'],
    ['kernel', '5.14.0-42', '5.14.0-427.el9', 'differs'],
    ['backingFs', 'ext', 'ext.4', 'differs'],
    ['dType', true, false, 'differs'],
    ['replicas', 3, 3, 'as-planned'],
    ['replicas', 3, 2, 'differs'],
    ['kernel', '5.14', undefined, 'not-told'],
    ['kernel', undefined, '5.14', 'not-planned'],
    ['orchestrator', 'both', 'swarm', 'as-planned'],
    ['orchestrator', 'kubernetes', 'swarm', 'differs'],
    ['onHand', ['ceph', 'nfs-v4'], ['ceph'], 'as-planned'],
    ['onHand', ['ceph'], ['ceph', 'nfs-v4'], 'differs'],
  ])('%s planned as %j and built as %j: %s', (name, mine, theirs, standing) => {
    expect(comparedAnswers([name], { [name]: mine }, { [name]: theirs })).toMatchObject([{ standing }])
  })

  test.each([
    ['all are there, one with a flag more', [{ name: 'a', provisioner: 'x', isDefault: true }], 'as-planned'],
    ['one stands on another driver', [{ name: 'a', provisioner: 'y' }], 'differs'],
    ['one is missing', [], 'differs'],
    [
      'there is one more',
      [
        { name: 'a', provisioner: 'x' },
        { name: 'b', provisioner: 'x' },
      ],
      'differs',
    ],
  ])('classes of a cluster: %s', (_, built, standing) => {
    const mine = { storageClasses: [{ name: 'a', provisioner: 'x' }] }
    expect(comparedAnswers(['storageClasses'], mine, { storageClasses: built })).toMatchObject([{ standing }])
  })

  test('that neither side gives is no answer', () => {
    expect(comparedAnswers(['kernel'], {}, {})).toEqual([])
  })
})

describe('rows that belong together', () => {
  const pools = [
    { name: 'a', os: 'rhel', osVersion: '9' },
    { name: 'b', os: 'ubuntu', osVersion: '22.04' },
    { name: 'c', os: 'ubuntu', osVersion: '24.04' },
  ]
  test.each([
    ['by name before anything else', { name: 'a', os: 'ubuntu', osVersion: '24.04' }, [0]],
    ['by what they are', { os: 'ubuntu', osVersion: '24.04' }, [2]],
    ['by a release that was planned less exactly', { os: 'rhel', osVersion: '9.4' }, [0]],
    ['not where two are as much alike', { os: 'ubuntu', osVersion: '20.04' }, []],
    ['not where nothing is alike', { os: 'windows' }, []],
  ])('%s', (_, pool, meant) => {
    const pairs = builtPairs({ schema: 1, nodePools: pools }, { schema: 1, nodePools: [pool] })
    expect(pairs.map((pair) => pair.planned)).toEqual(meant)
  })

  test.each([
    ['takes what is alike, and what says nothing of its system', [{ os: 'rhel' }, {}], [0, 1]],
    ['is not another system beside others', [{ os: 'rhel' }, { os: 'windows' }], [0]],
    ['may have been built as another system', [{ os: 'windows' }], [0]],
  ])('the only kind that was planned %s', (_, nodePools, rows) => {
    const runs: Plan = { schema: 1, nodePools }
    expect(builtPairs({ schema: 1, nodePools: [{ os: 'rhel' }] }, runs).map(({ built }) => built)).toEqual(rows)
  })

  test('workloads go by their names', () => {
    const runs: Plan = { schema: 1, workloads: [{ name: 'web' }, { name: 'cache' }, {}] }
    expect(builtPairs(planned, runs)).toEqual([{ list: 'workloads', planned: 1, built: 0 }])
  })
})

describe('the pick', () => {
  const node = { os: 'rhel', osVersion: '9.4', engineVersion: '23.0.9' }
  test.each([
    ['overlay2', 'as-planned'],
    ['devicemapper', 'differs'],
    [undefined, 'not-told'],
  ])('a node that was planned for overlay2 and runs %s: %s', (currentDriver, standing) => {
    const [row] = compare({ nodePools: [{ ...node, ...(currentDriver && { currentDriver }) }] }).rows
    expect(row?.pick).toMatchObject({ standing, planned: ['overlay2'] })
  })

  test('what a volume stands on follows from its class and the driver of that class', () => {
    const storageClasses = [
      { name: 'fast', provisioner: 'csi.trident.netapp.io' },
      { name: 'odd', provisioner: 'none.example' },
    ]
    const pickOf = (storageClass: string) =>
      compare({ platform: { storageClasses }, workloads: [{ name: 'orders', storageClass }] }).rows[0]?.pick
    expect(pickOf('fast')).toMatchObject({ standing: 'as-planned', built: expect.arrayContaining(['trident-csi']) })
    expect(pickOf('odd')).toMatchObject({ standing: 'not-told', built: [] })
  })

  test('a workload that keeps nothing has none, unless a volume is there', () => {
    expect(compare({ workloads: [{ name: 'web' }] }).rows[0]?.pick).toBeUndefined()
  })
})

describe('the findings', () => {
  test('of what runs are those that the plan did not have', () => {
    const runs = {
      os: 'rhel',
      osVersion: '9.4',
      engine: 'mcr',
      engineVersion: '25.0.13',
      currentDriver: 'devicemapper',
    } as const
    const [row] = compare({ nodePools: [runs] }).rows
    expect(row?.findings.map(({ rule }) => rule)).toContain('finding/storage-driver-in-use-has-ended')
    const same = { ...planned, nodePools: [{ name: 'workers', ...runs }] }
    expect(compare({ nodePools: [runs] }, same).rows[0]?.findings).toEqual([])
  })

  test('of a row that no output tells of are none', () => {
    const { rows, missing, extra } = compare({ workloads: [{ name: 'cache' }], nodePools: [{ os: 'rhel' }] })
    expect(rows.map(({ about }) => about)).toEqual(['nodePools[0]', 'platform'])
    expect(missing).toEqual(['workloads[0]', 'workloads[1]'])
    expect(extra).toEqual(['workloads[0]'])
  })
})
