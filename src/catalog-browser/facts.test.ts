import { expect, test } from 'vitest'
import { catalog } from '../advisor/catalog/catalog.ts'
import { cellsIn } from '../advisor/laws/cells.ts'
import { entriesOf } from './entries.ts'

const entries = entriesOf(catalog, '2026-11-24')

test('every cell of the catalog can be read on the page', () => {
  const shown = new Set(
    entries.flatMap((entry) =>
      'groups' in entry ? entry.groups.flatMap(({ facts }) => facts.flatMap(({ cells }) => cells)) : [],
    ),
  )
  expect(cellsIn(catalog).filter((cell) => !shown.has(cell))).toEqual([])
})

test('every entry has an address of its own', () => {
  const places = entries.map(({ list, id }) => `${list}/${id}`)
  expect(new Set(places).size).toBe(places.length)
})
