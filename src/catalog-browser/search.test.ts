import { expect, test } from 'vitest'
import { catalog } from '../advisor/catalog/catalog.ts'
import { entriesOf } from './entries.ts'
import { hitIn, indexOf, search, wordsOf, type Query } from './search.ts'

const index = indexOf(entriesOf(catalog, '2026-11-24'))
const idsOf = (query: Query) =>
  Object.fromEntries(search(index, query).map(({ list, entries }) => [list, entries.map(({ id }) => id)]))

test('without words and filters everything is found, list by list', () => {
  const found = search(index, { text: ' ' })
  expect(found.map(({ list }) => list)).toEqual(['options', 'rules', 'facts', 'sources'])
  expect(found.flatMap(({ entries }) => entries)).toHaveLength(index.length)
})

test('the exact name comes before names that begin with it, and these before all that mention it', () => {
  expect(idsOf({ text: 'OVERLAY' })['options']?.slice(0, 2)).toEqual(['overlay', 'overlay2'])
  const { options = [] } = idsOf({ text: 'nfs' })
  const [begins = -1, names = -1, mentions = -1] = ['k8s-nfs', 'docker-local-nfs', 'trident-docker'].map((id) =>
    options.indexOf(id),
  )
  expect(begins).toBeGreaterThan(-1)
  expect(names).toBeGreaterThan(begins)
  expect(mentions).toBeGreaterThan(names)
  expect(idsOf({ text: 'aws-ebs-gp3' })['options']?.[0]).toBe('aws-ebs-gp3')
})

test('every word must occur, in any order, capital or small', () => {
  expect(idsOf({ text: 'Trident docker' })['options']).toEqual(idsOf({ text: 'docker trident' })['options'])
  expect(idsOf({ text: 'trident docker' })['options']?.[0]).toBe('trident-docker')
  expect(search(index, { text: 'trident qwertz' })).toEqual([])
})

test.each([
  ['a list', { text: '', list: 'rules' }, ({ list }) => list === 'rules'],
  ['a part', { text: '', part: 'registry' }, ({ parts }) => parts.includes('registry')],
  ['a state', { text: '', state: 'silent' }, ({ states }) => states.includes('silent')],
  ['both', { text: '', part: 'image', state: 'ended' }, (e) => e.parts.includes('image') && e.states.includes('ended')],
] satisfies [string, Query, (entry: (typeof index)[number]['entry']) => boolean][])(
  'a filter by %s lets through what has it, and all of that',
  (_by, query, has) => {
    const found = search(index, query).flatMap(({ entries }) => entries.map(({ id }) => id))
    expect(found.length).toBeGreaterThan(0)
    const meant = index.map(({ entry }) => entry).filter(has)
    expect(found.toSorted()).toEqual(meant.map(({ id }) => id).toSorted())
  },
)

test('what ends today has not ended yet', () => {
  const states = (today: string) =>
    entriesOf(catalog, today).find(({ id, list }) => list === 'facts' && id === 'debian-12')?.states
  const found = entriesOf(catalog, '2000-01-01').find(({ id, list }) => list === 'facts' && id === 'debian-12')
  const day = found && 'standing' in found ? found.standing.replace('until ', '') : ''
  expect(states(day)).not.toContain('ended')
  expect(states('2999-01-01')).toContain('ended')
})

test('the fact that answers is shown where the name does not', () => {
  const trident = index.find(({ entry }) => entry.id === 'trident-csi')?.entry
  expect(trident && hitIn(trident, 'trident')).toBeUndefined()
  expect(trident && hitIn(trident, 'multipath')?.words).toMatch(/multipath/)
})

test('quotation marks do not count', () => {
  expect(wordsOf('  "Net\u00a0App” Trident ')).toEqual(['net', 'app', 'trident'])
})
