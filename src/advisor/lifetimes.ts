import type { Lifetime } from './advice/advice.ts'
import type { Catalog } from './catalog/catalog-shape.ts'
import type { EndOfLife } from './catalog/platforms-shape.ts'
import type { NodePool } from './plan/node-pool.ts'
import type { Plan } from './plan/plan.ts'
import type { Registry } from './plan/registry.ts'
import { isOfLine } from './plan/version.ts'
import { systemLinesOf } from './rules/findings/system-lines-of.ts'

interface Line {
  readonly name: string
  readonly end: EndOfLife
}

function lifetime({ name, end }: Line): Lifetime {
  switch (end.kind) {
    case 'published':
      return { of: name, ends: end.on.value, state: 'published', sources: [...end.on.sources] }
    case 'contradicted':
      return {
        of: name,
        candidates: end.candidates.map(({ value }) => value),
        state: 'contradicted',
        sources: [...new Set(end.candidates.flatMap(({ sources }) => sources))],
      }
    case 'not-published':
      return { of: name, state: 'not-published', sources: [...end.lookedAt.sources] }
  }
}

/** Each line once, in the catalog's order, however many pools are of it. */
const named = <T extends Line>(lines: readonly T[], isNamed: (line: T) => boolean): readonly T[] =>
  lines.filter((line) => isNamed(line))

/** A release of a line may have ended before the line did. */
function registryLines({ product, version = '' }: Registry, { platforms, facts }: Catalog): readonly Line[] {
  const ended = facts.registry.endedReleases.find(
    ({ value }) => value.line === product && isOfLine(version, value.release),
  )
  if (!ended) return named(platforms.msr, ({ id }) => id === product)
  const { name, on } = ended.value
  return [{ name, end: { kind: 'published', on: { value: on, sources: ended.sources } } }]
}

function nodeLines(pools: readonly NodePool[], mke: string | undefined, { platforms }: Catalog): readonly Line[] {
  const systems = new Set(pools.flatMap((pool) => systemLinesOf(pool, platforms)))
  const engines = named(platforms.engines, ({ engine, id }) =>
    pools.some((pool) => pool.engine === engine && isOfLine(pool.engineVersion ?? '', id)),
  )
  return [
    ...named(platforms.systems, (line) => systems.has(line)).map(({ name, support, end }) => ({
      name: `${name}, ${support}`,
      end,
    })),
    // Its nodes run an engine of their own, whatever a pool says.
    ...(mke === '4k' ? [] : engines),
  ]
}

/**
 * When support of what the plan names, and of what was assumed for it, ends, as far as that is published: systems and
 * engines of the nodes, MKE, Kubernetes as its project maintains it, and the registry. The page compares with today.
 */
export function lifetimesOf(plan: Plan, catalog: Catalog): Lifetime[] {
  const { platform = {}, nodePools = [], registry = {} } = plan
  const { platforms } = catalog
  return [
    ...nodeLines(nodePools, platform.mke, catalog),
    ...named(platforms.mke, ({ id }) => id === platform.mke),
    ...named(platforms.kubernetes, ({ id }) => isOfLine(platform.kubernetes ?? '', id)),
    ...registryLines(registry, catalog),
  ].map(lifetime)
}
