import { describe, expect, test } from 'vitest'
import { traitWords } from '../advisor/plan/trait-words.ts'
import { garbled, type Opened } from '../link/opened.ts'
import { answerOf } from './answer-of.ts'
import { hangsOnWords } from './hangs-on-words.ts'
import { lifeLeft } from './life-left.ts'
import { pastedLink } from './link-words.ts'
import { citedOf } from './sources.ts'
import { stepOf } from '../store/step-of.ts'
import { listed } from './tier-words.ts'

describe('a lifetime held against today', () => {
  const today = '2026-11-24'
  test.each([
    ['2026-11-23', 'ruled-out', 'Ended 2026-11-23'],
    ['2026-11-24', 'watch', 'Until 2026-11-24'],
    ['2027-11-23', 'watch', 'Until 2027-11-23'],
    ['2027-11-24', 'recommended', 'Until 2027-11-24'],
  ])('an end on %s is %s', (ends, state, words) => {
    expect(lifeLeft({ of: 'MCR', ends, state: 'published', sources: ['a'] }, today)).toEqual({ state, words })
  })

  test('dates that contradict each other are all shown, and a missing one is not made up', () => {
    const candidates = ['2027-03-24', '2024-10-13']
    expect(lifeLeft({ of: 'MSR', candidates, state: 'contradicted', sources: ['a'] }, today)).toEqual({
      state: 'watch',
      words: 'Documents give 2 dates: 2024-10-13, 2027-03-24',
    })
    expect(lifeLeft({ of: 'MSR', state: 'not-published', sources: ['a'] }, today).state).toBe('open')
  })
})

describe('what a candidate hangs on', () => {
  const sites = ['aws', 'azure', 'gcp', 'edge']
  test.each([
    [['aws'], 'if the site is AWS'],
    [['aws', 'azure'], 'if the site is AWS or Azure'],
    [['aws', 'azure', 'gcp'], 'unless the site is the edge'],
    [['aws', 'mars', 'gcp'], 'if the site is AWS, mars or Google Cloud'],
  ])('%j reads %s', (is, words) => {
    expect(hangsOnWords({ trait: 'platform.site', is }, sites)).toBe(words)
  })
})

describe('what the advice read', () => {
  const plan = { schema: 1, nodePools: [{ kernel: '5.14.0', labels: {} }], platform: { onHand: [] } } as const
  const assumptions = [{ trait: 'platform.mke', assumed: '3.9', because: '' }]
  test.each([
    ['nodePools[0].kernel', 'given', '5.14.0'],
    ['platform.onHand', 'given', 'nothing'],
    ['platform.mke', 'assumed', 'MKE 3.9'],
    ['nodePools[0].os', 'none', ''],
    ['nodePools[3].os', 'none', ''],
    ['nodePools', 'none', ''],
    ['__proto__.toString', 'none', ''],
  ])('%s was %s: %s', (path, kind, words) => {
    expect(answerOf(path, { ...plan, nodePools: [...plan.nodePools], platform: { onHand: [] } }, assumptions)).toEqual({
      kind,
      words,
    })
  })
})

describe('a pasted link', () => {
  const sound: Opened = { kind: 'opened', plan: { schema: 1 }, edition: '1', report: [] }
  test.each([
    ['https://example.org/stowage/#1abc', '1abc'],
    ['Look: https://example.org/#1ab\n> c', '1abc'],
    ['1ab=\r\nc', '1abc'],
    ['#1abc ', '1abc'],
    ['Item #5, see https://example.org/#1ab-\nc', '1abc'],
    ['https://scanner.example.org/?url=https%3A%2F%2Fexample.org%2F%231abc', '1abc'],
  ])('%j holds %s', (text, fragment) => {
    expect(pastedLink(text, () => sound)).toEqual({ kind: 'sound', fragment })
  })

  test('that is no sound one is refused in words, and nothing is no link', () => {
    expect(pastedLink(' \n', () => sound)).toEqual({ kind: 'empty' })
    expect(pastedLink('#1x', () => garbled('checksum', ''))).toMatchObject({ kind: 'refused' })
    expect(pastedLink('#/advice', () => ({ kind: 'absent' }))).toMatchObject({ kind: 'refused' })
    expect(pastedLink('#1x', () => ({ kind: 'invalid', path: 'workloads[0].iops', says: 'Give a number.' }))).toEqual({
      kind: 'refused',
      says: 'At workloads[0].iops: Give a number.',
    })
  })
})

describe('sources', () => {
  const source = {
    title: 'Matrix',
    publisher: 'Mirantis',
    url: 'https://example.org',
    version: 'MCR 23.0; read on a day',
  }
  test('are named with the first part of their edition; the plan and unknown ones by themselves', () => {
    const { version: _long, ...rest } = source
    expect(citedOf(['a', 'plan', 'toString'], { sources: { a: source } })).toEqual([
      { id: 'a', ...rest, version: 'MCR 23.0' },
      { id: 'plan', title: 'your own answer' },
      { id: 'toString', title: 'toString' },
    ])
  })
})

test('every trait leads to the step that asks for it', () => {
  const steps = new Map(Object.keys(traitWords).map((trait) => [trait, stepOf(trait)]))
  const at = (step: string) => [...steps].filter(([, one]) => one === step).map(([trait]) => trait.split('.')[0])
  expect(new Set(at('nodes'))).toEqual(new Set(['nodePools']))
  expect(new Set(at('workloads'))).toEqual(new Set(['workloads']))
  expect(new Set(at('registry'))).toEqual(new Set(['registry']))
  expect(new Set(at('priorities'))).toEqual(new Set(['priorities']))
  expect(stepOf('platform.onHand')).toBe('storage')
  expect(stepOf('workloads[7].iops')).toBe('workloads')
})

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a and b'],
  [['a', 'b', 'c'], 'a, b and c'],
])('%j is listed as "%s"', (words, text) => {
  expect(listed(words)).toBe(text)
})
