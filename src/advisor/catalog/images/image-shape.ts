import type { WorkloadKind } from '../../plan/workload.ts'
import type { Source } from '../cell.ts'

/** A statement with the documents that say it. */
export interface Told<T> {
  readonly value: T
  readonly sources: readonly [Source, ...Source[]]
}

/**
 * - `data`: it keeps what must outlive its container
 * - `maybe`: what it keeps may be a mere cache or a few settings; only its people know whether they need it later
 * - `nothing`: it keeps nothing of its own
 * - `own-code`: a runtime or a base; what it keeps depends on what is run in it
 */
export type Keeping = 'data' | 'maybe' | 'nothing' | 'own-code'

/** What is known about an image. */
export interface KnownImage {
  /** Repositories without `docker.io/` and `library/`; the first one is the name to show. */
  readonly names: readonly [string, ...string[]]
  readonly kind: WorkloadKind
  /** The word that plans use for the product. */
  readonly product?: string
  readonly keeps: Told<Keeping>
  /** Where it keeps what must last; the first path holds the most. */
  readonly paths?: readonly [string, ...string[]]
  /** Whether the image declares a volume at the first path; absent where no document read settles it. */
  readonly declaresVolume?: Told<boolean>
  /** The majors that this entry speaks for: from this one on, and below that one. */
  readonly from?: number
  readonly below?: number
}
