import { warns, weighs } from '../verdict.ts'
import { featureOf } from './features.ts'
import { handOf } from './hand.ts'
import { volumeRule } from './volume-rule.ts'

export const encryptsData = volumeRule({
  id: 'volume/encrypts-what-it-keeps',
  says: 'Documented encryption at rest and in transit protects data that leaves the house or the wire.',
  reads: ['orchestrator'],
  weighs: { security: 1 },
  judge: ({ orchestrator }, option, the, { way }) => {
    const atRest = the(featureOf(option, way, 'encryption-at-rest', orchestrator))
    const inTransit = the(featureOf(option, way, 'encryption-in-transit', orchestrator))
    const points = (atRest ? 0.5 : 0) + (inTransit ? 0.5 : 0)
    if (points === 0) return undefined
    const what = [...(atRest ? ['at rest'] : []), ...(inTransit ? ['in transit'] : [])].join(' and ')
    return weighs('security', points, () => `It can encrypt data ${what}.`)
  },
})

export const exposesData = volumeRule({
  id: 'volume/exposes-data-or-credentials',
  says: 'Settings that expose data or credentials are named.',
  reads: ['state'],
  weighs: { security: 1 },
  judge: (_, { exposes }, the) => {
    const says = the(exposes)
    return says === undefined ? undefined : [warns(() => says), weighs('security', -1, () => says)]
  },
})

export const nfsV3IsOpen = volumeRule({
  id: 'volume/nfs-v3-has-no-security',
  says: 'NFSv3 has no security of its own; NFSv4 is to be preferred where the server speaks it.',
  reads: ['site', 'onHand'],
  weighs: { security: 1 },
  judge: ({ site, onHand }, { standsOn }, the, { way, catalog }) => {
    const hand = way.protocol === 'nfs' ? handOf(standsOn, way, site, onHand) : undefined
    if (!hand || !('on' in hand) || hand.on !== 'nfs-v3') return undefined
    const says = the(catalog.facts.volume.nfsV3Security)
    return [
      warns(() => `${says}: keep it on a network of its own, or take NFSv4 where the server speaks it.`),
      weighs('security', -1, () => `${says}.`),
    ]
  },
})
