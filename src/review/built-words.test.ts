import { expect, test } from 'vitest'
import type { BuiltReport, ComparedPick } from '../advisor/compare/built-as-planned.ts'
import type { Standing } from '../advisor/compare/compared-answer.ts'
import { builtInWords, pickInWords } from './built-words.ts'

const report = (...standings: Standing[]): BuiltReport => ({
  rows: [
    { about: 'platform', answers: standings.map((standing, at) => ({ name: String(at), standing })), findings: [] },
  ],
  missing: [],
  extra: [],
})

test.each([
  [report(), 'Nothing that was handed in can be held against an answer of your plan.'],
  [report('not-told', 'not-planned'), 'Nothing that was handed in can be held against an answer of your plan.'],
  [report('as-planned'), 'Built as planned: 1 thing could be compared, and none differs.'],
  [report('as-planned', 'as-planned'), 'Built as planned: 2 things could be compared, and none differs.'],
  [report('differs', 'as-planned'), '1 thing differs from your plan; 1 thing is as planned.'],
  [report('differs', 'differs'), '2 things differ from your plan; 0 things are as planned.'],
])('a comparison in one sentence', (made, words) => {
  expect(builtInWords(made)).toBe(words)
})

const pick = (some: Partial<ComparedPick>): ComparedPick => ({
  standing: 'differs',
  kind: 'recommended',
  planned: ['overlay2'],
  built: ['devicemapper'],
  ...some,
})

test.each([
  [pick({}), 'Planned: overlay2. Runs: devicemapper.'],
  [pick({ standing: 'not-told', built: [] }), 'Planned: overlay2. These outputs do not say what runs.'],
  [pick({ standing: 'as-planned', built: ['a', 'overlay2'] }), 'overlay2, as planned.'],
  [
    pick({ standing: 'not-planned', kind: 'needs-answers', planned: [] }),
    'The plan leaves it open. Runs: devicemapper.',
  ],
])('a pick in one sentence', (made, words) => {
  expect(pickInWords(made, (option) => option)).toBe(words)
})
