import { expect, test } from 'vitest'
import { datesIn, isRealDate } from '../dates.ts'
import { dataPaths, imageFamilies, knownImages } from './known-images.ts'
import { engineWords } from './name-words.ts'

const stated = knownImages.flatMap(({ names, keeps, declaresVolume }) =>
  [keeps, ...(declaresVolume ? [declaresVolume] : [])].map(({ sources }) => ({ name: names[0], sources })),
)

test('at least 120 images are known', () => {
  expect(new Set(knownImages.map(({ names }) => names[0])).size).toBeGreaterThanOrEqual(120)
})

test('every statement rests on a document with title, publisher, version and an address of its own', () => {
  const lacking = stated.filter(({ sources }) =>
    sources.some(
      ({ title, publisher, version, url }) => !title || !publisher || !version || !url || !URL.canParse(url),
    ),
  )
  expect(lacking).toEqual([])
})

test('files of repositories are named at a commit, and dates are days of the calendar', () => {
  const sources = stated.flatMap(({ sources: own }) => own)
  const loose = sources.filter(({ url }) => url?.includes('github.com') && !/\/blob\/[0-9a-f]{40}\//.test(url))
  expect(loose).toEqual([])
  expect(sources.flatMap(({ version }) => datesIn(version).filter((day) => !isRealDate(day)))).toEqual([])
})

test('what keeps data says where, by paths from the root without a slash at their end', () => {
  const wrong = knownImages.filter(
    ({ keeps, paths = [] }) =>
      (keeps.value === 'data' || keeps.value === 'maybe') !== paths.length > 0 ||
      paths.some((path) => !/^\/\S*[^/\s]$/.test(path)),
  )
  expect(wrong.map(({ names }) => names[0])).toEqual([])
})

test('a name stands in one entry, or in entries for versions that do not overlap', () => {
  const spans = knownImages.flatMap(({ names, from = 0, below = 9999 }) => names.map((name) => ({ name, from, below })))
  const clashes = spans.filter((one) =>
    spans.some((other) => other !== one && other.name === one.name && other.from < one.below && one.from < other.below),
  )
  expect(clashes).toEqual([])
})

test('names are as a registry is asked for them', () => {
  const names = knownImages.flatMap((image) => image.names)
  expect(names.filter((name) => !/^[a-z0-9][a-z0-9./_-]*$/.test(name) || name.startsWith('docker.io/'))).toEqual([])
})

test('every engine that a name may hold is an entry', () => {
  const names = new Set(knownImages.flatMap((image) => image.names))
  expect([...engineWords.values()].filter((engine) => !names.has(engine))).toEqual([])
})

test('a family knows its engines by the last part of the name', () => {
  const bitnami = imageFamilies.find(({ prefixes }) => prefixes.includes('bitnami/'))
  expect(bitnami?.imageOf('postgresql')).toMatchObject({
    product: 'postgresql',
    paths: ['/bitnami/postgresql', '/bitnami'],
  })
  expect(bitnami?.imageOf('node').keeps.value).toBe('own-code')
})

test('paths that hold code as often as data tell nothing', () => {
  expect(dataPaths.has('/var/www/html')).toBe(false)
  expect([...(dataPaths.get('/var/lib/grafana') ?? [])]).toEqual(['metrics'])
})
