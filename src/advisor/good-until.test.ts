import { describe, expect, test } from 'vitest'
import type { Lifetime } from './advice/advice.ts'
import { goodUntil } from './good-until.ts'

const published = (of: string, ends: string): Lifetime => ({ of, ends, state: 'published', sources: ['maker'] })
const disputed = (of: string, ...candidates: string[]): Lifetime => ({
  of,
  candidates,
  state: 'contradicted',
  sources: ['maker', 'reseller'],
})
const silent = (of: string): Lifetime => ({ of, state: 'not-published', sources: ['maker'] })

describe('until when a plan is good as planned', () => {
  test('is the first day on which anything ends; all that ends on it is named', () => {
    const lifetimes = [published('B', '2030-01-02'), published('A', '2029-05-31'), published('C', '2029-05-31')]
    expect(goodUntil(lifetimes, '2026-11-24').next).toEqual([
      { of: 'A', on: '2029-05-31' },
      { of: 'C', on: '2029-05-31' },
    ])
  })

  test.each([
    ['2029-05-30', [], '2029-05-31'],
    ['2029-05-31', [], '2029-05-31'],
    ['2029-06-01', ['A'], '2030-01-02'],
    ['2030-01-03', ['A', 'B'], undefined],
  ])('on %s ended: %j, and next is %s', (today, ended, next) => {
    const found = goodUntil([published('B', '2030-01-02'), published('A', '2029-05-31')], today)
    expect(found.ended.map(({ of }) => of)).toEqual(ended)
    expect(found.next[0]?.on).toBe(next)
  })

  test.each([
    ['2025-12-31', [], [], ['D']],
    ['2026-01-01', [], [], ['D']],
    ['2026-01-02', [], ['D'], []],
    ['2027-03-31', [], ['D'], []],
    ['2027-04-01', ['D'], [], []],
  ])('where documents give two days, on %s ended: %j, doubtful: %j, next: %j', (today, ended, doubtful, next) => {
    const found = goodUntil([disputed('D', '2027-03-31', '2026-01-01')], today)
    const names = (endings: readonly { of: string }[]) => endings.map(({ of }) => of)
    expect([names(found.ended), names(found.doubtful), names(found.next)]).toEqual([ended, doubtful, next])
    const [one] = [...found.ended, ...found.doubtful, ...found.next]
    expect(one).toEqual({ of: 'D', on: '2026-01-01', atLatest: '2027-03-31' })
  })

  test('names what no document dates', () => {
    expect(goodUntil([silent('MKE 3.9'), published('A', '2029-05-31'), disputed('D')], '2026-11-24').undated).toEqual([
      'MKE 3.9',
      'D',
    ])
  })
})
