/** An answer that an edition called otherwise, or no longer takes. */
export interface Migration {
  /** The noun and field that hold it, such as `workload.product`, or `picks` for an option's id. */
  readonly field: string
  readonly was: string
  /** Absent: it is left out. */
  readonly now?: string
  /** The edition that brought the change. */
  readonly since: string
  /** A sentence for whoever opens an older link. */
  readonly because: string
}

/**
 * In the order of their editions; never removed, since a link that went out has to open for ever. A word stays in its
 * list in the layout, and what became of it stands here.
 */
export const migrations: readonly Migration[] = []
