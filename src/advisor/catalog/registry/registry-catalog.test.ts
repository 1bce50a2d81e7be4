import { expect, test } from 'vitest'
import { registryProducts } from '../../plan/registry.ts'
import { sites } from '../../plan/platform.ts'
import { storageSystems } from '../../plan/storage-system.ts'
import { catalog } from '../catalog.ts'
import { msrLines } from '../platforms/msr-lines.ts'
import { registrySources } from '../sources/registry-sources.ts'

const { registryBackends, sources } = catalog
const facts = catalog.facts.registry
const lines: readonly string[] = registryProducts.filter((product) => product !== 'none')

interface Cited {
  readonly path: string
  readonly sources: readonly string[]
}

/** Every cell below a value, with the path to it. */
function cellsIn(value: unknown, path: string): Cited[] {
  if (typeof value !== 'object' || value === null) return []
  const own = 'sources' in value && Array.isArray(value.sources) ? [{ path, sources: value.sources.map(String) }] : []
  return [...own, ...Object.entries(value).flatMap(([key, inner]) => cellsIn(inner, `${path}/${key}`))]
}

const cells = [
  ...registryBackends.flatMap((backend) => cellsIn(backend, backend.id)),
  ...cellsIn(facts, 'facts'),
  ...msrLines.flatMap((line) => cellsIn(line.end, `end/${line.id}`)),
]

test('there are many cells', () => {
  expect(cells.length).toBeGreaterThan(200)
})

test('every line has a name, an end or the places where none was found, and a word on every backend', () => {
  expect(msrLines.map(({ id }) => id)).toEqual(lines)
  for (const { support } of registryBackends) expect(Object.keys(support)).toEqual(lines)
})

test('a fact about one line rests on documents that may speak for that line', () => {
  const wrong = cells.flatMap(({ path, sources: cited }) => {
    const line = path.split('/').find((part) => lines.includes(part))
    if (line === undefined) return []
    return cited.flatMap((id) => {
      const covers = sources[id]?.covers
      return covers && !covers.lines.includes(line) ? [`${path}: ${id}`] : []
    })
  })
  expect(wrong).toEqual([])
})

test('a fact about no line in particular rests on no document of one line', () => {
  const general = cells.filter(({ path }) => !path.split('/').some((part) => lines.includes(part)))
  const known = general.filter(({ path }) => !path.startsWith('facts/endedReleases'))
  expect(known.filter(({ sources: cited }) => cited.some((id) => sources[id]?.covers))).toEqual([])
})

test('every document is known and cited', () => {
  const cited = new Set(cells.flatMap((cell) => cell.sources))
  expect([...cited].filter((id) => id !== 'plan' && !sources[id])).toEqual([])
  expect(Object.keys(registrySources).filter((id) => !cited.has(id))).toEqual([])
})

test('what carries a backend is a system or a site, named once', () => {
  for (const { id, carriers } of registryBackends) {
    const names = carriers.map(({ on }) => on)
    expect([id, names.length]).toEqual([id, new Set(names).size])
    expect(names.filter((name) => ![...storageSystems, ...sites].some((known) => known === name))).toEqual([])
  }
})

test.each([
  ['swift', 'msr-2.9', 'contradicted'],
  ['swift', 'msr-2.10', 'contradicted'],
  ['alibaba-oss', 'msr-2.9', 'contradicted'],
  ['alibaba-oss', 'msr-2.10', 'contradicted'],
  ['swift', 'msr-3.1', 'supported'],
  ['alibaba-oss', 'msr-3.0', 'supported'],
  ['alibaba-oss', 'dtr-2.7', 'undocumented'],
  ['s3', 'msr-4', 'undocumented'],
  ['s3-compatible', 'msr-4', 'undocumented'],
  ['azure-blob', 'msr-4', 'undocumented'],
  ['gcs', 'msr-4', 'undocumented'],
  ['swift', 'msr-4', 'undocumented'],
  ['k8s-rwx-pvc', 'msr-2.10', 'unsupported'],
  ['k8s-rwx-pvc', 'msr-3.0', 'supported'],
  ['nfs-v3', 'msr-2.9', 'supported'],
] as const)('%s in %s is %s', (id, line, level) => {
  expect(registryBackends.find((backend) => backend.id === id)?.support[line].value.level).toBe(level)
})
