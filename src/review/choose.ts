import { useSession } from '../store/session.ts'
import { hold } from './held-inputs.ts'
import type { Choices } from '../store/reading-into-plan.ts'

const choose = (change: (choices: Choices) => Choices) => hold((held) => ({ ...held, choices: change(held.choices) }))

/** Settles an answer by its key in the plan: `nodePools/2/kernel`. */
export const settle = (key: string, value: unknown): void =>
  choose((choices) => ({ ...choices, values: { ...choices.values, [key]: value } }))

/** Says into which row of the plan a row of an input goes; `new`: a row of its own. */
export const move = (row: string, id: string): void =>
  choose((choices) => ({ ...choices, rows: { ...choices.rows, [row]: id } }))

/** Leaves pieces of inputs out of the plan, or takes them: `a/nodePools[0]`, `a/platform.kubernetes`. */
export const leaveOut = (pieces: readonly string[], isLeft: boolean): void =>
  choose(({ left, ...choices }) => {
    const meant = new Set(pieces)
    const others = Object.entries(left).filter(([piece]) => !meant.has(piece))
    const added = isLeft ? pieces.map((piece) => [piece, true] as const) : []
    return { ...choices, left: Object.fromEntries([...others, ...added]) }
  })

/** New rows are numbered by their order: after one input is gone, what was settled about them may be about others. */
export function forgetNewRows(): void {
  const { rows } = useSession.getState().draft
  const isKnown = (key: string) => {
    const [list = '', id = ''] = key.split('/')
    const ids = Object.entries(rows).find(([name]) => name === list)?.[1]
    return ids === undefined || ids.includes(id)
  }
  choose(({ values, ...choices }) => ({
    ...choices,
    values: Object.fromEntries(Object.entries(values).filter(([key]) => isKnown(key))),
  }))
}
