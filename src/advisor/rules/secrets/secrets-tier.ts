import type { SecretStore } from '../../catalog/secrets-shape.ts'
import { pathOfTrait } from '../settling.ts'
import type { WayNames } from '../standing.ts'
import type { TierModule } from '../tier-module.ts'
import { encryptedInEtcd, guardsSecrets, knownLimits } from './guarding.ts'
import { kubeletRootOn4k, needsBeforehand, nothingNewToRun } from './running-it.ts'
import { madeForIt, stateOfStore, storeAtHand } from './stores.ts'
import { documentedForOrchestrator, windowsNodes } from './support.ts'
import { secretsTraits, settleSecrets, type SecretsTraits } from './secrets-traits.ts'

const onlyWay: readonly WayNames[] = [{ class: 'secrets-config' }]

export const secretsTier: TierModule<SecretsTraits, SecretStore, WayNames> = {
  name: 'secrets-config',
  traits: secretsTraits,
  verified: ['kubernetes'],
  options: ({ secretStores }) => secretStores,
  ways: () => onlyWay,
  notNeeded: { id: 'secrets/always-needed', judge: () => undefined },
  settle: settleSecrets,
  pathOf: (trait, subject) =>
    trait === 'need' && subject.kind === 'secrets-config'
      ? `${subject.path}.${subject.need}`
      : pathOfTrait(trait, subject),
  rules: [
    storeAtHand,
    documentedForOrchestrator,
    stateOfStore,
    madeForIt,
    windowsNodes,
    guardsSecrets,
    encryptedInEtcd,
    knownLimits,
    nothingNewToRun,
    needsBeforehand,
    kubeletRootOn4k,
  ],
}
