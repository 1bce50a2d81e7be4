/** A cell as its reader found it; an empty text where nothing stands in it. */
export interface Cell {
  /** As a person sees it, without spaces around it: `1.024,5`, `70 %`. */
  readonly text: string
  /** The line of the text, or the row of the sheet; counted from 1. */
  readonly line: number
  /** The column, counted from 0. */
  readonly column: number
  /** The digits are a machine's: a point is a decimal point, and nothing groups thousands. */
  readonly isExact?: true
}

/** What a delimited text or a sheet holds. */
export interface Table {
  /** The sheet's name; absent where the text is the table. */
  readonly sheet?: string
  readonly rows: readonly (readonly Cell[])[]
  /** What a person should hear of the table as a whole: hidden rows, rows beyond what is read. */
  readonly says: readonly string[]
}
