import { describe, expect, it } from 'vitest'
import type { Cell } from '../cell.ts'
import { catalog } from '../catalog.ts'
import { secretsSources } from '../sources/secrets-sources.ts'
import { sharedSources } from '../sources/shared-sources.ts'
import { volumeSources } from '../sources/volume-sources.ts'
import { onPremisesVolumes } from './volumes.ts'
import { volumeFacts } from './volume-facts.ts'

function isCell(value: object): value is Cell<unknown> {
  return 'value' in value && 'sources' in value
}

/** Every cell below a piece of catalog data, by the path that leads to it. */
function cellsOf(data: unknown, path = ''): [string, Cell<unknown>][] {
  if (typeof data !== 'object' || data === null) return []
  if (isCell(data)) return [[path, data]]
  return Object.entries(data).flatMap(([key, value]) => cellsOf(value, `${path}/${key}`))
}

const ids = onPremisesVolumes.map(({ id }) => id)
const cells = [...cellsOf(onPremisesVolumes), ...cellsOf(volumeFacts)]
const secretCells = cellsOf(catalog.secretStores)
/** Where the cloud options cite a page of this sheet too. */
const cloudCells = cellsOf(catalog.volumes.filter(({ id }) => !ids.includes(id)))

describe('volume options on premises, of vendors and built in', () => {
  it('have one id each, and 52 of them', () => {
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toHaveLength(52)
  })

  it('name successors that the catalog has', () => {
    const known = catalog.volumes.map(({ id }) => id)
    const named = onPremisesVolumes.flatMap(({ successor, never }) => [successor?.value, never?.instead])
    expect(named.filter((id) => id !== undefined && !known.includes(id))).toEqual([])
  })

  it('say why they never win where they have ended', () => {
    const silent = onPremisesVolumes.filter(({ status, never }) => status.value === 'ended' && !never)
    expect(silent.map(({ id }) => id)).toEqual([])
  })

  it('need work between nothing and everything, and give a command where they ask to verify', () => {
    const needs = onPremisesVolumes.flatMap(({ needs: own, ways }) => [
      ...own,
      ...ways.flatMap((way) => way.needs ?? []),
    ])
    expect(needs.filter(({ work = 0 }) => work < 0 || work > 1)).toEqual([])
    expect(needs.filter(({ check }) => check === undefined)).toEqual([])
  })

  it('rest no status, date, version or limit on the storage introduction alone', () => {
    const alone = cells.filter(([, { sources }]) => sources.every((source) => source === 'seed'))
    const allowed = /nfsV3Security|\/(status|statusNote|standsOn|orchestrators|ways|windowsNodes|never)/
    const pureDocker = ids.indexOf('pure-docker')
    const elsewhere = alone.filter(([path]) => !path.startsWith(`/${pureDocker}/`) && !allowed.test(path))
    expect(elsewhere.map(([path]) => path)).toEqual([])
  })

  it('cite known documents, each of which somebody cites, by addresses on the web', () => {
    const cited = new Set([...cells, ...cloudCells].flatMap(([, { sources }]) => [...sources]))
    const known = Object.keys({ ...sharedSources, ...volumeSources, ...catalog.sources })
    expect([...cited].filter((id) => !known.includes(id))).toEqual([])
    expect(Object.keys(volumeSources).filter((id) => !cited.has(id))).toEqual([])
    const secretsCited = new Set(secretCells.flatMap(([, { sources }]) => [...sources]))
    expect(Object.keys(secretsSources).filter((id) => !secretsCited.has(id))).toEqual([])
    const all = Object.values({ ...volumeSources, ...secretsSources })
    expect(all.filter((source) => !('url' in source) || !/^https?:\/\//.test(source.url))).toEqual([])
  })

  it('cite a document of one MKE line only in facts of that line', () => {
    const lines = Object.entries(volumeSources).flatMap(([id, source]) =>
      'covers' in source ? [[id, source.covers.lines] as const] : [],
    )
    const wrong = cells.filter(([path, { value, sources }]) =>
      lines.some(([id, covered]) => {
        const isOfLine = path.includes('/certifiedOn/') && covered.some((line) => line === value)
        return sources.some((source) => source === id) && !isOfLine
      }),
    )
    expect(wrong.map(([path]) => path)).toEqual([])
  })

  it('list every access mode of a way that its maker calls alpha among those that it offers', () => {
    const ways = onPremisesVolumes.flatMap((option) => [...option.ways])
    const stray = ways.filter(({ access: { value } }) =>
      value.alpha?.some((mode) => !value.filesystem?.includes(mode) && !value.block?.includes(mode)),
    )
    expect(stray).toEqual([])
  })

  it('ask for a volume by a name that the driver answers to', () => {
    const asked = catalog.volumes.flatMap((option) => {
      const classes = [option.storageClass, ...option.ways.map((way) => way.storageClass)]
      return classes.flatMap((one) => (one ? [[option, one.value.provisioner] as const] : []))
    })
    expect(asked.length).toBeGreaterThan(30)
    const strange = asked.filter(([{ provisioners }, name]) => !provisioners?.value.includes(name))
    expect(strange.map(([{ id }]) => id)).toEqual([])
  })

  it('are set up by plugins and volumes under Swarm, by charts and manifests under Kubernetes', () => {
    const swarm = ['plugin', 'container', 'volume']
    const wrong = catalog.volumes.filter(({ setup = [], orchestrators }) =>
      setup.some(({ value: { kind } }) => {
        const on = swarm.includes(kind) ? orchestrators.swarm : orchestrators.kubernetes
        return on.value === 'unsupported'
      }),
    )
    expect(wrong.map(({ id }) => id)).toEqual([])
  })
})
