import type { SystemLine } from '../../catalog/platforms-shape.ts'
import type { Accessor } from '../rule.ts'
import type { FindingRule } from '../finding-rule.ts'
import { opening } from '../volume/words.ts'
import { endedOn, passed } from './ended-line.ts'
import { systemLinesOf } from './system-lines-of.ts'

/** What its maker offers beyond the end, as the last sentence of the finding. */
function beyond({ extended }: SystemLine, edition: string, the: Accessor): string {
  if (!extended) return 'Move these nodes to a release that still gets fixes.'
  const { name, until } = the(extended)
  const isOver = passed({ value: until, sources: extended.sources }, edition, the) !== undefined
  return isOver
    ? `${name} ended too, on ${until}. Move these nodes to a release that still gets fixes.`
    : `Fixes come only with ${name}, until ${until}: see that these nodes have it, or move them to a newer release.`
}

export const systemLineEnded: FindingRule = {
  id: 'finding/system-line-has-ended',
  says: 'A release of an operating system past its end gets no more fixes, kernel and file systems included.',
  severity: 'warning',
  kind: 'platform',
  scope: 'pool',
  find: ({ row, catalog }, the) => {
    const lines = systemLinesOf(row, catalog.platforms)
    const line = lines.at(-1)
    const days = lines.map(({ end }) => endedOn(end, catalog.edition, the))
    if (!line || days.includes(undefined)) return undefined
    const says = `${opening(line.support)} of ${line.name} ended on ${days.at(-1)}, by the community's list of its releases.`
    const rest = beyond(line, catalog.edition, the)
    return () => `${says} ${rest}`
  },
}
