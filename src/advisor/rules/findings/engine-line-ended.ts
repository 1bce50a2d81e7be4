import type { Catalog } from '../../catalog/catalog-shape.ts'
import type { EngineLine } from '../../catalog/platforms-shape.ts'
import type { Engine, NodePool } from '../../plan/node-pool.ts'
import { isOfLine } from '../../plan/version.ts'
import type { FindingRule } from '../finding-rule.ts'
import { endedOn } from './ended-line.ts'

/** The line of a pool's engine. MKE 4k brings an engine of its own, whatever a pool says. */
function lineOf(row: NodePool, mke: string | undefined, { platforms }: Catalog): EngineLine | undefined {
  const { engine, engineVersion } = row
  if (engineVersion === undefined || mke === '4k') return undefined
  return platforms.engines.find((one) => one.engine === engine && isOfLine(engineVersion, one.id))
}

const makers: readonly Engine[] = ['mcr', 'docker-ee']

export const engineLineEnded: FindingRule = {
  id: 'finding/engine-line-has-ended',
  says: 'An engine line past its end gets no more fixes.',
  severity: 'danger',
  kind: 'platform',
  scope: 'pool',
  find: ({ platform, row, catalog }, the) => {
    const line = lineOf(row, platform.mke, catalog)
    if (!line || !makers.includes(line.engine)) return undefined
    const on = endedOn(line.end, catalog.edition, the)
    if (on === undefined) return undefined
    return () =>
      `These nodes count as running ${line.name}, which ended on ${on}: no more fixes are to be expected. Plan a newer engine before anything else on them.`
  },
}

export const upstreamLineEnded: FindingRule = {
  id: 'finding/upstream-engine-line-has-ended',
  says: 'A line of Docker Engine that its community counts as ended gets no more fixes there.',
  severity: 'warning',
  kind: 'platform',
  scope: 'pool',
  find: ({ platform, row, catalog }, the) => {
    const line = lineOf(row, platform.mke, catalog)
    if (!line || makers.includes(line.engine)) return undefined
    const on = endedOn(line.end, catalog.edition, the)
    if (on === undefined) return undefined
    return () =>
      `${line.name} ended on ${on}, by the community's list of Docker Engine lines. Whoever built this engine may still maintain it: ask, or plan a newer line.`
  },
}
