import type { Advice, Judged, Tier } from '../advisor/advice/advice.ts'
import { optionName } from '../advisor/catalog/option-name.ts'
import type { Catalog } from '../advisor/catalog/catalog-shape.ts'
import type { Mark } from '../ui/StateMark.tsx'

/** One tier of the advice so far, in a few words. */
export interface SoFar {
  readonly title: string
  readonly lines: readonly SoFarLine[]
}

export interface SoFarLine {
  readonly about?: string
  readonly state: Mark
  readonly says: string
  readonly detail?: string
}

const joined = (judged: readonly Judged[], catalog: Catalog, by: string) =>
  judged.map(({ option }) => optionName(option, catalog)).join(by)

function lineOf(tier: Tier, catalog: Catalog): SoFarLine {
  switch (tier.kind) {
    case 'recommended': {
      const { conditions } = tier.pick
      const [first] = conditions
      const detail = first ? `If: ${first.says}` : undefined
      return {
        state: conditions.length > 0 ? 'if' : 'recommended',
        says: optionName(tier.pick.option, catalog),
        ...(detail !== undefined && { detail }),
      }
    }
    case 'tied':
      return { state: 'tied', says: joined(tier.picks, catalog, ' or ') }
    case 'needs-answers':
      return { state: 'open', says: openWords(tier, catalog) }
    case 'no-fit':
      return { state: 'ruled-out', says: 'Nothing fits yet', ...nearest(tier.rejected, catalog) }
    case 'not-needed':
      return { state: 'not-needed', says: 'Nothing to choose', detail: tier.because.says }
  }
}

function openWords({ candidates }: Extract<Tier, { kind: 'needs-answers' }>, catalog: Catalog): string {
  if (candidates.length === 0) return 'Open'
  if (candidates.length > 3) return `Between ${candidates.length} options`
  return joined(candidates, catalog, ' or ')
}

function nearest(rejected: Extract<Tier, { kind: 'no-fit' }>['rejected'], catalog: Catalog): { detail?: string } {
  const [first] = rejected
  const block = first?.blocks[0]
  return first && block ? { detail: `${optionName(first.option, catalog)}: ${block.says}` } : {}
}

type Named = Tier & { readonly name?: string; readonly path?: string }

/** Rows that come out alike stand in one line. */
function linesOf(tiers: readonly Named[], catalog: Catalog): SoFarLine[] {
  const lines = new Map<string, { line: SoFarLine; names: string[] }>()
  for (const tier of tiers) {
    const line = lineOf(tier, catalog)
    const key = `${line.state} ${line.says}`
    const same = lines.get(key) ?? { line, names: [] }
    same.names.push(tier.name ?? '')
    lines.set(key, same)
  }
  const isSingle = lines.size === 1
  return [...lines.values()].map(({ line, names }) => {
    const given = names.filter((name) => name !== '')
    const about =
      names.length > 3 || given.length < names.length ? `${names.length} of ${tiers.length}` : given.join(', ')
    return isSingle || tiers.length === 1 ? line : { about, ...line }
  })
}

/** The advice in three short cards, as it stands while questions are still being answered. */
export function soFarOf(advice: Advice, catalog: Catalog): SoFar[] {
  const none = (says: string): SoFarLine[] => [{ state: 'open', says }]
  return [
    {
      title: 'Storage driver',
      lines: advice.image.length > 0 ? linesOf(advice.image, catalog) : none('Name a kind of node'),
    },
    {
      title: 'Volumes',
      lines: advice.volumes.length > 0 ? linesOf(advice.volumes, catalog) : none('Add a workload'),
    },
    { title: 'Registry', lines: [lineOf(advice.registry, catalog)] },
  ]
}
