import { expect, test, vi } from 'vitest'
import { catalog } from '../../advisor/catalog/catalog.ts'
import { entriesOf } from '../entries.ts'
import { wordOf } from './field-words.ts'

const asked = vi.hoisted(() => new Set<string>())

vi.mock(import('./field-words.ts'), async (load) => {
  const real = await load()
  return {
    ...real,
    fieldInWords: (field, parent) => {
      if (real.wordOf(field, parent) === undefined) asked.add(`${parent}.${field}`)
      return real.fieldInWords(field, parent)
    },
  }
})

test('every field that the catalog uses has a word', () => {
  expect(entriesOf(catalog, '2026-11-24').length).toBeGreaterThan(0)
  expect([...asked]).toEqual([])
})

test.each([
  ['from', 'testedOn', 'from'],
  ['from', 'lifespan', 'First release (Docker Engine)'],
  ['csi.storage.k8s.io/fstype', 'parameters', 'csi.storage.k8s.io/fstype'],
  ['type', 'options', 'type'],
  ['neverHeardOf', 'volume', undefined],
])('%s of %s is called %s', (field, parent, word) => {
  expect(wordOf(field, parent)).toBe(word)
})
