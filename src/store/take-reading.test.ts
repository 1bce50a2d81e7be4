import { beforeEach, expect, test } from 'vitest'
import { addRow, answerPlatform, answerPool, dontKnow, keepTyped } from './answers.ts'
import { emptyDraft, readDraft } from './draft.ts'
import { undo } from './plans.ts'
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

test('in an empty plan every machine becomes a kind of node, each answer with its line', () => {
  const taken = takeReading([input({ nodePools: [node, rhel] })], noChoices)
  expect(taken).toEqual({ kind: 'taken', answers: 6 })
  expect(pools()).toEqual([node, rhel])
  expect(draft().rows.nodePools).toEqual(['1', '2'])
  expect(draft().evidence['nodePools/2/os']).toEqual({ input: 'docker info', line: 4, text: 'line 4' })
  expect(readDraft(structuredClone(draft()))).toEqual(draft())
})

test('the day of the change is noted, and undo takes all of it back', () => {
  answerPlatform({ site: 'aws' })
  const before = draft()
  takeReading([input({ nodePools: [node], platform: { orchestrator: 'swarm' } })], noChoices)
  expect(draft().plan.date).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  expect(draft().plan.platform).toEqual({ site: 'aws', orchestrator: 'swarm' })
  expect(useSession.getState().before?.what).toBe('4 answers were read into your plan.')
  undo()
  expect(draft()).toBe(before)
})

test.each([
  ['an empty one is filled', [{}], [{ ...node }]],
  ['one with a name of its own is filled and keeps it', [{ name: 'workers' }], [{ name: 'workers', ...node }]],
  ['one that agrees is filled', [{ os: 'ubuntu', nodes: 3 }], [{ nodes: 3, ...node }]],
  ['one that differs stays, beside a new one', [{ os: 'rhel' }], [{ os: 'rhel' }, node]],
  ['of two, the one that agrees in something', [{ nodes: 5 }, { os: 'ubuntu' }], [{ nodes: 5 }, node]],
  ['of two, the one that does not differ', [{ os: 'rhel' }, { nodes: 5 }], [{ os: 'rhel' }, { nodes: 5, ...node }]],
  ['two that could be meant both stay', [{ nodes: 5 }, {}], [{ nodes: 5 }, {}, node]],
])('kinds of node that are there: %s', (_, there, expected) => {
  for (const pool of there) addRow('nodePools', pool)
  takeReading([input({ nodePools: [node] })], noChoices)
  expect(pools()).toEqual(expected)
})

test('the machine’s name is no reason for another kind of node, and does not replace the person’s', () => {
  addRow('nodePools', { name: 'workers', os: 'ubuntu' })
  takeReading([input({ nodePools: [{ ...node, name: 'harbour-1' }] })], noChoices)
  expect(pools()).toEqual([{ ...node, name: 'workers' }])
})

test('two inputs of one machine fill one kind of node', () => {
  const more = input({ nodePools: [{ backingFs: 'xfs', dType: true }] }, 'b')
  takeReading([input({ nodePools: [node] }), more], noChoices)
  expect(pools()).toEqual([{ ...node, backingFs: 'xfs', dType: true }])
})

test('taking the same again changes nothing and makes no second kind of node', () => {
  const same = [input({ nodePools: [node, { os: 'rhel' }] })]
  takeReading(same, noChoices)
  const before = draft()
  expect(takeReading(same, noChoices)).toEqual({ kind: 'nothing-new' })
  expect(draft()).toBe(before)
})

test('an answer given by hand stays, and the difference is told', () => {
  const id = addRow('nodePools', { os: 'rhel' })
  const read = [input({ nodePools: [node] })]
  const into = choices({ rows: { 'a/nodePools/0': id } })
  expect(proposalOf(draft(), read, into).differences).toEqual([
    {
      key: `nodePools/${id}/os`,
      trait: 'nodePools[0].os',
      mine: 'rhel',
      read: 'ubuntu',
      settled: 'rhel',
      isByHand: true,
      from: 'docker info',
      input: 'a',
      line: 1,
    },
  ])
  takeReading(read, into)
  expect(pools()).toEqual([{ ...node, os: 'rhel' }])
  expect(draft().evidence).not.toHaveProperty([`nodePools/${id}/os`])
})

test('a person may prefer what was read, or the other kind of node', () => {
  const id = addRow('nodePools', { os: 'rhel' })
  const read = [input({ nodePools: [node] })]
  const values = { [`nodePools/${id}/os`]: 'ubuntu' }
  takeReading(read, choices({ rows: { 'a/nodePools/0': id }, values }))
  expect(pools()).toEqual([node])
  expect(draft().evidence[`nodePools/${id}/os`]).toEqual({ input: 'docker info', line: 1, text: 'line 1' })
  takeReading(read, choices({ rows: { 'a/nodePools/0': 'new' } }))
  expect(pools()).toEqual([node, node])
})

test('what was read before gives way to what is read now, unless it was changed by hand since', () => {
  takeReading([input({ nodePools: [node] })], noChoices)
  answerPool('1', { osVersion: '24.04' })
  const read = [input({ nodePools: [{ ...node, engineVersion: '25.0.13' }] })]
  const into = choices({ rows: { 'a/nodePools/0': '1' } })
  const { differences } = proposalOf(draft(), read, into)
  expect(differences.map(({ trait, isByHand, settled }) => ({ trait, isByHand, settled }))).toEqual([
    { trait: 'nodePools[0].osVersion', isByHand: true, settled: '24.04' },
    { trait: 'nodePools[0].engineVersion', isByHand: false, settled: '25.0.13' },
  ])
})

test('an answer that is neither the plan’s nor the input’s is marked as changed by hand', () => {
  takeReading(
    [input({ platform: { orchestrator: 'swarm' } })],
    choices({ values: { 'platform/orchestrator': 'both' } }),
  )
  expect(draft().plan.platform).toEqual({ orchestrator: 'both' })
  expect(draft().evidence['platform/orchestrator']?.byHand).toBe(true)
  answerPlatform({ orchestrator: 'swarm' })
  takeReading(
    [input({ platform: { orchestrator: 'swarm' } })],
    choices({ values: { 'platform/orchestrator': undefined } }),
  )
  expect(draft().plan.platform).toEqual({ orchestrator: 'swarm' })
})

test('what was read answers "I don’t know", and the half-typed answer', () => {
  const id = addRow('nodePools', {})
  dontKnow('nodePools[0].os', true)
  dontKnow('platform.site', true)
  keepTyped(`nodePools/${id}/osVersion`, '22.')
  keepTyped(`nodePools/${id}/nodes`, 'five')
  takeReading([input({ nodePools: [node] })], noChoices)
  expect(draft().plan.dontKnow).toEqual(['platform.site'])
  expect(draft().typed).toEqual({ [`nodePools/${id}/nodes`]: 'five' })
})

test('a plan that would be none is not taken', () => {
  const read = [input({ nodePools: Array.from({ length: 1001 }, (_, at) => ({ ...node, kernel: `5.15.0-${at}` })) })]
  expect(takeReading(read, noChoices)).toMatchObject({ kind: 'refused', says: expect.stringContaining('1,000') })
  expect(draft()).toBe(emptyDraft)
})

test('a platform answer of a machine that is changed afterwards says so', () => {
  takeReading([input({ platform: { orchestrator: 'swarm' } })], noChoices)
  answerPlatform({ orchestrator: 'both' })
  expect(draft().evidence['platform/orchestrator']?.byHand).toBe(true)
})
