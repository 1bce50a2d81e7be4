import type { Assumption } from '../advice/advice.ts'
import type { Catalog } from '../catalog/catalog-shape.ts'
import type { Platform } from '../plan/platform.ts'
import type { StorageSystem } from '../plan/storage-system.ts'
import { orchestratorPath, type Subject } from '../subject.ts'
import type { WayNames } from './standing.ts'
import type { Option, Settled, TierModule } from './tier-module.ts'

const platformTraits: readonly string[] = [
  'site',
  'region',
  'mke',
  'kubernetes',
  'onHand',
  'otherStorage',
  'figures',
  'storageClasses',
] satisfies readonly (keyof Platform)[]

/** The path in the plan of a trait of any tier; `derived` maps traits that are computed from another answer. */
export function pathOfTrait(trait: string, subject: Subject, derived: Readonly<Record<string, string>> = {}): string {
  if (trait === 'orchestrator') return orchestratorPath(subject)
  if (trait === 'pools') return 'nodePools'
  if (trait === 'currency' || trait === 'usdPerUnit') return trait
  if (platformTraits.includes(trait)) return `platform.${trait}`
  return `${subject.path}.${derived[trait] ?? trait}`
}

interface SettledWith {
  readonly catalog: Catalog
  readonly settled: Settled<unknown>
}

const known = new WeakMap<Settles<object>, WeakMap<Subject, SettledWith>>()

type Settles<T extends object> = Pick<TierModule<T, Option, WayNames>, 'settle'>

/** Settles a row once, however often it is asked for while it is judged and its assumptions are listed. */
export function settledIn<T extends object>(tier: Settles<T>, subject: Subject, catalog: Catalog): Settled<T> {
  const ofTier = known.get(tier) ?? new WeakMap<Subject, SettledWith>()
  known.set(tier, ofTier)
  const before = ofTier.get(subject)
  if (before?.catalog === catalog) return before.settled as Settled<T>
  const settled = tier.settle(subject, catalog)
  ofTier.set(subject, { catalog, settled })
  return settled
}

/** Collects what is assumed: `assume(answer, path, assumed, because)` gives the answer, or notes the assumption. */
export function assuming() {
  const assumptions: Assumption[] = []
  return {
    assumptions,
    assume<T>(answer: T | undefined, trait: string, assumed: T, because: string): T {
      if (answer !== undefined) return answer
      assumptions.push({ trait, assumed, because })
      return assumed
    },
  }
}

interface PlatformValues {
  mke: string
  region?: string
  onHand: readonly StorageSystem[]
}

/** The platform's answers that every tier but the image tier needs, assumed where they are missing. */
export function settlePlatform(
  { platform }: Subject,
  { platforms }: Catalog,
  assume: ReturnType<typeof assuming>['assume'],
): PlatformValues {
  const home = platform.site === undefined ? undefined : platforms.homeRegion[platform.site]
  const region =
    home === undefined
      ? platform.region
      : assume(
          platform.region,
          'platform.region',
          home.value,
          'No region is named, so the one of the price lists stands.',
        )
  return {
    mke: assume(
      platform.mke,
      'platform.mke',
      platforms.newestMke3.value,
      'No MKE line is named, so the newest MKE 3 line stands.',
    ),
    ...(region !== undefined && { region }),
    onHand: assume(platform.onHand, 'platform.onHand', [], 'No storage was named as on hand.'),
  }
}
