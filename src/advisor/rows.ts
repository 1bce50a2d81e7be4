import type { Row } from './advice/advice.ts'
import { casesOf, type Case } from './cases.ts'
import type { Catalog } from './catalog/catalog-shape.ts'
import type { Plan } from './plan/plan.ts'
import { judgeOf } from './rules/judge.ts'
import { imageTier } from './rules/image/image-tier.ts'
import { registryTier } from './rules/registry/registry-tier.ts'
import { secretsTier } from './rules/secrets/secrets-tier.ts'
import { volumeTier } from './rules/volume/volume-tier.ts'
import { aroundOf, type Subject } from './subject.ts'

/** Who judges the rows of each kind. */
export const judges = {
  image: judgeOf(imageTier),
  volume: judgeOf(volumeTier),
  'secrets-config': judgeOf(secretsTier),
  registry: judgeOf(registryTier),
}

/** What one row of advice is about, and how the advice names it. */
export interface Topic<S extends Subject = Subject> {
  readonly subject: S
  readonly row: Row
}

/** One row of advice, judged under every answer to its open questions. */
export interface JudgedRow<S extends Subject = Subject> extends Topic<S> {
  readonly cases: readonly Case[]
}

function topic<S extends Subject>(subject: S, name?: string): Topic<S> {
  return { subject, row: { path: subject.path, ...(name !== undefined && { name }) } }
}

/** What every row of a plan is about, in the plan's order. A row sees its own answers and what is around it, no other row. */
export function topicsOf(plan: Plan) {
  const around = aroundOf(plan)
  const workloads = (plan.workloads ?? []).map((row, i) => ({ row, path: `workloads[${i}]` }))
  return {
    image: (plan.nodePools ?? []).map((row, i) =>
      topic({ ...around, kind: 'image', row, path: `nodePools[${i}]` } as const, row.name),
    ),
    volumes: workloads.map(({ row, path }) => topic({ ...around, kind: 'volume', row, path } as const, row.name)),
    secretsAndConfig: workloads.flatMap(({ row, path }) =>
      (['secrets', 'config'] as const)
        .filter((need) => row[need] === true)
        .map((need) => topic({ ...around, kind: 'secrets-config', need, row, path } as const, row.name)),
    ),
    registry: topic({ ...around, kind: 'registry', row: plan.registry ?? {}, path: 'registry' } as const),
  }
}

export type Topics = ReturnType<typeof topicsOf>

/** Every row of a plan, judged. */
export function rowsOf(topics: Topics, catalog: Catalog) {
  const judged = <S extends Subject>(one: Topic<S>): JudgedRow<S> => ({
    ...one,
    cases: casesOf(one.subject, catalog, judges[one.subject.kind]),
  })
  return {
    image: topics.image.map((one) => judged(one)),
    volumes: topics.volumes.map((one) => judged(one)),
    secretsAndConfig: topics.secretsAndConfig.map((one) => judged(one)),
    registry: judged(topics.registry),
  }
}

export type Rows = ReturnType<typeof rowsOf>
