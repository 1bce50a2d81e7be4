/** A place in a list behind the last entry that this edition knows: a newer edition wrote it. */
export class UnknownWord {
  readonly place: number
  /** Of a trait: the row that it speaks about. */
  readonly row: number | undefined
  constructor(place: number, row?: number) {
    this.place = place
    this.row = row
  }
}

/** An answer to a question that this edition does not know: its place among the later fields, and its bits. */
export interface UnknownField {
  readonly place: number
  readonly bits: readonly number[]
}

/** Which objects of a plan hold such answers. */
export type UnknownFields = ReadonlyMap<object, readonly UnknownField[]>
