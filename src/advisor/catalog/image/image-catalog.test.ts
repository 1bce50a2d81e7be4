import { describe, expect, it } from 'vitest'
import { parseKernel } from '../../plan/kernel.ts'
import { compareVersions, parseVersion } from '../../plan/version.ts'
import type { Source } from '../cell.ts'
import { imageSources } from '../sources/image-sources.ts'
import { drivers } from './drivers.ts'
import { imageFacts } from './image-facts.ts'

const sources: Readonly<Record<string, Source>> = imageSources
const order = (a: string, b: string) => compareVersions(parseVersion(a) ?? [], parseVersion(b) ?? [])

function sourcesIn(fact: unknown): string[] {
  if (typeof fact !== 'object' || fact === null) return []
  if ('sources' in fact && 'value' in fact && Array.isArray(fact.sources)) return fact.sources.map(String)
  return Object.values(fact).flatMap(sourcesIn)
}

describe('the storage drivers of the catalog', () => {
  it('are the ten that plans and links name', () => {
    expect(drivers.map(({ id }) => id).sort()).toEqual([
      'aufs',
      'btrfs',
      'containerd-overlayfs',
      'devicemapper',
      'fuse-overlayfs',
      'overlay',
      'overlay2',
      'vfs',
      'windowsfilter',
      'zfs',
    ])
  })

  it('are each known by name, with the same store and lifespan', () => {
    for (const { id, store, lifespan } of drivers) expect(imageFacts.knownDrivers[id]).toEqual({ store, lifespan })
    expect(Object.keys(imageFacts.knownDrivers)).toHaveLength(drivers.length)
    for (const id of Object.values(imageFacts.otherNames)) expect(imageFacts.knownDrivers[id]).toBeDefined()
  })

  it.each(drivers)('$id: eras of file systems follow one another, and the last one has no end', ({ backing }) => {
    const ends = backing.map(({ before }) => before)
    expect(ends.at(-1)).toBeUndefined()
    const limits = ends.slice(0, -1).map((end) => end ?? '')
    expect(limits).toEqual(limits.toSorted(order))
    for (const { listed, refused } of backing) {
      const refusedNames = Array.isArray(refused?.value) ? refused.value : []
      for (const fs of refusedNames) expect(listed.value).not.toContain(fs)
    }
  })

  it('are spoken of by their vendors for spans of versions that are not empty', () => {
    const spans = drivers.flatMap(({ id, support }) => support.map(({ from, before }) => ({ id, from, before })))
    const empty = spans.filter(
      ({ from, before }) => from !== undefined && before !== undefined && order(from, before) >= 0,
    )
    expect(empty).toEqual([])
  })

  it('are called undocumented in sentences that begin by saying so', () => {
    const all = drivers.flatMap(({ support }) => support.map(({ statement }) => statement.value))
    const undocumented = all.filter(({ level }) => level === 'undocumented').map(({ says }) => says)
    expect(undocumented.length).toBeGreaterThan(0)
    expect(undocumented.filter((says) => !says.startsWith('No document read '))).toEqual([])
  })

  it('name versions and kernels that can be read', () => {
    const versions = drivers.flatMap(({ lifespan }) => Object.values(lifespan).map(({ value }) => value))
    expect(versions.filter((value) => !parseVersion(value))).toEqual([])
    const kernels = drivers.flatMap(({ kernel, rootless }) => [
      kernel?.from,
      kernel?.backport?.documented,
      kernel?.backport?.certain,
      rootless?.kernelFrom,
    ])
    expect(kernels.filter((one) => one && !parseKernel(one.value))).toEqual([])
  })

  it('rest on documents of which every one is used, and none is the storage introduction alone', () => {
    const used = new Set([...sourcesIn(drivers), ...sourcesIn(imageFacts)])
    expect([...used].filter((id) => !Object.hasOwn(sources, id))).toEqual([])
    expect(Object.keys(sources).filter((id) => !used.has(id))).toEqual([])
    expect(used.has('seed')).toBe(false)
  })

  it('cite documents with an address each', () => {
    for (const { url } of Object.values(sources)) expect(() => new URL(url ?? '')).not.toThrow()
  })
})
