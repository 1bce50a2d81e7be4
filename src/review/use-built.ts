import { useMemo, useState } from 'react'
import { builtAsPlanned } from '../advisor/compare/built-as-planned.ts'
import { builtPairs, type BuiltPair } from '../advisor/compare/built-pairs.ts'
import type { Plan } from '../advisor/plan/plan.ts'
import { useAdvisor } from '../store/advice.ts'
import { emptyDraft } from '../store/draft.ts'
import { noChoices, proposalOf } from '../store/reading-into-plan.ts'
import { useSession } from '../store/session.ts'
import { useHeld } from './held-inputs.ts'
import { outcomeOf } from './outcome.ts'
import type { Remark } from './remarks.ts'
import { readInputOf } from './what-was-read.ts'

/** For each row that runs, by its path, the row of the plan that a person holds it against; -1: none. */
export type Meant = Readonly<Record<string, number>>

function pairsOf(planned: Plan, built: Plan, meant: Meant): BuiltPair[] {
  const chosen = Object.entries(meant).flatMap(([path, row]): BuiltPair[] => {
    const [, list, at] = /^(nodePools|workloads)\[(\d+)\]$/.exec(path) ?? []
    if ((list !== 'nodePools' && list !== 'workloads') || row < 0) return []
    return [{ list, planned: row, built: Number(at) }]
  })
  const found = builtPairs(planned, built).filter(({ list, built: at }) => !Object.hasOwn(meant, `${list}[${at}]`))
  return [...found, ...chosen]
}

/** What was handed in, as a plan of its own, against the plan. */
export function useBuilt() {
  const { inputs } = useHeld()
  const planned = useSession(({ draft }) => draft.plan)
  const advisor = useAdvisor()
  const [meant, setMeant] = useState<Meant>({})
  const runs = useMemo(() => {
    const read = inputs.flatMap((input) => readInputOf(input) ?? [])
    const proposal = proposalOf(emptyDraft, read, noChoices)
    return { read, plan: toldOnly(proposal.draft), outcome: outcomeOf(proposal, read) }
  }, [inputs])
  const report = useMemo(
    () => advisor && builtAsPlanned(planned, runs.plan, pairsOf(planned, runs.plan, meant), advisor.catalog),
    [advisor, planned, runs, meant],
  )
  const hold = (path: string, row: number) => setMeant((before) => ({ ...before, [path]: row }))
  return { inputs, planned, runs, report, catalog: advisor?.catalog, hold }
}

/** How many machines were handed in is not how many there are: only a number that an output gives is compared. */
function toldOnly({ plan, rows, evidence }: ReturnType<typeof proposalOf>['draft']): Plan {
  const { nodePools, ...others } = plan
  if (!nodePools) return plan
  const told = nodePools.map(({ nodes, ...pool }, at) => {
    const line = evidence[`nodePools/${rows.nodePools[at]}/nodes`]
    return nodes === undefined || (line !== undefined && line.line === undefined) ? pool : { ...pool, nodes }
  })
  return { ...others, nodePools: told }
}

export type Built = ReturnType<typeof useBuilt>

/** The row that runs, and what inputs tell about it. */
function rowAt(path: string, { outcome }: Built['runs']) {
  return [...outcome.nodePools, ...outcome.workloads].find((row) => row.path === path)
}

/** The inputs that tell about a row that runs. */
export const sourcesOf = (path: string, { runs }: Pick<Built, 'runs'>): readonly string[] => [
  ...new Set((rowAt(path, runs)?.told ?? []).map(({ from }) => from)),
]

/** What a row that runs says and no answer holds, such as loop files under its driver. */
export const remarksOn = (path: string, { runs }: Pick<Built, 'runs'>): readonly Remark[] =>
  (rowAt(path, runs)?.told ?? []).flatMap(({ remarks }) => remarks)
