import type { Advice } from '../../advisor/advice/advice.ts'
import { decidingTraits, tiersOf } from '../../advisor/open-questions.ts'
import type { Plan } from '../../advisor/plan/plan.ts'
import { rowNameOf, traitInWords } from '../../advisor/plan/trait-words.ts'
import type { Reading } from '../../exchange/importer.ts'
import type { Proposal } from '../../store/reading-into-plan.ts'

/** What a part of the plan lacks: `about` is the row's name where there is one. */
export interface Missing {
  readonly about: string | undefined
  readonly traits: readonly string[]
}

function answerOf(plan: Plan, path: string): unknown {
  const [, part = '', , at, name = ''] = /^(\w+)(\[(\d+)\])?\.?(\w*)$/.exec(path) ?? []
  const value: unknown = Object.entries(plan).find(([key]) => key === part)?.[1]
  const row: unknown = at !== undefined && Array.isArray(value) ? value[Number(at)] : value
  if (typeof row !== 'object' || row === null) return undefined
  return Object.entries(row).find(([key]) => key === name)?.[1]
}

/** Traits that the inputs could have told and did not, by their paths in the proposed plan. */
export function untold(proposal: Proposal, readings: ReadonlyMap<string, Reading>): string[] {
  const { plan, rows } = proposal.draft
  const paths = [...readings].flatMap(([input, reading]) =>
    reading.kind === 'read' ? reading.missing.flatMap((path) => moved(path, input)) : [],
  )
  return [...new Set(paths)].filter((path) => answerOf(plan, path) === undefined)

  function moved(path: string, input: string): string[] {
    const [, list, at, name] = /^(\w+)\[(\d+)\]\.(\w+)$/.exec(path) ?? []
    if (list === undefined) return [path]
    const row = proposal.rows.find(({ key }) => key === `${input}/${list}/${at}`)
    return row ? [`${list}[${rows[row.list].indexOf(row.id)}].${name}`] : []
  }
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
