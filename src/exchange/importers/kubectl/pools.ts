import type { NodePool } from '../../../advisor/plan/node-pool.ts'
import type { Ignored, Understood } from '../../importer.ts'
import { safeExcerpt } from '../../paste/secrets.ts'
import type { Answers } from '../docker-info/answers.ts'
import { understoodOf } from '../docker-info/machine.ts'
import { nodeAnswers } from './node-answers.ts'
import type { NodeSeen } from './seen.ts'

interface Kind {
  readonly first: NodeSeen
  readonly answers: Answers
  readonly zones: Set<string>
  count: number
}

export interface Pools {
  readonly pools: readonly NodePool[]
  readonly understood: readonly Understood[]
  readonly ignored: readonly Ignored[]
  readonly missing: readonly string[]
}

const told = ['os', 'osVersion', 'kernel', 'arch', 'engine', 'engineVersion'] as const

/** Nodes that are alike in all that decides a storage driver are one kind of node. */
export function poolsOf(nodes: readonly NodeSeen[]): Pools {
  const kinds = new Map<string, Kind>()
  const ignored: Ignored[] = []
  for (const node of nodes) {
    const answers = nodeAnswers(node)
    const key = JSON.stringify(answers.pool)
    const kind = kinds.get(key) ?? { first: node, answers, zones: new Set<string>(), count: 0 }
    if (kind.count === 0) ignored.push(...answers.ignored)
    kind.count += 1
    if (node.zone) kind.zones.add(node.zone.value)
    kinds.set(key, kind)
  }
  const all = [...kinds.values()]
  return {
    pools: all.map(({ answers, count, zones }) => ({
      nodes: count,
      ...(zones.size > 0 && { zones: zones.size }),
      ...answers.pool,
    })),
    understood: all.flatMap((kind, index) => understoodOfKind(kind, `nodePools[${index}]`)),
    ignored,
    missing: all.flatMap(({ answers: { pool } }, index) =>
      told.filter((trait) => pool[trait] === undefined).map((trait) => `nodePools[${index}].${trait}`),
    ),
  }
}

function understoodOfKind({ first, answers, count, zones }: Kind, path: string): Understood[] {
  const { line, zone } = first
  const text = safeExcerpt(first.text)
  return [
    { trait: `${path}.nodes`, value: count, line, text },
    ...(zone ? [{ trait: `${path}.zones`, value: zones.size, line: zone.line, text: safeExcerpt(zone.text) }] : []),
    ...understoodOf(answers, path),
  ]
}
