/** One answer given, or given otherwise. */
export interface Change {
  readonly trait: string
  /** The trait's whole new value: of a list the whole list. */
  readonly to: unknown
}
