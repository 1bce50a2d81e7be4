import type { StorageDriver } from '../advisor/catalog/image-shape.ts'
import type { ProductLine } from '../advisor/catalog/platforms-shape.ts'
import type { RegistryBackend } from '../advisor/catalog/registry-shape.ts'
import type { SecretStore } from '../advisor/catalog/secrets-shape.ts'
import type { VolumeOption } from '../advisor/catalog/volume-shape.ts'
import { lifecycles } from './words/value-words.ts'

/** Where an entry stands today, in few words, and whether it is over. */
export interface Standing {
  readonly words: string
  readonly isEnded: boolean
}

const going = (words: string): Standing => ({ words, isEnded: false })
const ended = (words: string): Standing => ({ words, isEnded: true })

/** A driver by the latest that happened to it in Docker Engine. */
export function standingOfDriver({ lifespan: { deprecatedIn, removedIn, legacyIn } }: StorageDriver): Standing {
  if (removedIn) return ended(`removed in Docker Engine ${removedIn.value}`)
  if (deprecatedIn) return going(`deprecated from Docker Engine ${deprecatedIn.value}`)
  return going(legacyIn ? `called legacy from Docker Engine ${legacyIn.value}` : '')
}

export function standingOfProduct({ status }: VolumeOption | SecretStore): Standing {
  const words = lifecycles[status.value]
  return status.value === 'ended' ? ended(words) : going(words)
}

export function standingOfBackend({ goneUpstream }: RegistryBackend): Standing {
  return goneUpstream ? ended('no future upstream') : going('')
}

/** A product line by the end of its support; `today` is an ISO day. */
export function standingOfLine({ end }: ProductLine, today: string): Standing {
  switch (end.kind) {
    case 'published':
      return end.on.value < today ? ended(`ended ${end.on.value}`) : going(`until ${end.on.value}`)
    case 'contradicted':
      return going(`${end.candidates.length} dates for its end`)
    case 'not-published':
      return going('no day published')
  }
}
