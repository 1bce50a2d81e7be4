import type { Advice, Judged, Tier } from '../advisor/advice/advice.ts'
import type { Catalog } from '../advisor/catalog/catalog-shape.ts'
import type { Cited } from '../ui/Citation.tsx'

const longestEdition = 60

/** The first part of an edition, for a place beside a sentence: "MCR 23.0 docs; read from ..." is "MCR 23.0 docs". */
function shortEdition(version: string): string {
  const [first = ''] = version.split('; ')
  return first.length > longestEdition ? `${first.slice(0, longestEdition).trimEnd()}…` : first
}

/** The documents behind the source ids of one sentence, in their order; the person's own plan is one of them. */
export function citedOf(ids: readonly string[], catalog: Pick<Catalog, 'sources'>): Cited[] {
  return inFull(ids, catalog).map(({ version, ...cited }) =>
    version === undefined ? cited : { ...cited, version: shortEdition(version) },
  )
}

function inFull(ids: readonly string[], { sources }: Pick<Catalog, 'sources'>): Cited[] {
  return ids.map((id) => {
    if (id === 'plan') return { id, title: 'your own answer' }
    const source = Object.hasOwn(sources, id) ? sources[id] : undefined
    if (!source) return { id, title: id }
    const { title, publisher, url, version } = source
    return { id, title, publisher, url, version }
  })
}

const ofJudged = (judged: readonly Judged[]) =>
  judged.flatMap(({ reasons, conditions, warnings }) =>
    [...reasons, ...conditions, ...warnings].flatMap(({ sources }) => sources),
  )

function ofTier(tier: Tier): string[] {
  switch (tier.kind) {
    case 'recommended':
      return ofJudged([tier.pick])
    case 'tied':
      return ofJudged(tier.picks)
    case 'needs-answers':
      return ofJudged(tier.candidates)
    case 'no-fit':
      return tier.rejected.slice(0, 5).flatMap(({ blocks }) => blocks.flatMap(({ sources }) => sources))
    case 'not-needed':
      return tier.because.sources
  }
}

/**
 * Every document that the picks, the findings and the lifetimes rest on, by publisher and title.
 * @param also ids of documents that rows in brief rest on
 */
export function citedIn(advice: Advice, catalog: Pick<Catalog, 'sources'>, also: readonly string[] = []): Cited[] {
  const tiers: Tier[] = [...advice.image, ...advice.volumes, ...advice.secretsAndConfig, advice.registry]
  const ids = new Set([
    ...also,
    ...tiers.flatMap(ofTier),
    ...advice.findings.flatMap(({ sources }) => sources),
    ...advice.lifetimes.flatMap(({ sources }) => sources),
  ])
  ids.delete('plan')
  const nameOf = ({ publisher = '', title }: Cited) => `${publisher} ${title}`.toLowerCase()
  return inFull([...ids], catalog).sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1))
}
