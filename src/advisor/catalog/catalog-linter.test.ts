import { describe, expect, it } from 'vitest'
import { allOptions } from './all-options.ts'
import { catalog } from './catalog.ts'
import { datesIn, editionEnd, isRealDate } from './dates.ts'
import { factsIn } from './facts-in.ts'
import { sourceRooms } from './sources/source-rooms.ts'

const sources = Object.entries(catalog.sources)
const options = allOptions(catalog)
const facts = factsIn(catalog)
const cells = facts.flatMap(({ path, cell }) => (cell ? [{ path, cell }] : []))

/** What is found must be what is excused: an excuse that is no longer needed fails as much as a new fault. */
function expectOnly(found: readonly string[], excuses: Readonly<Record<string, string>> = {}) {
  expect([...new Set(found)].sort()).toEqual(Object.keys(excuses).sort())
}

/** What several entries share: "this: a, b". */
function shared(entries: readonly (readonly [key: string, owner: string])[]): string[] {
  const owners = new Map<string, string[]>()
  for (const [key, owner] of entries) owners.set(key, [...(owners.get(key) ?? []), owner])
  return [...owners].flatMap(([key, all]) => (all.length > 1 ? [`${key}: ${all.join(', ')}`] : []))
}

describe('the documents of the catalog', () => {
  const cited = new Set(cells.flatMap(({ cell }) => cell.sources))

  it('are known where a fact cites them', () => {
    expectOnly([...cited].filter((id) => !catalog.sources[id]))
  })

  it('are each cited by some fact', () => {
    expectOnly(sources.flatMap(([id]) => (cited.has(id) ? [] : [id])))
  })

  it('have a title, a publisher, an address and the edition that was read', () => {
    const lacking = sources.filter(
      ([, { title, publisher, url, version }]) =>
        !title.trim() || !publisher.trim() || !version.trim() || !url || !URL.canParse(url),
    )
    expectOnly(lacking.map(([id]) => id))
  })

  it('name an edition that people can read: short, and without the number of a commit', () => {
    const isCommit = /\b(?=[a-z]*\d)(?=\d*[a-f])[0-9a-f]{7,40}\b/
    expectOnly(sources.flatMap(([id, { version }]) => (version.length > 80 || isCommit.test(version) ? [id] : [])))
  })

  it('share no address, unless they are editions of one page', () => {
    expectOnly(
      shared(sources.map(([id, { url = id }]) => [url.replace(/\/$/, ''), id])).map((one) => one.replace(/^.*: /, '')),
      {
        'docs-select-28, docs-select-29': 'the page before and after Engine 29',
        'piraeus-op, piraeus-pkg': 'the README of today, and that of the last version 1',
        'datacore-csi, datacore-csi-old': 'the README before and after snapshots came',
        'k8s-volumes-old, k8s-volumes':
          'the page of 2019, which tells of types that later editions left out, and that of today',
        'exp-inode, exp-reg': 'two measurements of one program',
      },
    )
  })

  it('are told apart by publisher, title and edition', () => {
    expectOnly(shared(sources.map(([id, { publisher, title, version }]) => [`${publisher}. ${title}. ${version}`, id])))
  })

  it('are described in one place only', () => {
    const described = sourceRooms.flatMap((room) => Object.entries<object>(room))
    const twice = described.filter(([id, source]) => described.some(([other, it]) => id === other && it !== source))
    expectOnly(twice.map(([id]) => id))
  })

  it('do not take the name that is kept for the person’s own answers', () => {
    expect(catalog.sources['plan']).toBeUndefined()
  })
})

describe('the dates of the catalog', () => {
  const written = [
    ...sources.map(([id, { version }]) => ({ path: `sources/${id}`, text: version })),
    ...facts.flatMap(({ path, value }) => (typeof value === 'string' ? [{ path, text: value }] : [])),
  ]

  it('are days or months of the calendar, written as 2026-11-23', () => {
    expectOnly(
      written.flatMap(({ path, text }) =>
        datesIn(text)
          .filter((day) => !isRealDate(day))
          .map((day) => `${path}: ${day}`),
      ),
    )
    expectOnly(written.flatMap(({ path, text }) => (/\d{4}-[A-Z]{3}-\d{2}/i.test(text) ? [path] : [])))
  })

  it('of documents and prices are not later than the edition', () => {
    const read = written.filter(({ path }) => path.startsWith('sources/') || path.endsWith('/dated'))
    expect(read.length).toBeGreaterThan(sources.length)
    const late = read.flatMap(({ path, text }) => datesIn(text).map((day) => ({ path, day })))
    expectOnly(
      late.flatMap(({ path, day }) => (day > editionEnd(catalog.edition) ? [path] : [])),
      {
        'sources/m29-eol-a': 'the banner announces an end to come',
        'sources/m29-eol-b': 'the banner announces an end to come',
        'sources/m29-imgstor': 'the banner announces an end to come',
      },
    )
  })
})

describe('the facts of the catalog', () => {
  it('rest on at least one document each, named once', () => {
    const wrong = cells.filter(({ cell: { sources: own } }) => own.length === 0 || new Set(own).size !== own.length)
    expectOnly(wrong.map(({ path }) => path))
  })

  it('say something', () => {
    const empty = facts.filter(
      ({ value }) =>
        value === undefined || value === null || (typeof value === 'string' && !value.trim()) || Number.isNaN(value),
    )
    expectOnly(empty.map(({ path }) => path))
  })

  it('hold no empty list or table, save where that is the fact', () => {
    const meant = /\/(needs|features|guards|carriers|covers|prepare|sources|parameters)$/
    const empty = facts.filter(
      ({ path, value }) =>
        typeof value === 'object' && value !== null && Object.keys(value).length === 0 && !meant.test(path),
    )
    expectOnly(
      empty.map(({ path }) => path),
      {
        'facts/secrets': 'the tier has no facts that belong to no single store',
        'volumes/azure-disk-premium-v2/price/perIopsMonth/tiers': 'no price beyond what is included was found',
        'volumes/azure-disk-premium-v2/price/perMiBpsMonth/tiers': 'no price beyond what is included was found',
        'volumes/blockbridge-csi/provisioners': 'its documents name no provisioner',
        'volumes/datacore-csi/provisioners': 'its documents name no provisioner',
        'volumes/k8s-csi-generic/provisioners': 'it stands for any driver',
        'volumes/openebs-localpv/provisioners': 'its documents name no provisioner',
        'volumes/openebs-mayastor/provisioners': 'its documents name no provisioner',
        'volumes/own-driver/provisioners': 'the driver is yet to be written',
        'volumes/docker-local/setup/0/options': 'a local volume is created without options',
        'volumes/glusterfs/standsOn/anyOf': 'a plan has no name for its servers',
        'volumes/own-driver/standsOn/anyOf': 'the storage is not known',
        'volumes/nexentastor/featuresOnSwarm': 'its documents name no feature for Swarm',
      },
    )
  })

  it('do not run two sentences into one, nor leave a blank at an end', () => {
    const texts = facts.flatMap(({ path, value }) => (typeof value === 'string' ? [{ path, value }] : []))
    expectOnly(texts.flatMap(({ path, value }) => (/^\s|\s$|\.\.$| {2}/.test(value) ? [path] : [])))
  })
})

describe('the options of the catalog', () => {
  const ids = new Set<string>(options.map(({ id }) => id))

  it('have an id and a name that no other has', () => {
    expectOnly(shared(options.map(({ id }) => [id, 'an option'])))
    expectOnly(shared(options.map(({ id, name }) => [name, id])))
  })

  it('have a state: a life cycle, a lifespan, or a word for every registry line', () => {
    const without = options.filter(
      (option) => !('status' in option) && !('lifespan' in option) && !('carriers' in option),
    )
    expectOnly(without.map(({ id }) => id))
  })

  it('explain a state that is not plainly alive', () => {
    const silent = [...catalog.volumes, ...catalog.secretStores].filter(
      ({ status, statusNote, never }) => status.value !== 'active' && !statusNote && !never,
    )
    expectOnly(silent.map(({ id }) => id))
  })

  it('point to a successor, or to what to take instead, that the catalog has and that is not itself', () => {
    const stray = options.flatMap((option) => {
      const instead = 'never' in option ? option.never?.instead : undefined
      return [option.successor?.value, instead].flatMap((to) =>
        to !== undefined && (to === option.id || !ids.has(to)) ? [`${option.id} to ${to}`] : [],
      )
    })
    expectOnly(stray)
  })

  it('do not follow one another in a circle', () => {
    const next = new Map<string, string | undefined>(options.map(({ id, successor }) => [id, successor?.value]))
    const round = options.filter(({ id }) => {
      let at = next.get(id)
      for (let steps = 0; at !== undefined && at !== id && steps < options.length; steps += 1) at = next.get(at)
      return at === id
    })
    expectOnly(round.map(({ id }) => id))
  })

  it('have prices with a region, a currency, a day or year, and an amount', () => {
    const prices = cells.filter(({ path }) => path.endsWith('/price'))
    expect(prices.length).toBeGreaterThan(20)
    const lacking = prices.filter(({ cell: { value } }) => {
      if (typeof value !== 'object' || value === null) return true
      const { region, currency, dated, ...amounts } = value as Readonly<Record<string, unknown>>
      const isNamed = [region, dated].every((text) => typeof text === 'string' && text.trim() !== '')
      const hasAmount = Object.values(amounts).some(
        (one) => (typeof one === 'number' && one > 0) || typeof one === 'object',
      )
      return !isNamed || !/^[A-Z]{3}$/.test(String(currency)) || !/\d{4}/.test(String(dated)) || !hasAmount
    })
    expectOnly(
      lacking.map(({ path }) => path),
      { 'volumes/gcp-filestore-basic-hdd/price': 'the copy of the page that was read has no date' },
    )
  })
})
