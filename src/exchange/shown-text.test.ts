import { expect, test } from 'vitest'
import { shownText } from './shown-text.ts'

const first = (text: string) => shownText(text).shown[0]?.text

test.each([
  ['Containers: 7', 'Containers: …'],
  [' Docker Root Dir: /var/lib/docker', ' Docker Root Dir: …'],
  ['services:', 'services:'],
  ['  "db": {', '  "db": {'],
  ['    - POSTGRES_PASSWORD=hunter2', '    - POSTGRES_PASSWORD= …'],
  ['    command: |', '    command: |'],
  ['hunter2', '…'],
  ['  correct horse battery staple', '  …'],
  ['postgres://me:hunter2@db/orders', 'postgres: …'],
  ['AKIAIOSFODNN7EXAMPLEAKIAIOSFODNN7: x', '…'],
  ['POSTGRES_INITDB_WALDIR_OF_OLD: x', 'POSTGRES_INITDB_WALDIR_OF_OLD: …'],
  ['---', '---'],
  ['\u001b[32mStatus\u001b[0m: up', 'Status: …'],
])('of %j nothing is shown but %j', (line, shown) => {
  expect(first(line)).toBe(shown)
})

test('lines keep their numbers, whatever ends them, and empty ones are left out', () => {
  const { lines, shown } = shownText('a: 1\r\n\r\nb: 2\rc: 3\n\n')
  expect(shown.map(({ line }) => line)).toEqual([1, 3, 4])
  expect(lines).toBe(5)
  expect(shownText('').lines).toBe(0)
})

test('lines that hold a secret are counted, shown or not', () => {
  const text = 'a: b\npassword: hunter2\nhttps://me:hunter2@host\nproxy=http://host\nAuthorization: Bearer abc\n'
  expect(shownText(text).secrets).toBe(3)
  expect(JSON.stringify(shownText(text))).not.toContain('hunter2')
})

test.each([
  [5000, 5000],
  [5001, 5000],
])('of %d lines at most %d are shown, and all are counted', (lines, most) => {
  const { shown, ...text } = shownText('key: value\n'.repeat(lines))
  expect(shown).toHaveLength(most)
  expect(text.lines).toBe(lines)
})

test('a line of megabytes and a text of megabytes take their time only once', () => {
  const begin = performance.now()
  shownText(`password: ${'a'.repeat(5_000_000)}`)
  shownText('- '.repeat(2_000_000))
  shownText('a\n'.repeat(2_000_000))
  expect(performance.now() - begin).toBeLessThan(3000)
})
