import { beforeEach, describe, expect, test } from 'vitest'
import { addRow, answerPlatform } from './answers.ts'
import { emptyDraft } from './draft.ts'
import type { ReadInput } from './read-input.ts'
import { inputFixture as input, rhelNode as rhel, ubuntuNode as node } from './read-input-fixture.ts'
import { noChoices, proposalOf, type Choices } from './reading-into-plan.ts'
import { useSession } from './session.ts'
import { takeReading } from './take-reading.ts'

const draft = () => useSession.getState().draft
const pools = () => draft().plan.nodePools
const choices = (some: Partial<Choices>): Choices => ({ ...noChoices, ...some })

beforeEach(() => {
  useSession.setState({ draft: emptyDraft, page: { kind: 'start' }, saved: { kind: 'nothing-yet' } }, true)
})

describe('kinds of node that differ in nothing but name and number are one', () => {
  const counted = (name: string, nodes: number) => ({ ...node, name, nodes })

  test.each([
    ['machines of one text', [[node, node]], [{ ...node, nodes: 2 }]],
    ['counted ones of one text', [[counted('a', 3), counted('b', 2)]], [counted('a', 5)]],
    ['named ones of two texts', [[counted('a', 3)], [counted('b', 2)]], [counted('a', 5)]],
    ['one that differs stays apart', [[node, rhel, node]], [{ ...node, nodes: 2 }, rhel]],
    ['two texts without names may be of one machine', [[node], [node]], [node]],
    ['the same name twice is one machine', [[counted('a', 3)], [counted('a', 3)]], [counted('a', 3)]],
  ])('%s', (_, texts, expected) => {
    const inputs = texts.map((nodePools, at) => input({ nodePools }, `input-${at}`))
    takeReading(inputs, noChoices)
    expect(pools()).toEqual(expected)
    expect(takeReading(inputs, noChoices)).toEqual({ kind: 'nothing-new' })
  })

  test('the number says what it was counted from', () => {
    takeReading([input({ nodePools: [node, node] })], noChoices)
    expect(draft().evidence['nodePools/1/nodes']?.text).toContain('2 entries')
  })

  test('the number that a person gave stays', () => {
    addRow('nodePools', { ...node, nodes: 9 })
    takeReading([input({ nodePools: [node, node] })], choices({ rows: { 'a/nodePools/0': '1' } }))
    expect(pools()?.[0]).toEqual({ ...node, nodes: 9 })
  })
})

describe('piece by piece', () => {
  const both = [input({ nodePools: [node, rhel], platform: { orchestrator: 'swarm', kubernetes: '1.31' } })]

  test('a row that is left out stays out, and with it what only it told', () => {
    takeReading(both, choices({ left: { 'a/nodePools[0]': true, 'a/platform.kubernetes': true } }))
    expect(pools()).toEqual([rhel])
    expect(draft().plan.platform).toEqual({ orchestrator: 'swarm' })
  })

  test('one answer of a row may stay out', () => {
    takeReading(both, choices({ left: { 'a/nodePools[1].osVersion': true } }))
    expect(pools()?.[1]).toEqual({ os: 'rhel', engineVersion: '23.0.9' })
  })

  test('with everything left out nothing is new, and no empty part is made', () => {
    const left = {
      'a/nodePools[0]': true,
      'a/nodePools[1]': true,
      'a/platform.orchestrator': true,
      'a/platform.kubernetes': true,
    } as const
    expect(takeReading(both, choices({ left }))).toEqual({ kind: 'nothing-new' })
    expect(draft()).toBe(emptyDraft)
  })
})

describe('workloads', () => {
  const db = { name: 'db', image: 'postgres:16', product: 'postgresql' } as const
  const workloads = () => draft().plan.workloads

  test.each([
    ['another tag is the same one', { ...db, image: 'docker.io/library/postgres:15' }, 1],
    ['another image is another one', { name: 'db', image: 'mysql:8' }, 2],
    ['without images, another product is another one', { name: 'db', product: 'mysql' }, 2],
    ['another name is another one', { ...db, name: 'orders' }, 2],
  ])('of two texts: %s', (_, other, rows) => {
    takeReading([input({ workloads: [db] }), input({ workloads: [other] }, 'b')], noChoices)
    expect(workloads()).toHaveLength(rows)
  })

  test('two of one text are two, with one name or with none', () => {
    takeReading([input({ workloads: [db, db, {}, {}] })], noChoices)
    expect(workloads()).toHaveLength(4)
  })

  test('two texts that differ are told apart by where each stands', () => {
    const told = (id: string, image: string): ReadInput => ({
      ...input({ workloads: [{ ...db, image }] }, id),
      from: `compose (${id})`,
      understood: [{ trait: 'workloads[0].image', line: 7, text: `image: ${image}` }],
    })
    const named = proposalOf(draft(), [told('a', 'postgres:16'), told('b', 'postgres:15')], noChoices).differences
    expect(named).toMatchObject([{ isByHand: false, mineFrom: { input: 'compose (a)', line: 7 }, from: 'compose (b)' }])
  })

  test('what is asked on the way is answered by hand', () => {
    takeReading([input({ workloads: [db] })], choices({ values: { 'workloads/1/state': 'stateful' } }))
    expect(workloads()).toEqual([{ ...db, state: 'stateful' }])
    expect(draft().evidence).not.toHaveProperty(['workloads/1/state'])
  })

  test('2,000 of them are laid within a second', () => {
    const many = Array.from({ length: 2000 }, (_, at) => ({ ...db, name: `db-${at}`, replicas: at % 7 }))
    const begin = performance.now()
    const { changed } = proposalOf(draft(), [input({ workloads: many })], noChoices)
    expect(changed).toHaveLength(8000)
    expect(performance.now() - begin).toBeLessThan(1000)
  })
})

describe('lists of which an output sees a part', () => {
  const fast = { name: 'fast', provisioner: 'ebs.csi.aws.com' }
  const slow = { name: 'slow', provisioner: 'efs.csi.aws.com' }

  test('what is new stands beside what was there', () => {
    answerPlatform({ storageClasses: [fast], onHand: ['ceph'] })
    const read = [
      input({
        platform: { storageClasses: [{ provisioner: 'ebs.csi.aws.com', name: 'fast' }, slow], onHand: ['nfs-v4'] },
      }),
    ]
    expect(proposalOf(draft(), read, noChoices).differences).toEqual([])
    takeReading(read, noChoices)
    expect(draft().plan.platform).toEqual({ storageClasses: [fast, slow], onHand: ['ceph', 'nfs-v4'] })
    expect(takeReading(read, noChoices)).toEqual({ kind: 'nothing-new' })
  })

  test('one name for two things, and a list that was answered with nothing, are asked about', () => {
    answerPlatform({ storageClasses: [fast], onHand: [] })
    const read = [input({ platform: { storageClasses: [{ ...fast, provisioner: 'x' }], onHand: ['ceph'] } })]
    expect(proposalOf(draft(), read, noChoices).differences.map(({ key }) => key)).toEqual([
      'platform/storageClasses',
      'platform/onHand',
    ])
    takeReading(read, noChoices)
    expect(draft().plan.platform).toEqual({ storageClasses: [fast], onHand: [] })
  })
})
