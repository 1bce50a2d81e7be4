import type { Ignored, Reading, Understood } from '../../exchange/importer.ts'
import type { ReadInput } from '../../store/read-input.ts'
import type { InputText } from './input-text.ts'

type Read = Extract<Reading, { kind: 'read' }>

/** `docker info`, or `docker info (node-1.txt)`. */
export function fromWords(label: string, { name }: Pick<InputText, 'name'>): string {
  return name === undefined ? label : `${label} (${name.slice(0, 80)})`
}

/** A reading as the plan takes it. */
export function readInputOf(input: InputText, reading: Read, label: string): ReadInput {
  return { id: input.id, from: fromWords(label, input), plan: reading.plan, understood: reading.understood }
}

/** The answers of one row, or those outside of rows where `row` is undefined. */
export function answersOf({ understood }: Read, row: string | undefined): readonly Understood[] {
  const isOfRow = ({ trait }: Understood) => (row === undefined ? !trait.includes('[') : trait.startsWith(`${row}.`))
  return understood.filter(isOfRow)
}

const counted = (count: number, one: string, many: string) => (count === 1 ? `1 ${one}` : `${count} ${many}`)

export const linesInWords = (lines: number): string => counted(lines, 'line', 'lines')
export const answersInWords = (answers: number): string => counted(answers, 'answer', 'answers')

/** One sentence for all inputs together, to be read out. */
export function readingInWords(inputs: readonly InputText[], readings: ReadonlyMap<string, Reading>): string {
  const asked = inputs.filter(({ problem }) => problem === undefined)
  if (asked.length === 0) return ''
  if (readings.size < asked.length) return 'Reading …'
  const read = [...readings.values()].filter((reading) => reading.kind === 'read')
  if (read.length === 0) return 'Nothing that could be used was found.'
  const answers = read.reduce((sum, { understood }) => sum + understood.length, 0)
  const pools = read.reduce((sum, { plan }) => sum + (plan.nodePools?.length ?? 0), 0)
  const nodes = pools === 0 ? '' : ` about ${counted(pools, 'kind of node', 'kinds of node')}`
  return `Read: ${answersInWords(answers)}${nodes}.`
}

/** Lines without an answer, those with the same reason together. */
export function ignoredByReason(ignored: readonly Ignored[]): { why: string; lines: readonly Ignored[] }[] {
  const byReason = new Map<string, Ignored[]>()
  for (const line of ignored) byReason.set(line.why, [...(byReason.get(line.why) ?? []), line])
  return [...byReason].map(([why, lines]) => ({ why, lines }))
}
