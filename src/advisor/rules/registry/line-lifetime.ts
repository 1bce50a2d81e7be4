import type { Catalog } from '../../catalog/catalog-shape.ts'
import type { ProductLine } from '../../catalog/platforms-shape.ts'
import type { Accessor } from '../rule.ts'
import { warns } from '../verdict.ts'
import { isHighlyAvailable } from './availability.ts'
import { lineOf } from './product-line.ts'
import { registryRule } from './registry-rule.ts'
import type { RegistryTraits } from './registry-traits.ts'

type Situation = Pick<RegistryTraits, 'product' | 'orchestrator' | 'survives' | 'replicas'>

/** What is known of a line's end, and where to go, as a sentence; nothing where no end was published. */
function endOf({ name, end }: ProductLine, situation: Situation, { facts }: Catalog, the: Accessor) {
  if (end.kind === 'not-published') return undefined
  if (end.kind === 'published') {
    const ended = `Support of ${name} ended on ${the(end.on)}`
    const stays = staysOnSwarm(situation) ? the(facts.registry.swarmHaEnds[lineOf(situation.product)]) : undefined
    return stays === undefined ? `${ended}: plan the move to MSR 4.` : `${ended}. ${stays}`
  }
  const dates = end.candidates.map((candidate) => the(candidate))
  return `Mirantis pages give ${dates.length} dates for the end of life of ${name}: ${dates.join(', ')}. Ask Mirantis which holds.`
}

/** More than one replica on Swarm is what the newest line cannot take over. */
const staysOnSwarm = ({ orchestrator, survives, replicas }: Situation) =>
  orchestrator === 'swarm' && isHighlyAvailable(survives, replicas)

export const lineLifetime = registryRule({
  id: 'registry-backend/end-of-the-line',
  says: 'A product line that has ended, or whose end is contradicted, is named with its dates.',
  reads: ['product', 'orchestrator', 'survives', 'replicas'],
  also: ['version'],
  judge: (traits, _backend, the, { catalog }) => {
    const { product, version } = traits
    const { endedReleases } = catalog.facts.registry
    const ended = endedReleases.find(({ value }) => value.line === product && isOf(version, value.release))
    if (ended) {
      const { name, on } = the(ended)
      return warns(() => `Support of ${name} ended on ${on}: update to the latest release of the line.`)
    }
    const line = catalog.platforms.msr.find(({ id }) => id === product)
    const says = line && endOf(line, traits, catalog, the)
    return says === undefined ? undefined : warns(() => says)
  },
})

const isOf = (version: string | undefined, release: string) =>
  version === release || version?.startsWith(`${release}.`) === true
