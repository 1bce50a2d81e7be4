import { catalog } from '../catalog/catalog.ts'
import { must, type Law } from './law.ts'
import { judgedIn, reasonsIn, rejectedIn, tiersIn } from './walk.ts'

const isKnown = (source: string) => source === 'plan' || source in catalog.sources

export const gates: Law = {
  name: 'law 2: nothing ruled out is offered, every refusal has its reasons, every reason its sources',
  holdsFor(_plan, advice, count) {
    for (const tier of tiersIn(advice)) {
      const rejected = rejectedIn(tier)
      const ruledOut = new Set(rejected.map(({ option }) => option))
      for (const { option } of judgedIn(tier))
        must(!ruledOut.has(option), () => `${option} is ruled out and offered in ${tier.about}`)
      for (const { option, blocks } of rejected)
        must(blocks.length > 0, () => `${option} is ruled out in ${tier.about} for no reason`)
      count('ruled out', rejected.length)
    }
    for (const { rule, sources, says } of [...reasonsIn(advice), ...advice.findings]) {
      must(sources.length > 0, () => `${rule} names no source: ${says}`)
      must(sources.every(isKnown), () => `${rule} names a source that the catalog does not have: ${sources.join()}`)
    }
  },
  atLeast: { 'ruled out': 20 },
}
