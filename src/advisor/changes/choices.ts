import { answersTo } from '../answers-to.ts'
import type { Catalog } from '../catalog/catalog-shape.ts'
import { answerAt } from '../plan/answer-at.ts'
import type { Plan } from '../plan/plan.ts'
import { criteria } from '../plan/priorities.ts'
import { storageSystems } from '../plan/storage-system.ts'
import { features } from '../plan/workload.ts'
import type { Change } from './change.ts'

const priorities = [0, 1, 2, 3, 4, 5]

/** The lists whose elements may come and go, with what may come; keyed by the path without its row. */
const lists: Readonly<Record<string, readonly string[]>> = {
  'platform.onHand': storageSystems,
  'workloads.features': features,
}

/** The traits of the whole plan that have a finite list of answers, or are such a list themselves. */
export const chosenForAll = ['platform.onHand', ...criteria.map((criterion) => `priorities.${criterion}`)] as const

/** Every other answer to a trait whose answers can be counted; none for numbers, versions and free text. */
export function choicesFor(trait: string, plan: Plan, catalog: Catalog): Change[] {
  const now = answerAt(plan, trait)
  const members = lists[trait.replace(/\[\d+\]/, '')]
  if (members) return listsAround(Array.isArray(now) ? now : [], members).map((to) => ({ trait, to }))
  const answers = trait.startsWith('priorities.') ? priorities : answersTo(trait, plan, catalog)
  return answers.filter((to) => to !== now).map((to) => ({ trait, to }))
}

/** A list with one element less, or one more. */
function listsAround(now: readonly unknown[], members: readonly string[]): unknown[][] {
  return members.map((member) => (now.includes(member) ? now.filter((one) => one !== member) : [...now, member]))
}
