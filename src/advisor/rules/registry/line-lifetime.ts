import type { EndOfLife } from '../../catalog/platforms-shape.ts'
import type { Accessor } from '../rule.ts'
import { warns } from '../verdict.ts'
import { registryRule } from './registry-rule.ts'

/** What is known of a line's end as a sentence; nothing where no end was published. */
function endOf(name: string, end: EndOfLife, the: Accessor): string | undefined {
  if (end.kind === 'published') return `Support of ${name} ended on ${the(end.on)}: plan the move to MSR 4.`
  if (end.kind === 'not-published') return undefined
  const dates = end.candidates.map((candidate) => the(candidate))
  return `Mirantis pages give ${dates.length} dates for the end of life of ${name}: ${dates.join(', ')}. Ask Mirantis which holds.`
}

export const lineLifetime = registryRule({
  id: 'registry-backend/end-of-the-line',
  says: 'A product line that has ended, or whose end is contradicted, is named with its dates.',
  reads: ['product'],
  also: ['version'],
  judge: ({ product, version }, _backend, the, { catalog }) => {
    const { endedReleases } = catalog.facts.registry
    const ended = endedReleases.find(({ value }) => value.line === product && isOf(version, value.release))
    if (ended) {
      const { name, on } = the(ended)
      return warns(() => `Support of ${name} ended on ${on}: update to the latest release of the line.`)
    }
    const line = catalog.platforms.msr.find(({ id }) => id === product)
    const says = line && endOf(line.name, line.end, the)
    return says === undefined ? undefined : warns(() => says)
  },
})

const isOf = (version: string | undefined, release: string) =>
  version === release || version?.startsWith(`${release}.`) === true
