/** One line of output. A failed one does not end the run, but shows in the exit status. */
export interface Answer {
  readonly value: unknown
  readonly isFailure?: true
}

export interface Command {
  readonly usage: string
  readonly tells: string
  /** Flags it takes, such as `--brief`. */
  readonly flags: readonly string[]
  readonly needsFiles?: true
  /** Only the command that is run is loaded: `link` should not wait for the catalog. */
  readonly load: () => Promise<Run>
}

export interface Asked {
  readonly flags: ReadonlySet<string>
  readonly files: readonly string[]
  readonly lines: AsyncIterable<string>
}

export type Run = (asked: Asked) => AsyncIterable<Answer>

export function failure(kind: string, path: string, says: string): Answer {
  return { value: { error: { kind, path, says } }, isFailure: true }
}
