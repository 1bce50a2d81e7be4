import { answerAt } from '../advisor/plan/answer-at.ts'
import { answerInWords } from '../advisor/plan/answer-words.ts'
import type { Plan } from '../advisor/plan/plan.ts'
import type { OutcomeRow } from './outcome.ts'

const told = {
  nodePools: ['nodes', 'os', 'osVersion', 'currentDriver'],
  workloads: ['product', 'state', 'capacityGiB', 'accessMode', 'storageClass'],
  hosts: ['system', 'capacityGiB'],
} as const

/** A value that needs the word of its trait beside it. */
const words: Readonly<Record<string, (value: string) => string>> = {
  nodes: (value) => (value === '1' ? '1 node' : `${value} nodes`),
  state: (value) => value.replace(/:.*/, ''),
  storageClass: (value) => `class ${value}`,
}

/** 500 GB are 465.661287 GiB, which is said in full where the answer itself stands. */
const inShort = (value: unknown) => (typeof value === 'number' && value >= 10 ? Math.round(value) : value)

/** What a row is, in the few words that tell it from its neighbours: `3 nodes, Ubuntu, 22.04, overlay2`. */
export function rowInBrief({ list, path, told: inputs }: OutcomeRow, plan: Plan): string {
  const read = new Map(inputs.flatMap(({ answers }) => answers.map(({ trait, value }) => [nameIn(trait), value])))
  const parts = told[list].flatMap((name) => {
    const value = path === undefined ? read.get(name) : answerAt(plan, `${path}.${name}`)
    if (value === undefined) return []
    const shown = answerInWords(`${list}.${name}`, inShort(value))
    return [words[name]?.(shown) ?? shown]
  })
  return parts.join(', ')
}

const nameIn = (trait: string) => trait.slice(trait.lastIndexOf('.') + 1)
