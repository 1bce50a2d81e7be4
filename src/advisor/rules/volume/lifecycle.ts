import type { Lifecycle } from '../../catalog/volume-shape.ts'
import { blocks, warns, weighs } from '../verdict.ts'
import { volumeRule } from './volume-rule.ts'

/** What a state costs in operability, and the word for it. */
const states: Readonly<Record<Exclude<Lifecycle, 'active' | 'ended'>, readonly [points: number, word: string]>> = {
  experimental: [-0.75, 'is experimental'],
  unknown: [-0.5, 'has no current document that tells whether it is still maintained'],
  deprecated: [-1, 'is deprecated'],
  archived: [-1, 'is archived'],
}

export const stateOfProduct = volumeRule({
  id: 'volume/state-of-the-product',
  says: 'What has ended is ruled out; what is deprecated, archived, experimental or of unknown state costs those who run it.',
  reads: ['orchestrator'],
  weighs: { operability: 1 },
  judge: ({ orchestrator }, { name, status, statusNote, statusOnSwarm, never }, the) => {
    const cell = orchestrator === 'swarm' ? (statusOnSwarm ?? status) : status
    const state = cell.value
    // Where the catalog says why it never wins, that is said once.
    if (state === 'active' || never) return undefined
    the(cell)
    const about = the(statusNote)
    const note = about === undefined ? '' : ` ${about}`
    if (state === 'ended') return blocks(() => `${name} has ended.${note}`)
    const [points, word] = states[state]
    return [warns(() => `${name} ${word}.${note}`), weighs('operability', points, () => `${name} ${word}.`)]
  },
})

export const ruledOutForGood = volumeRule({
  id: 'volume/ruled-out-for-good',
  says: 'The catalog keeps interfaces, test aids and ended products with the reason why they never win.',
  reads: ['state'],
  judge: (_, { never }, the) => {
    const because = the(never?.because)
    return because === undefined ? undefined : blocks(() => because)
  },
})
