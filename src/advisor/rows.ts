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

/** One row of advice, judged under every answer to its open questions. */
export interface JudgedRow<S extends Subject = Subject> {
  readonly subject: S
  readonly row: Row
  readonly cases: readonly Case[]
}

function judged<S extends Subject>(subject: S, name: string | undefined, catalog: Catalog): JudgedRow<S> {
  return {
    subject,
    row: { path: subject.path, ...(name !== undefined && { name }) },
    cases: casesOf(subject, catalog, judges[subject.kind]),
  }
}

/** Every row of a plan, in the plan's order. A row sees its own answers and what is around it, never another row. */
export function rowsOf(plan: Plan, catalog: Catalog) {
  const around = aroundOf(plan)
  const workloads = (plan.workloads ?? []).map((row, i) => ({ row, path: `workloads[${i}]` }))
  return {
    image: (plan.nodePools ?? []).map((row, i) =>
      judged({ ...around, kind: 'image', row, path: `nodePools[${i}]` }, row.name, catalog),
    ),
    volumes: workloads.map(({ row, path }) => judged({ ...around, kind: 'volume', row, path }, row.name, catalog)),
    secretsAndConfig: workloads.flatMap(({ row, path }) =>
      (['secrets', 'config'] as const)
        .filter((need) => row[need] === true)
        .map((need) => judged({ ...around, kind: 'secrets-config', need, row, path }, row.name, catalog)),
    ),
    registry: judged({ ...around, kind: 'registry', row: plan.registry ?? {}, path: 'registry' }, undefined, catalog),
  }
}

export type Rows = ReturnType<typeof rowsOf>
