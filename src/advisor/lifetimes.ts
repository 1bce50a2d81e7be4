import type { Lifetime, Outcomes } from './advice/advice.ts'
import type { Catalog } from './catalog/catalog-shape.ts'
import type { EndOfLife } from './catalog/platforms-shape.ts'
import type { Plan } from './plan/plan.ts'

function lifetime(of: string, end: EndOfLife): Lifetime {
  switch (end.kind) {
    case 'published':
      return { of, ends: end.on.value, state: 'published', sources: [...end.on.sources] }
    case 'contradicted':
      return {
        of,
        candidates: end.candidates.map(({ value }) => value),
        state: 'contradicted',
        sources: [...new Set(end.candidates.flatMap(({ sources }) => sources))],
      }
    case 'not-published':
      return { of, state: 'not-published', sources: [...end.lookedAt.sources] }
  }
}

const startsWithLine = (version: string, line: string) => version === line || version.startsWith(`${line}.`)

/** When support of what the plan names ends, as far as it is published. The page compares with today. */
export function lifetimesOf(plan: Plan, _outcomes: Outcomes, { platforms }: Catalog): Lifetime[] {
  const pools = plan.nodePools ?? []
  const lines = [
    ...platforms.releases.filter(({ os, version }) =>
      pools.some((pool) => pool.os === os && startsWithLine(pool.osVersion ?? '', version)),
    ),
    ...platforms.engines.filter(({ engine, id }) =>
      pools.some((pool) => (pool.engine ?? 'mcr') === engine && startsWithLine(pool.engineVersion ?? '', id)),
    ),
    ...platforms.mke.filter(({ id }) => id === plan.platform?.mke),
    ...platforms.msr.filter(({ id }) => id === plan.registry?.product),
    ...platforms.kubernetes.filter(({ id }) => startsWithLine(plan.platform?.kubernetes ?? '', id)),
  ]
  return lines.flatMap(({ name, end }) => (end ? [lifetime(name, end)] : []))
}
