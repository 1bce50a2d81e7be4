import type { Advice } from '../advisor/advice/advice.ts'
import { decidingTraits, tiersOf } from '../advisor/open-questions.ts'
import { answerAt } from '../advisor/plan/answer-at.ts'
import type { Plan } from '../advisor/plan/plan.ts'
import { rowNameOf, traitInWords } from '../advisor/plan/trait-words.ts'
import type { Proposal } from '../store/reading-into-plan.ts'
import type { HeldInput } from './held-inputs.ts'
import { toldBy } from './what-was-read.ts'

/** What a part of the plan lacks: `about` is the row's name where there is one. */
export interface Missing {
  readonly about: string | undefined
  readonly traits: readonly string[]
}

/** Traits that the inputs could have told and did not, by their paths in the proposed plan. */
export function untold(proposal: Proposal, inputs: readonly HeldInput[]): string[] {
  const { plan } = proposal.draft
  const paths = pathsOf(proposal)
  const missing = inputs.flatMap((input) =>
    (toldBy(input)?.missing ?? []).flatMap((path) => {
      const [, row, name] = /^(\w+\[\d+\])\.(\w+)$/.exec(path) ?? []
      if (row === undefined) return [path]
      const at = paths.get(`${input.id}/${row}`)
      return at === undefined ? [] : [`${at}.${name}`]
    }),
  )
  return [...new Set(missing)].filter((path) => answerAt(plan, path) === undefined)
}

/** Where each row of an input stands in the proposed plan: `a/nodePools[0]` is `nodePools[2]`. */
function pathsOf({ rows, draft }: Proposal): Map<string, string> {
  const places = new Map(
    Object.entries(draft.rows).flatMap(([list, ids]) =>
      ids.map((id, at) => [`${list}/${id}`, `${list}[${at}]`] as const),
    ),
  )
  return new Map(
    rows.flatMap(({ key, list, id }) => {
      const at = places.get(`${list}/${id}`)
      return at === undefined ? [] : [[key.replace(/\/(\d+)$/, '[$1]'), at] as const]
    }),
  )
}

/** Traits that picks wait for. */
export const awaited = (advice: Advice): string[] => [...new Set(decidingTraits(tiersOf(advice)))]

/** Traits in words, those of one row together. */
export function missingInWords(paths: readonly string[], plan: Plan): Missing[] {
  const byRow = new Map<string | undefined, Set<string>>()
  for (const path of paths) {
    const about = rowNameOf(path, plan)
    byRow.set(about, (byRow.get(about) ?? new Set()).add(traitInWords(path)))
  }
  return [...byRow].map(([about, traits]) => ({ about, traits: [...traits] }))
}
