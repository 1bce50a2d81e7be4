import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { forgedLink } from './forged-link.ts'
import { linkOf, openLink } from './link.ts'

const text = readFileSync(new URL('FORMAT.md', import.meta.url), 'utf8')
const rows = text
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => line.split('|').map((cell) => cell.trim()))
const codeIn = (cell = ''): string[] => Array.from(cell.matchAll(/`([^`]+)`/g), ([, code = '']) => code)

const vectors = rows.filter(([, , body]) => /^`[0-9a-f]+`$/.test(body ?? ''))
const rejects = rows.filter(([, fragment, what]) => fragment !== undefined && /^(?:garbled|from the)/.test(what ?? ''))

test.each(vectors.map(([, fragment, body, plan]) => [codeIn(fragment)[0], codeIn(body)[0], ...codeIn(plan)]))(
  'the vector %s is its bytes, its plan and its picks',
  (fragment = '', body = '', plan = '', picks = 'null') => {
    const held: unknown = JSON.parse(picks)
    const opened = openLink(fragment)
    expect(opened).toEqual({
      kind: 'opened',
      edition: '2026.11.1',
      plan: JSON.parse(plan),
      report: [],
      ...(held !== null && { picks: held }),
    })
    expect(forgedLink(Uint8Array.from(Buffer.from(body, 'hex')))).toBe(fragment)
    const again = opened.kind === 'opened' ? opened : { plan: { schema: 1 as const } }
    expect(linkOf(again.plan, '2026.11.1', 'picks' in again ? { picks: again.picks } : {})).toBe(fragment)
  },
)

test.each(rejects.map(([, fragment, what]) => [codeIn(fragment)[0], what]))('%s is %s', (fragment = '', what = '') => {
  const opened = openLink(fragment)
  const told = opened.kind === 'garbled' ? `garbled, ${opened.damage}` : opened.kind.replaceAll('-', ' ')
  expect(what.replace(/ \(.*/, '')).toBe(told)
})

test('there are vectors of both kinds', () => {
  expect(vectors.length).toBeGreaterThan(6)
  expect(rejects.length).toBeGreaterThan(9)
})
