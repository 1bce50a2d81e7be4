import { rowNameOf, traitInWords } from '../advisor/plan/trait-words.ts'
import type { Draft } from '../store/draft.ts'
import type { StepId } from '../store/page.ts'
import { stepOf } from '../store/step-of.ts'

/** Something that was typed and is no answer to its question. */
export interface TypedAnswer {
  /** The question's path in the plan: `nodePools[0].kernel`. */
  readonly trait: string
  /** What its field goes by on the page. */
  readonly id: string
  readonly step: StepId
  /** "workers: kernel" */
  readonly question: string
  readonly text: string
}

type Kept = Pick<Draft, 'plan' | 'rows' | 'typed'>

/** `nodePools/3/kernel` is `nodePools[0].kernel` where 3 is the id of the first row; a figure belongs to all figures. */
function traitOf(key: string, rows: Draft['rows']): string {
  const [part = '', row = '', name] = key.split('/')
  if (part !== 'nodePools' && part !== 'workloads' && part !== 'hosts') return row === '' ? part : `${part}.${row}`
  return `${part}[${rows[part].indexOf(row)}].${name ?? ''}`
}

/** Everything that was typed and not understood, in the order in which it was. */
export function typedAnswersIn({ plan, rows, typed }: Kept): TypedAnswer[] {
  return Object.entries(typed).map(([key, text]) => {
    const trait = traitOf(key, rows)
    const row = rowNameOf(trait, plan)
    const question = row === undefined ? traitInWords(trait) : `${row}: ${traitInWords(trait)}`
    const isFigure = key.startsWith('platform/figures/')
    return { trait, id: isFigure ? key : trait, step: stepOf(key), question, text }
  })
}
