import { systemName } from '../../catalog/system-names.ts'
import { atHand, blocks, mustAcquire, warns, weighs } from '../verdict.ts'
import { secretsRule } from './secrets-rule.ts'

const needNames = { secrets: 'secrets', config: 'plain settings' } as const

export const storeAtHand = secretsRule({
  id: 'secrets/stands-on-what-is-there',
  setsLevel: true,
  says: 'What the orchestrator brings along is at hand; an external store must be there or be acquired.',
  reads: ['onHand'],
  weighs: { cost: 1 },
  judge: ({ onHand }, { name, standsOn, serves }, the) => {
    if (!standsOn) {
      the(serves)
      return atHand(() => `${name} come with the orchestrator.`)
    }
    const says = the(standsOn.says)
    const on = standsOn.anyOf.find((system) => onHand.includes(system))
    if (on !== undefined) return atHand(() => `${name} stands on ${says}: you have ${systemName(on)}.`, on)
    return [
      mustAcquire(() => `Acquire ${says} first: none is on hand.`),
      weighs('cost', -1, () => `It has to be paid for and run first: ${says}.`),
    ]
  },
})

export const madeForIt = secretsRule({
  id: 'secrets/made-for-what-is-handed-over',
  says: 'Secrets belong in a store of secrets, plain settings in one of settings.',
  reads: ['need'],
  judge: ({ need }, { name, serves, limits }, the) => {
    const served = the(serves)
    if (served.includes(need)) return undefined
    the(limits)
    return blocks(
      () => `${name} are made for ${served.map((one) => needNames[one]).join(' and ')}, not for ${needNames[need]}.`,
    )
  },
})

export const stateOfStore = secretsRule({
  id: 'secrets/state-of-the-product',
  says: 'A store that has ended is ruled out.',
  reads: ['need'],
  judge: (_, { name, status, statusNote, never }, the) => {
    const because = the(never?.because)
    if (because !== undefined) return blocks(() => because)
    if (status.value === 'active') return undefined
    const state = the(status)
    const note = the(statusNote)
    const says = () => `${name}: ${state}.${note === undefined ? '' : ` ${note}`}`
    return state === 'ended' ? blocks(says) : warns(says)
  },
})
