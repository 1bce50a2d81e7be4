import { answersTo } from './answers-to.ts'
import type { Catalog } from './catalog/catalog-shape.ts'
import { answered, type Subject } from './subject.ts'

/** One way in which the open questions of a row may be answered. */
export interface Completion {
  readonly answers: readonly (readonly [trait: string, value: unknown])[]
  readonly subject: Subject
}

function firstOpen({ kind, platform, row, path }: Subject): string | undefined {
  switch (kind) {
    case 'image':
      return platform.mke !== '4k' && row.os === undefined ? `${path}.os` : undefined
    case 'volume':
      if (row.state === undefined) return `${path}.state`
      return row.state === 'stateless' && row.scratch !== true ? undefined : firstOpenAround(platform, row, path)
    case 'secrets-config':
      return firstOpenAround(platform, row, path)
    case 'registry':
      if (row.product === undefined) return 'registry.product'
      if (row.product === 'none') return undefined
      if (row.survives === undefined) return 'registry.survives'
      return firstOpenAround(platform, row, path)
  }
}

function firstOpenAround(
  platform: Subject['platform'],
  row: { orchestrator?: string },
  path: string,
): string | undefined {
  if (platform.orchestrator === undefined && platform.mke !== '4k') return 'platform.orchestrator'
  if (platform.orchestrator === 'both' && platform.mke !== '4k' && row.orchestrator === undefined)
    return `${path}.orchestrator`
  return platform.site === undefined ? 'platform.site' : undefined
}

/** True where some answer is missing that chooses between options. */
export const hasOpenQuestions = (subject: Subject): boolean => firstOpen(subject) !== undefined

/**
 * Every combination of answers to the questions that choose between options and are still open, one after the other. A
 * question that an earlier answer settles is not asked. A row without open questions has exactly one completion.
 */
export function* eachCompletion(
  subject: Subject,
  catalog: Catalog,
  given: Completion['answers'] = [],
): Generator<Completion, void> {
  const open = firstOpen(subject)
  if (open === undefined) {
    yield { answers: given, subject }
    return
  }
  for (const value of answersTo(open, subject, catalog))
    yield* eachCompletion(answered(subject, open, value), catalog, [...given, [open, value]])
}

/** All of them. */
export function completionsOf(subject: Subject, catalog: Catalog): Completion[] {
  return [...eachCompletion(subject, catalog)]
}
