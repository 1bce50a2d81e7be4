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

test('more than 8 MB is refused before anything reads it', () => {
  expect(readInput('x'.repeat(8_000_001)).kind).toBe('unrecognised')
})

test('importers have ids and commands of their own', () => {
  expect(new Set(importers.map(({ meta }) => meta.id)).size).toBe(importers.length)
  expect(new Set(importers.map(({ meta }) => meta.command)).size).toBe(importers.length)
})
