import type { Catalog } from '../catalog/catalog-shape.ts'
import type { Cell } from '../catalog/cell.ts'
import type { Criterion } from '../plan/priorities.ts'
import type { Verdict } from './verdict.ts'

/** Reads a fact and records its documents as the sources of the verdict that follows. */
export interface Accessor {
  <T>(cell: Cell<T>): T
  <T>(cell: Cell<T> | undefined): T | undefined
}

export type Verdicts = Verdict | readonly Verdict[] | undefined

/** The way of serving that is judged, and the facts that belong to no single option. */
export interface Around<W> {
  readonly way: W
  readonly catalog: Catalog
}

type Judge<Traits, O, W> = (traits: Traits, option: O, the: Accessor, around: Around<W>) => Verdicts

interface RuleSpec<T, O, W, R extends keyof T, A extends keyof T> {
  /** Reads aloud: `storage-driver/kernel-is-too-old`. */
  readonly id: string
  /** One sentence for people: what this rule concludes. */
  readonly says: string
  /** It says what is at hand, or what documents support: the level that comes before any score. Other rules cannot. */
  readonly setsLevel?: true
  /** The traits it cannot judge without. Where one that spoils options is unanswered, `unverified` speaks instead. */
  readonly reads: readonly R[]
  /** Traits that refine the judgement where they are answered. */
  readonly also?: readonly A[]
  /** The most points, up or down, that it may give on a criterion. */
  readonly weighs?: Partial<Record<Criterion, number>>
  /** Rules of one slot never give points to the same option on the same plan: they share one share. */
  readonly slot?: string
  readonly judge: Judge<Pick<T, R> & { readonly [K in A]: T[K] | undefined }, O, W>
  /** What must be verified while a trait that could only spoil the option is unknown. */
  readonly unverified?: Judge<{ readonly [K in R | A]: T[K] | undefined }, O, W>
}

export interface Rule<T, O, W> {
  readonly id: string
  readonly says: string
  readonly setsLevel: boolean
  readonly reads: readonly (keyof T & string)[]
  readonly also: readonly (keyof T & string)[]
  readonly weighs: Partial<Record<Criterion, number>>
  readonly slot: string
  readonly judge: Judge<T, O, W>
  readonly unverified: Judge<Partial<T>, O, W> | undefined
}

/**
 * Makes the `rule` function of one tier. Rules ask about traits and facts only: they never name an option, never
 * call each other, and never see an unanswered trait outside `also` and `unverified`.
 */
export function rulesOf<T extends object, O, W = undefined>() {
  return function rule<const R extends keyof T & string, const A extends keyof T & string = never>(
    spec: RuleSpec<T, O, W, R, A>,
  ): Rule<T, O, W> {
    return {
      id: spec.id,
      says: spec.says,
      setsLevel: spec.setsLevel ?? false,
      reads: spec.reads,
      also: spec.also ?? [],
      weighs: spec.weighs ?? {},
      slot: spec.slot ?? spec.id,
      judge: spec.judge as Judge<T, O, W>,
      unverified: spec.unverified as Judge<Partial<T>, O, W> | undefined,
    }
  }
}
