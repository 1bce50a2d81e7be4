import { describe, expect, test } from 'vitest'
import type { Finding, Tier } from '../advisor/advice/advice.ts'
import { assumptionGroupsOf } from './assumption-groups.ts'
import { findingGroupsOf } from './finding-groups.ts'
import { optionOf, reasonOf, recommended, rowOf } from './options-fixture.ts'
import { rowGroupsOf } from './row-groups.ts'
import { ruledOutGroupsOf } from './ruled-out-groups.ts'
import { openQuestionsOf } from '../advisor/open-questions.ts'
import { tasksOf } from './to-do.ts'

const mount = reasonOf('Install the client.', { check: 'command -v mount.nfs' })
const buy = reasonOf('Acquire a filer.')
const plain = recommended(optionOf('a', 50))
const onCondition = recommended(optionOf('a', 50, { conditions: [mount] }))
const onTwo = recommended(optionOf('a', 50, { conditions: [mount, reasonOf('Open the port.')] }))
const toBuy = recommended(optionOf('a', 50, { atHand: false, conditions: [buy, mount] }))
const open = (...traits: string[]): Tier => ({ kind: 'needs-answers', traits, candidates: [], rejected: [] })
const notNeeded = { kind: 'not-needed', because: reasonOf('Stateless.') } as const

describe('rows that came out alike', () => {
  const groups = (...outcomes: Parameters<typeof rowOf>[1][]) =>
    rowGroupsOf(
      outcomes.map((outcome, i) => rowOf(`row ${i}`, outcome)),
      (option) => option.toUpperCase(),
    ).map(({ words, mark, rows, isToBeAcquired }) => [words, mark?.word, rows.length, isToBeAcquired])

  test('stand together, the most first, and what needs nothing last', () => {
    expect(groups(notNeeded, notNeeded, notNeeded, plain, onCondition, onCondition)).toEqual([
      ['A', 'Recommended if one thing holds', 2, false],
      ['A', 'Recommended', 1, false],
      ['No volume needed', undefined, 3, false],
    ])
  })

  test('say in general what differs in number', () => {
    expect(groups(onCondition, onTwo)).toEqual([['A', 'Recommended on conditions', 2, false]])
  })

  test('what must be bought is not what is there', () => {
    expect(groups(onCondition, toBuy).map(([, , , isToBeAcquired]) => isToBeAcquired)).toEqual([false, true])
  })
})

describe('what the picks ask for', () => {
  test('stands once however many picks need it, and what must be bought stands apart', () => {
    const { toAcquire, toDo } = tasksOf([rowOf('x', onTwo), rowOf('y', toBuy), rowOf('z', open('platform.site'))])
    expect(toAcquire.map(({ reason, needs }) => [reason.says, needs.map(({ row }) => row.about)])).toEqual([
      ['Acquire a filer.', ['y']],
    ])
    expect(toDo.map(({ reason, needs }) => [reason.says, needs.map(({ row }) => row.about)])).toEqual([
      ['Install the client.', ['x', 'y']],
      ['Open the port.', ['x']],
    ])
  })

  test('is marked where tied options leave the choice open', () => {
    const tied = { kind: 'tied', picks: [optionOf('a', 50, { conditions: [mount] }), optionOf('b', 50)] } as const
    const { toDo } = tasksOf([rowOf('x', { ...tied, picks: [...tied.picks], alternatives: [], rejected: [] })])
    expect(toDo[0]?.needs).toMatchObject([{ option: 'a', isTied: true }])
  })
})

test('what was ruled out stands by the first rule that does it, the largest group last', () => {
  const ruledOut = (option: string, ...rules: string[]) => ({
    option,
    blocks: rules.map((rule) => reasonOf('No.', { rule })),
  })
  const groups = ruledOutGroupsOf([ruledOut('a', 'site'), ruledOut('b', 'ended', 'site'), ruledOut('c', 'site')])
  expect(groups.map(({ rule, options }) => [rule, options.map(({ option }) => option)])).toEqual([
    ['ended', ['b']],
    ['site', ['a', 'c']],
  ])
})

test('a finding in the same words for many rows stands once, with the answers that all of them share', () => {
  const finding = (row: number, says: string): Finding => ({
    severity: 'danger',
    kind: 'data',
    about: `workloads[${row}]`,
    rule: 'layer',
    says,
    traits: [`workloads[${row}].state`, 'platform.site'],
    sources: ['plan'],
  })
  const groups = findingGroupsOf([finding(0, 'Lost.'), finding(1, 'Lost.'), finding(2, 'Lost, too.')])
  expect(groups.map(({ abouts, traits }) => [abouts, traits])).toEqual([
    [['workloads[0]', 'workloads[1]'], ['platform.site']],
    [['workloads[2]'], ['workloads[2].state', 'platform.site']],
  ])
})

test('the same assumption for many rows stands once', () => {
  const because = 'Usual.'
  const assumed = ['workloads[0].os', 'workloads[1].os', 'registry.sites'].map((trait) => ({
    trait,
    assumed: 'linux',
    because,
  }))
  const other = { trait: 'workloads[2].os', assumed: 'windows', because }
  expect(assumptionGroupsOf([...assumed, other]).map(({ trait, paths }) => [trait, paths.length])).toEqual([
    ['workloads.os', 2],
    ['registry.sites', 1],
    ['workloads.os', 1],
  ])
})

test('what picks wait for comes before what is only not known', () => {
  const rows = [rowOf('x', open('workloads[0].state', 'platform.site')), rowOf('y', open('workloads[1].state'))]
  expect(
    openQuestionsOf(
      rows.map(({ outcome }) => outcome),
      ['platform.site', 'workloads[0].iops'],
    ),
  ).toEqual([
    { trait: 'workloads.state', paths: ['workloads[0].state', 'workloads[1].state'], isDeciding: true },
    { trait: 'platform.site', paths: ['platform.site'], isDeciding: true },
    { trait: 'workloads.iops', paths: ['workloads[0].iops'], isDeciding: false },
  ])
})
