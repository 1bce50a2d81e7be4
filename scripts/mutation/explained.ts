/** A mutant that no test can notice, and why. */
interface Explained {
  /** Below `src/advisor`. */
  readonly file: string
  /** What it replaces, as it stands in the file, and what by. */
  readonly code: string
  readonly replacement: string
  readonly because: string
}

export const explained: readonly Explained[] = []
