import type { Ignored, Note, Read, Understood } from '../importer.ts'
import type { Plan } from '../../advisor/plan/plan.ts'

/** A file that was read, with its text where it is one. */
export interface MergeInput {
  readonly name: string
  readonly text?: string
  readonly reading: Read
}

/** What several files of one application tell together. */
export interface Merged {
  readonly source: 'merged'
  readonly inputs: readonly { readonly input: string; readonly source: string }[]
  readonly plan: Plan
  readonly understood: readonly (Understood & Placed)[]
  readonly ignored: readonly (Ignored & Placed)[]
  readonly notes: readonly (Note & Placed)[]
  readonly missing: readonly string[]
  readonly conflicts: readonly Conflict[]
}

/** The file a line stands in. */
export interface Placed {
  readonly input: string
}

/** Answers to one trait that differ, in the order of the files. */
export interface Conflict {
  readonly trait: string
  readonly values: readonly {
    readonly value: unknown
    readonly input: string
    readonly line: number
    readonly text: string
  }[]
  /** The one that stands in the plan. */
  readonly kept: unknown
  readonly because: string
}

/** A reading whose entries say which file their line stands in. */
export interface PlacedReading {
  readonly plan: Plan
  readonly understood: readonly (Understood & Placed)[]
  readonly ignored: readonly (Ignored & Placed)[]
  readonly notes: readonly (Note & Placed)[]
  readonly missing: readonly string[]
  readonly conflicts: readonly Conflict[]
}

export function placed(reading: Read, input: string): PlacedReading {
  const at = <T>(entry: T) => ({ ...entry, input })
  const { plan, understood, ignored, notes, missing } = reading
  return {
    plan,
    understood: understood.map(at),
    ignored: ignored.map(at),
    notes: notes.map(at),
    missing,
    conflicts: [],
  }
}
