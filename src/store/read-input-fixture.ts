import type { Plan } from '../advisor/plan/plan.ts'
import type { ReadInput } from './read-input.ts'

/** An input of which every answer stands in a line of its own. */
export function inputFixture(plan: Omit<Plan, 'schema'>, id = 'a'): ReadInput {
  const traits = [
    ...Object.keys(plan.platform ?? {}).map((name) => `platform.${name}`),
    ...(plan.nodePools ?? []).flatMap((pool, at) => Object.keys(pool).map((name) => `nodePools[${at}].${name}`)),
    ...(plan.workloads ?? []).flatMap((one, at) => Object.keys(one).map((name) => `workloads[${at}].${name}`)),
  ]
  const understood = traits.map((trait, at) => ({ trait, line: at + 1, text: `line ${at + 1}` }))
  return { id, from: 'docker info', plan: { schema: 1, ...plan }, understood }
}

export const ubuntuNode = { os: 'ubuntu', osVersion: '22.04', engineVersion: '23.0.9' }
export const rhelNode = { os: 'rhel', osVersion: '9.4', engineVersion: '23.0.9' }
