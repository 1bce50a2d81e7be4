import type { Draft } from './draft.ts'
import { useSession } from './session.ts'

export type Evidence = Draft['evidence'][string]

/** `nodePools[0].kernel` is kept under `nodePools/3/kernel`, by the row's id. */
function keyOf(trait: string, rows: Draft['rows']): string {
  const [, list, at, name] = /^(nodePools|workloads|hosts)\[(\d+)\]\.(\w+)$/.exec(trait) ?? []
  if (list !== 'nodePools' && list !== 'workloads' && list !== 'hosts') return trait.replace('.', '/')
  return `${list}/${rows[list][Number(at)] ?? ''}/${name}`
}

/** Where an answer came from, by its path in the plan; undefined where a person gave it. */
export function evidenceOf(trait: string, { rows, evidence }: Pick<Draft, 'rows' | 'evidence'>): Evidence | undefined {
  const key = keyOf(trait, rows)
  return Object.hasOwn(evidence, key) ? evidence[key] : undefined
}

/** The same for the plan at hand; of another plan, such as that of a link, nothing is known. */
export function useEvidence(trait: string, plan?: Draft['plan']): Evidence | undefined {
  return useSession(({ draft }) => (plan && draft.plan !== plan ? undefined : evidenceOf(trait, draft)))
}

/** `docker info, line 31`; an answer that was changed since says so. */
export function originInWords({ input, line, byHand }: Evidence): string {
  const place = line === undefined ? input : `${input}, line ${line}`
  return byHand ? `changed by hand, was read from ${place}` : `from ${place}`
}
