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

/** A driver by what happened to it in Docker Engine and in MCR. */
export function standingOfDriver({ lifespan }: StorageDriver): Standing {
  const { deprecatedIn, removedIn, leftMcrIn, legacyIn } = lifespan
  const words = [
    ...(legacyIn ? [`called legacy from Docker Engine ${legacyIn.value}`] : []),
    ...(deprecatedIn ? [`deprecated from Docker Engine ${deprecatedIn.value}`] : []),
    ...(removedIn ? [`removed in Docker Engine ${removedIn.value}`] : []),
    ...(leftMcrIn ? [`left out of MCR from ${leftMcrIn.value}`] : []),
  ].join(', ')
  return removedIn ? ended(words) : going(words)
}

export function standingOfProduct({ status: { value } }: VolumeOption | SecretStore): Standing {
  if (value === 'unknown') return going('no current document tells its status')
  return value === 'ended' ? ended(lifecycles.ended) : going(lifecycles[value])
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
      return going(`documents give ${end.candidates.length} different days for its end`)
    case 'not-published':
      return going('no day published for its end')
  }
}
