/** One line of a paste, freed of what the way here added to it. */
export interface PastedLine {
  /** Counted from 1 in the text as it was handed in; several lines may share one where `<br>` parted them. */
  readonly number: number
  /** Without quote marks, comment marks, line numbers, colours and HTML; indentation removed. */
  readonly text: string
}
