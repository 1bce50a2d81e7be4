import type { Assumption } from '../advice/advice.ts'
import type { Catalog } from '../catalog/catalog-shape.ts'
import type { Cell } from '../catalog/cell.ts'
import type { TierName } from '../rank.ts'
import type { Subject } from '../subject.ts'
import type { Accessor, Rule } from './rule.ts'
import type { WayNames } from './standing.ts'
import type { Says } from './verdict.ts'

/** What every catalog entry has, whatever its tier. */
export interface Option {
  readonly id: string
  readonly name: string
  /** The option to take instead, where this one has ended or was renamed. */
  readonly successor?: Cell<string>
}

/** The traits of one row after missing answers were assumed; what is still absent was not answered. */
export interface Settled<T> {
  readonly values: Partial<T>
  readonly assumptions: readonly Assumption[]
}

/** Why a row needs no option at all, for instance a stateless workload. */
export interface NotNeededRule<T> {
  readonly id: string
  readonly judge: (traits: T, catalog: Catalog, the: Accessor) => Says | undefined
}

/** Everything that makes one tier of advice: its options, the traits its rules read, and the rules. */
export interface TierModule<T extends object, O extends Option, W extends WayNames> {
  readonly name: TierName
  readonly traits: readonly (keyof T & string)[]
  /** The traits that, unanswered, could only spoil an option: a condition to verify stands for them. */
  readonly verified: readonly (keyof T & string)[]
  readonly options: (catalog: Catalog) => readonly O[]
  readonly ways: (option: O) => readonly W[]
  readonly notNeeded: NotNeededRule<T>
  readonly settle: (subject: Subject, catalog: Catalog) => Settled<T>
  /** The path in the plan of a trait of this row. */
  readonly pathOf: (trait: keyof T & string, subject: Subject) => string
  readonly rules: readonly Rule<T, O, W>[]
}
