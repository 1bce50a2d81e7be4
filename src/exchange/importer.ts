import type { Plan } from '../advisor/plan/plan.ts'
import type { TableChoices, TableRead } from './tables/table-read.ts'

/** An answer that the text gives. `text` is the line it came from: at most 120 characters, secrets removed. */
export interface Understood {
  /** The trait's path in the plan: `nodePools[0].kernel`. */
  readonly trait: string
  readonly value: unknown
  /** Counted from 1, in the text as it was handed in. */
  readonly line: number
  readonly text: string
  /** Concluded from a line that means it without saying it, such as a warning that names the driver. */
  readonly isInferred?: true
  /** Why the line means that, as a sentence, where it does not say so itself. */
  readonly because?: string
}

/** What was seen and not used, and why. Consecutive lines of foreign text make one entry. */
export interface Ignored {
  readonly line: number
  readonly text: string
  readonly why: string
}

/** What no trait holds and a person should still hear: a warning of the engine, loop files under a thin pool. */
export interface Note {
  readonly line: number
  readonly text: string
  readonly says: string
  /** The trait that nobody but the reader can answer: `workloads[2].state`. What stands in `says` is a question then. */
  readonly asks?: string
}

export interface Read {
  readonly kind: 'read'
  /** The importer's id. */
  readonly source: string
  /** Holds only what the text tells; everything else stays unanswered. */
  readonly plan: Plan
  readonly understood: readonly Understood[]
  readonly ignored: readonly Ignored[]
  readonly notes: readonly Note[]
  /** Traits that this kind of text can tell and this one did not: `nodePools[0].dType`. */
  readonly missing: readonly string[]
  /** Where the input is a table: what each of its columns was taken for. */
  readonly table?: TableRead
}

/** Recognised, and not ours to read: `says` tells what it is and what to hand in instead. */
export interface Declined {
  readonly kind: 'declined'
  readonly source: string
  readonly says: string
}

/** Not recognised: `saw` is how it begins, `says` what to do. */
export interface Unrecognised {
  readonly kind: 'unrecognised'
  readonly saw: string
  readonly says: string
}

export type Reading = Read | Declined | Unrecognised

export interface ImporterMeta {
  readonly id: string
  readonly label: string
  /** How to get such a text: a command to run. */
  readonly command: string
  /** What the text tells, for the page that offers the importer. */
  readonly tells: string
  /** Files to fill in, offered beside the page: where there is no command to run. */
  readonly templates?: readonly string[]
}

export interface Importer {
  readonly meta: ImporterMeta
  /** Pure and total: any string gives a Reading, none throws. `choices` say what columns of a table mean. */
  readonly read: (text: string, choices?: TableChoices) => Reading
}
