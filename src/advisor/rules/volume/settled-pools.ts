import type { Catalog } from '../../catalog/catalog-shape.ts'
import type { NodePool } from '../../plan/node-pool.ts'
import { poolsFor, type Subject } from '../../subject.ts'
import { settleImage } from '../image/image-traits.ts'

/** What is assumed of a pool hangs on the MKE line too, so it is kept with the line that it was assumed on. */
interface SettledOn {
  readonly mke: string | undefined
  readonly pool: NodePool
}

const known = new WeakMap<Catalog, WeakMap<NodePool, SettledOn>>()

function settled(pool: NodePool, subject: Subject, catalog: Catalog): NodePool {
  const path = 'nodePools[0]'
  const { platform, nodePools, priorities } = subject
  const { assumptions } = settleImage({ kind: 'image', row: pool, path, platform, nodePools, priorities }, catalog)
  const assumed = assumptions
    .filter(({ trait }) => trait.startsWith(path))
    .map(({ trait, assumed: value }) => [trait.slice(path.length + 1), value] as const)
  return { ...Object.fromEntries(assumed), ...pool }
}

/**
 * The pools that a workload may run on, with what the image tier assumes of them: what is assumed counts like an answer
 * in every tier.
 */
export function settledPools(subject: Subject, catalog: Catalog): readonly NodePool[] {
  const before = known.get(catalog) ?? new WeakMap<NodePool, SettledOn>()
  known.set(catalog, before)
  const { mke } = subject.platform
  return poolsFor(subject).map((pool) => {
    const last = before.get(pool)
    if (last && last.mke === mke) return last.pool
    const one = settled(pool, subject, catalog)
    before.set(pool, { mke, pool: one })
    return one
  })
}
