import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { catalog } from '../advisor/catalog/catalog.ts'
import { planSchema } from '../advisor/plan/plan.ts'
import { crc32 } from './crc-32.ts'
import { layout1 } from './format-1.ts'
import format1 from './format-1.json' with { type: 'json' }
import { gapsOf } from './layout-gaps.ts'
import { layoutFrom } from './layout.ts'
import { migrations } from './migrations.ts'

const sum = (text: string) => crc32(new TextEncoder().encode(text)).toString(16)
const firstOf = (text: string, count: number) => text.split(' ').slice(0, count).join(' ')

/** How many words each list was published with, and their sum. A line is added or its count raised, never else changed. */
const publishedLists: Readonly<Record<string, readonly [count: number, sum: string]>> = {
  site: [10, 'e7da382'],
  orchestrator: [3, '5b6c9b95'],
  mke: [12, '13197b23'],
  system: [46, 'ea82ce8c'],
  otherKind: [4, 'cdb111d7'],
  latency: [3, '4aa771e8'],
  engine: [5, 'fa63dda'],
  imageStore: [2, '29a8fb2'],
  media: [3, 'a52ee6e0'],
  kind: [12, 'f26f80e4'],
  workloadOrchestrator: [2, '997c4546'],
  workloadOs: [2, '8160f4df'],
  state: [2, 'c68aad7a'],
  accessMode: [4, '573bdcbb'],
  volumeMode: [2, '8294c679'],
  survives: [4, '11d1d72b'],
  feature: [11, '10f0dd6e'],
  protocol: [5, '473df54c'],
  op: [8, 'af2e8fc9'],
  registryProduct: [10, '907987f7'],
  registryOrchestrator: [3, '56465ca9'],
  credentials: [3, '2b346f59'],
  currency: [15, '5fd332f'],
  os: [22, '9b1b6084'],
  osVersion: [49, '771108de'],
  arch: [6, 'd2140d7c'],
  engineVersion: [16, 'c6e2d02b'],
  fileSystem: [13, 'ad335411'],
  kubernetes: [22, '7afee3cd'],
  product: [60, 'a562494e'],
  region: [37, '44b3d998'],
  reclaimPolicy: [3, '1be0e080'],
  bindingMode: [2, 'f76cba2a'],
  access: [9, 'b6d783e3'],
  imagePick: [13, '20bfb81e'],
  volumePick: [88, 'cf0ccb6d'],
  secretPick: [9, 'a112f563'],
  registryPick: [13, 'fd4e18cc'],
  figureOf: [135, '5f3f28b5'],
  trait: [108, '68eb0ec1'],
}

/** The same of the fields of each noun, with their codings. */
const publishedNouns: Readonly<Record<string, readonly [count: number, sum: string]>> = {
  plan: [14, 'a497f12'],
  priorities: [6, '80d270f6'],
  host: [11, 'e1258182'],
  registry: [27, 'fabdb050'],
  workload: [30, 'd7c40ce0'],
  constraint: [4, 'f11fe7ff'],
  nodePool: [20, '843bbeed'],
  platform: [9, 'b99b2613'],
  storageClass: [6, '4773f609'],
  figure: [5, 'a66c8921'],
  otherStorage: [3, '1f228a86'],
}

const publishedTables = { name: 'c7b2ca0f', version: '6063eb61' }

describe('what a link was written with is never taken out or moved', () => {
  const lists: Readonly<Record<string, { bits: number; entries: string }>> = format1.lists
  test.each(Object.entries(publishedLists))('the list %s', (name, [count, was]) => {
    const { bits = 0, entries = '' } = lists[name] ?? {}
    expect(sum(`${bits} ${firstOf(entries, count)}`)).toBe(was)
  })

  const nouns: Readonly<Record<string, readonly (readonly string[])[]>> = format1.nouns
  test.each(Object.entries(publishedNouns))('the fields of %s', (name, [count, was]) => {
    expect(nouns[name]).toHaveLength(count)
    expect(sum(JSON.stringify(nouns[name]))).toBe(was)
  })

  test('the tables of the prefix codes', () => {
    expect(sum(JSON.stringify(format1.tables.name))).toBe(publishedTables.name)
    expect(sum(JSON.stringify(format1.tables.version))).toBe(publishedTables.version)
  })

  test('and what is new is entered here, so that it stays', () => {
    expect(Object.keys(publishedLists)).toEqual(Object.keys(lists))
    expect(Object.keys(publishedNouns)).toEqual(Object.keys(nouns))
    expect(Object.entries(lists).map(([name, { entries }]) => [name, entries.split(' ').length])).toEqual(
      Object.entries(publishedLists).map(([name, [count]]) => [name, count]),
    )
  })
})

describe('the layout holds every plan', () => {
  test('every field and every word of the schema has a place', () => {
    expect(gapsOf(planSchema, layout1)).toEqual([])
  })

  test.each([
    { moons: z.exactOptional(z.number()), says: 'plan has no field "moons": add it to the end of later.plan.' },
    { title: z.exactOptional(z.boolean()), says: "plan.title is a boolean, the layout's text." },
    {
      platform: z.exactOptional(z.strictObject({ site: z.exactOptional(z.enum(['aws', 'moon'])) })),
      says: 'plan.platform.site may be "moon": add it to the end of its list.',
    },
    {
      workloads: z.exactOptional(z.array(z.strictObject({ replicas: z.exactOptional(z.string()) }))),
      says: "plan.workloads[].replicas is a string, the layout's whole.",
    },
  ])('a schema that goes beyond it is told: $says', ({ says, ...fields }) => {
    expect(gapsOf(z.strictObject(fields), layout1)).toEqual([says])
  })

  test('no word stands in a list twice', () => {
    for (const { entries } of Object.values(layout1.lists)) expect(new Set(entries).size).toBe(entries.length)
  })

  test('every option of the catalog is a word of its tier', () => {
    const ids = (options: readonly { readonly id: string }[]) => options.map(({ id }) => id)
    const without = (list: string, options: string[]) => options.filter((id) => !layout1.lists[list]?.placeOf.has(id))
    expect(without('imagePick', ids(catalog.drivers))).toEqual([])
    expect(without('volumePick', ids(catalog.volumes))).toEqual([])
    expect(without('secretPick', ids(catalog.secretStores))).toEqual([])
    expect(without('registryPick', ids(catalog.registryBackends))).toEqual([])
  })

  test('an option or word that is gone says what became of it', () => {
    const options = [catalog.drivers, catalog.volumes, catalog.secretStores, catalog.registryBackends].flat()
    const known = new Set<string>([...options.map(({ id }) => id), 'needs-answers', 'no-fit', 'not-needed'])
    const picks = ['imagePick', 'volumePick', 'secretPick', 'registryPick'].flatMap(
      (list) => layout1.lists[list]?.entries ?? [],
    )
    const gone = picks.filter((id) => !known.has(id))
    expect(gone.filter((id) => !migrations.some(({ field, was }) => field === 'picks' && was === id))).toEqual([])
  })
})

test.each([
  { file: { ...format1, nouns: { plan: [['title', 'poem']] } }, says: 'No coding is called "poem"' },
  { file: { ...format1, nouns: { plan: [['title', 'one moons']] } }, says: 'The layout has no "moons"' },
])('a layout that refers to what it has not is refused: $says', ({ file, says }) => {
  expect(() => layoutFrom(file)).toThrow(says)
})
