import type { Workload } from '../../../advisor/plan/workload.ts'
import type { NumberStyle } from '../../tables/number-style.ts'
import type { PriceUnit } from './price.ts'

/** A trait of a workload, or `readIops` and `writeIops`, from which the row works out what it answers. */
export type CellTrait = keyof Workload | 'readIops' | 'writeIops'

export interface Told {
  readonly kind: 'told'
  readonly trait: CellTrait
  readonly value: unknown
  /** The cell means it without saying it. */
  readonly isInferred?: true
  /** What a person should hear of how it was read. */
  readonly says?: string
  /** Why a part of the cell was left out. */
  readonly leftOut?: string
  readonly currency?: string
}

/** What one cell tells; `empty` is nothing, or a word for it. */
export type CellValue = Told | { readonly kind: 'empty' } | { readonly kind: 'unread'; readonly why: string }

export interface ColumnReading {
  readonly meaning: string
  readonly unit?: string
  readonly price?: PriceUnit
  readonly style: NumberStyle
}

export const unread = (why: string): CellValue => ({ kind: 'unread', why })

export const told = (
  trait: CellTrait,
  value: unknown,
  more: Partial<Omit<Told, 'kind' | 'trait' | 'value'>> = {},
): Told => ({
  kind: 'told',
  trait,
  value,
  ...more,
})
