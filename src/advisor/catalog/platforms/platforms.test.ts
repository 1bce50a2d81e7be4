import { describe, expect, it } from 'vitest'
import { parseKernel } from '../../plan/kernel.ts'
import { mkeLines as mkeAnswers } from '../../plan/platform.ts'
import { registryProducts } from '../../plan/registry.ts'
import { compareVersions, parseVersion } from '../../plan/version.ts'
import type { ProductLine } from '../platforms-shape.ts'
import { mkeLines } from './mke-lines.ts'
import { osReleases } from './releases.ts'
import { platforms } from './platforms.ts'

const order = (a: string, b: string) => compareVersions(parseVersion(a) ?? [], parseVersion(b) ?? [])
const isDay = /^\d{4}-\d{2}-\d{2}$/

describe('the platform table', () => {
  it('names a kernel that can be read for every release, once', () => {
    expect(osReleases.filter(({ kernel }) => !parseKernel(kernel.value))).toEqual([])
    const keys = osReleases.map(({ os, version }) => `${os} ${version}`)
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('lets a bare major stand for all of its releases with a kernel that is not newer than theirs', () => {
    const newer = osReleases
      .filter(({ version }) => /^\d$/.test(version))
      .flatMap((major) =>
        osReleases.filter(
          ({ os, version, kernel }) =>
            os === major.os && version.startsWith(`${major.version}.`) && order(kernel.value, major.kernel.value) < 0,
        ),
      )
    expect(newer).toEqual([])
  })

  it('lists the lines of each engine oldest first, with a version on the line', () => {
    for (const engine of ['mcr', 'docker-ee', 'docker-ce', 'moby', 'containerd'] as const) {
      const lines = platforms.engines.filter((line) => line.engine === engine)
      expect(lines.length).toBeGreaterThan(0)
      const ids = lines.map(({ id }) => id)
      expect(ids).toEqual(ids.toSorted(order))
      for (const { id, version } of lines) expect(version.value === id || version.value.startsWith(`${id}.`)).toBe(true)
    }
  })

  it('gives every end that is published as a day', () => {
    const ends = [...platforms.engines, ...mkeLines].flatMap(({ end }) =>
      end.kind === 'published' ? [end.on.value] : [],
    )
    expect(ends.length).toBeGreaterThan(0)
    expect(ends.filter((day) => !isDay.test(day))).toEqual([])
  })

  it('lists each line of a system once, with days that can be read, and nothing that is offered beyond before its end', () => {
    const keys = platforms.systems.map(({ name }) => name)
    expect(new Set(keys).size).toBe(keys.length)
    const days = ({ end }: ProductLine) => (end.kind === 'published' ? [end.on.value] : [])
    const dated = [
      ...platforms.systems.map((line) => [...days(line), ...(line.extended ? [line.extended.value.until] : [])]),
      ...platforms.kubernetes.map(days),
    ]
    expect(dated.filter((some) => some.length === 0 || some.some((day) => !isDay.test(day)))).toEqual([])
    expect(dated.filter((some) => some.join() !== some.toSorted().join())).toEqual([])
  })

  it('has every line of MKE and of the registry that a plan may name, and no other', () => {
    const named = (all: readonly string[]) => all.filter((id) => id !== 'none')
    expect(platforms.mke.map(({ id }) => id)).toEqual(named(mkeAnswers))
    expect(platforms.msr.map(({ id }) => id)).toEqual(named(registryProducts))
  })

  it('dates the support of every system that a pool is asked about', () => {
    const dated = new Set(platforms.systems.map(({ os }) => os))
    expect(platforms.operatingSystems.filter((os) => !dated.has(os))).toEqual([])
  })

  it('calls no registry line living that has ended for certain, and leaves out none that has not', () => {
    const ended = platforms.msr.filter(({ end }) => end.kind === 'published').map(({ id }) => id)
    expect(platforms.livingMsr.filter((id) => ended.includes(id))).toEqual([])
    const open = platforms.msr.filter(({ id, end }) => end.kind !== 'published' && id.startsWith('msr-'))
    expect(open.map(({ id }) => id)).toEqual(platforms.livingMsr)
  })

  it('calls no MKE line living whose end is published, and leaves out none that has no end', () => {
    const ended = mkeLines.filter(({ end }) => end.kind === 'published').map(({ id }) => id)
    for (const id of ended) expect(platforms.livingMke).not.toContain(id)
    expect(platforms.livingMke).toContain(platforms.newestMke3.value)
    const newest = mkeLines.filter(({ id }) => id !== '4k').at(-1)
    expect(newest?.id).toBe(platforms.newestMke3.value)
  })
})
