/** A sheet of a workbook that could have been read. */
export interface SheetSeen {
  readonly name: string
  /** Rows that hold anything; of a sheet that was not read only the first are counted. */
  readonly rows: number
  readonly isRead: boolean
}

/** A column of a table of workloads, and what it was taken for. */
export interface ColumnRead {
  /** Its place, counted from 0: the key of a choice. */
  readonly at: number
  /** As it stands above the column, secrets removed; empty where nothing stands there. */
  readonly heading: string
  /** The first different cells, at most three, secrets removed. */
  readonly examples: readonly string[]
  /** What it tells; `nothing` where it is left out, absent where nobody knows. */
  readonly tells?: string
  /** Why it gives no answers, where it gives none. */
  readonly why?: string
  /** The unit that bare numbers were read in, where the column holds quantities. */
  readonly unit?: string
  /** Neither heading nor cells name a unit, so the usual one was taken. */
  readonly isUnitAssumed?: true
  readonly by: 'heading' | 'cells' | 'choice' | 'nobody'
  /** Cells that hold anything, and those of them that gave no answer. */
  readonly filled: number
  readonly unread: number
  /** Why the first of these gave none. */
  readonly unreadBecause?: string
}

/** How a table was read: what the step shows in which columns are matched with answers. */
export interface TableRead {
  readonly sheets: readonly SheetSeen[]
  /** The row that holds the headings, counted from 1. */
  readonly headingLine: number
  /** Rows that became workloads. */
  readonly workloads: number
  /** Too few headings are known to call it a table of workloads: no row was read, and `columns: {}` says that it is one. */
  readonly isUnsure?: true
  readonly columns: readonly ColumnRead[]
}

/** What a person says a table means, where its headings do not. */
export interface TableChoices {
  readonly sheet?: string
  /** By the column's place; `tells` is one of `columnMeanings`, or `nothing`. */
  readonly columns?: Readonly<Record<number, { readonly tells: string; readonly unit?: string }>>
}
