import { expect, test } from 'vitest'
import { emptyDraft } from '../store/draft.ts'
import type { ReadInput } from '../store/read-input.ts'
import { noChoices, proposalOf, type Choices } from '../store/reading-into-plan.ts'
import { outcomeOf, spotsOf, unsureWorkloads } from './outcome.ts'
import { rowInBrief } from './row-in-brief.ts'

const node = { os: 'ubuntu', osVersion: '22.04' }
const fast = { name: 'fast', provisioner: 'x' }

const input: ReadInput = {
  id: 'a',
  from: 'kubectl',
  plan: {
    schema: 1,
    platform: { kubernetes: '1.31', storageClasses: [fast] },
    nodePools: [
      { ...node, name: 'workers', nodes: 3 },
      { ...node, name: 'edge', nodes: 1 },
    ],
    workloads: [{ name: 'db', state: 'stateful', capacityGiB: 20.4 }, { name: 'app' }],
  },
  understood: [
    { trait: 'platform.kubernetes', value: '1.31', line: 1, text: 'v1.31' },
    { trait: 'platform.storageClasses', value: fast, line: 9, text: 'fast x' },
    { trait: 'nodePools[0].os', value: 'ubuntu', line: 2, text: 'workers Ubuntu' },
    { trait: 'nodePools[1].os', value: 'ubuntu', line: 3, text: 'edge Ubuntu' },
    { trait: 'workloads[0].state', value: 'stateful', line: 5, text: 'db' },
    { trait: 'workloads[0].capacityGiB', value: 20.4, line: 5, text: 'db' },
    { trait: 'workloads[1].name', value: 'app', line: 6, text: 'app' },
  ],
}

function outcome(choices: Partial<Choices> = {}) {
  const proposal = proposalOf(emptyDraft, [input], { ...noChoices, ...choices })
  return { ...outcomeOf(proposal, [input]), plan: proposal.draft.plan }
}

test('what an input tells stands by what it is about, each answer with its line', () => {
  const { nodePools, workloads, classes, platform } = outcome()
  expect(nodePools.map(({ name, alike }) => [name, alike])).toEqual([['workers', ['edge']]])
  expect(workloads.map(({ name, path }) => [name, path])).toEqual([
    ['db', 'workloads[0]'],
    ['app', 'workloads[1]'],
  ])
  expect(classes.map(({ value }) => value)).toEqual([fast])
  expect(platform.map(({ piece, line }) => [piece, line])).toEqual([['a/platform.kubernetes', 1]])
  expect(spotsOf(workloads[0]?.told[0]?.answers ?? [])).toBe('a:5')
})

test('a row in brief says how many nodes there are together, and what a workload keeps', () => {
  const { nodePools, workloads, plan } = outcome()
  expect(nodePools.map((row) => rowInBrief(row, plan))).toEqual(['4 nodes, Ubuntu, 22.04'])
  expect(workloads.map((row) => rowInBrief(row, plan))).toEqual(['stateful, 20 GiB', ''])
})

test('a row that stays out keeps its name and its words, and has no place in the plan', () => {
  const { workloads, plan } = outcome({ left: { 'a/workloads[0]': true } })
  expect(workloads[0]).toMatchObject({ name: 'db', pieces: ['a/workloads[0]'] })
  expect(workloads[0]?.path).toBeUndefined()
  expect(workloads[0] && rowInBrief(workloads[0], plan)).toBe('stateful, 20 GiB')
})

test('unsure are the workloads without a state, until it is given here', () => {
  const before = outcome()
  expect(unsureWorkloads(before, before.plan).map(({ name }) => name)).toEqual(['app'])
  const after = outcome({ values: { 'workloads/2/state': 'stateless' } })
  expect(unsureWorkloads(after, after.plan)).toEqual([])
})
