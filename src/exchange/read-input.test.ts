import { expect, test } from 'vitest'
import { importers, readInput } from './read-input.ts'

test.each([
  ['docker-info', 'Server Version: 24.0.7\nLinux harbour 5.15.0-9-generic #9 SMP x86_64 GNU/Linux'],
  ['host-lines', 'Linux harbour 5.15.0-9-generic #9 SMP x86_64 GNU/Linux'],
  ['host-lines', 'Client:\n Version: 27.4.1\nLinux harbour 5.15.0-9-generic #9 SMP x86_64 GNU/Linux'],
  ['xfs-info', 'naming =version 2 bsize=4096 ascii-ci=0 ftype=1'],
])('%s reads %j', (source, text) => {
  expect(readInput(text)).toMatchObject({ kind: 'read', source })
})

test('a word that one importer knows in passing does not keep the text from the one that reads it', () => {
  const text =
    'apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec:\n  containers:\n  - image: "nginx:1"\n    name: 1\n'
  expect(readInput(text)).toMatchObject({ kind: 'read', source: 'manifests' })
  expect(readInput(`${text}Images: 12\nContainers: 12\n`)).toMatchObject({ kind: 'read', source: 'manifests' })
})

test('what nobody reads says what to do', () => {
  expect(readInput('Good morning')).toMatchObject({ kind: 'unrecognised', saw: 'Good morning' })
})

test('more than 50 MB is refused before anything reads it', () => {
  expect(readInput('x'.repeat(50_000_000))).toMatchObject({ says: expect.not.stringContaining('50 MB') })
  expect(readInput('x'.repeat(50_000_001))).toMatchObject({ says: expect.stringContaining('50 MB') })
})

const node = 'Server Version: 24.0.7\nKernel Version: 5.14.0-427.el9.x86_64\n'
const foreign = (size: number) => 'ab cd\n'.repeat(size / 6)

test.each([
  ['the beginning', node + foreign(1_100_000)],
  ['the end', foreign(1_100_000) + node],
])('of a text above 1 MB, what stands at %s is found', (_, text) => {
  expect(readInput(text)).toMatchObject({ kind: 'read', source: 'docker-info' })
})

test('a large text that nobody knows by its ends is left in a moment, and says what was searched', () => {
  const before = performance.now()
  const reading = readInput(foreign(20_000_000) + node + foreign(20_000_000))
  expect(performance.now() - before).toBeLessThan(3000)
  expect(reading).toMatchObject({ kind: 'unrecognised', says: expect.stringContaining('the beginning and the end') })
})

test('a known output in too many lines is refused with its name and the limit', () => {
  const says = expect.stringContaining('200,000 lines')
  expect(readInput(node + 'ab\n'.repeat(400_000))).toMatchObject({ kind: 'declined', source: 'docker-info', says })
})

test.each([
  ['compose', 'services:\n  web:\n    image: nginx\n'],
  ['manifests', 'apiVersion: apps/v1\nkind: Deployment\n'],
])('more than 10 MB of YAML are refused as what they are: %s', (source, text) => {
  const says = expect.stringContaining('10 MB of YAML')
  expect(readInput(`${text}#`.padEnd(10_000_001, 'x'))).toMatchObject({ kind: 'declined', source, says })
})

test('a table of 20 MB is read', () => {
  const rows = Array.from(
    { length: 2000 },
    (_, at) => `store-${String(at)},database,${String(at)},${'x'.repeat(10_000)}`,
  )
  const reading = readInput(['Name,Kind,IOPS,Remarks', ...rows].join('\n'))
  expect(reading).toMatchObject({ kind: 'read', source: 'workload-table' })
  expect(reading.kind === 'read' && reading.plan.workloads).toHaveLength(2000)
})

test('blank lines without end cost no importer more than their number', () => {
  const text = `resources:${'\n'.repeat(90_000)}`
  const before = performance.now()
  for (const { read } of importers) read(text)
  expect(performance.now() - before).toBeLessThan(3000)
})

test('importers have ids and commands of their own', () => {
  expect(new Set(importers.map(({ meta }) => meta.id)).size).toBe(importers.length)
  expect(new Set(importers.map(({ meta }) => meta.command)).size).toBe(importers.length)
})
