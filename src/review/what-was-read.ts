import type { Read } from '../exchange/importer.ts'
import type { ReadInput } from '../store/read-input.ts'
import type { TextRead } from '../store/read-text.ts'
import type { HeldInput } from './held-inputs.ts'

/** `docker info`, or `docker info (node-1.txt)`. */
export function fromWords(label: string, { name }: Pick<HeldInput, 'name'>): string {
  return name === undefined ? label : `${label} (${name.slice(0, 80)})`
}

/** Beside an answer the file says enough, or where there is none the kind of output. */
export const shortFrom = (from: string): string => /\(([^()]+)\)$/.exec(from)?.[1] ?? from

const made = new WeakMap<TextRead, ReadInput>()

/** A reading as the plan takes it; undefined where it tells nothing. One reading always gives the same object. */
export function readInputOf({ id, name, state }: HeldInput): ReadInput | undefined {
  if (state.kind !== 'read' || state.reading.kind !== 'read') return undefined
  const { reading } = state
  const known = made.get(reading)
  if (known) return known
  const from = fromWords(state.reading.label ?? reading.source, { ...(name !== undefined && { name }) })
  const input = { id, from, plan: reading.plan, understood: reading.understood, notes: reading.notes }
  made.set(reading, input)
  return input
}

/** What an input tells, where it tells something. */
export function toldBy({ state }: HeldInput): Read | undefined {
  return state.kind === 'read' && state.reading.kind === 'read' ? state.reading : undefined
}

/** `1.2 MB`, `340 kB`: how much there is to read. */
export function sizeInWords(size: number): string {
  if (size >= 999_500) return `${(size / 1_000_000).toFixed(1)} MB`
  return `${Math.max(1, Math.round(size / 1000))} kB`
}

export const counted = (count: number, one: string, many: string): string =>
  count === 1 ? `1 ${one}` : `${count.toLocaleString('en')} ${many}`

export const linesInWords = (lines: number): string => counted(lines, 'line', 'lines')
export const answersInWords = (answers: number): string => counted(answers, 'answer', 'answers')

/** One sentence for all inputs together, to be read out. */
export function readingInWords(inputs: readonly HeldInput[]): string {
  if (inputs.length === 0) return ''
  const waiting = inputs.filter(({ state }) => state.kind === 'reading').length
  if (waiting > 0)
    return inputs.length === 1 ? 'Reading …' : `Reading … ${inputs.length - waiting} of ${inputs.length} done`
  const read = inputs.flatMap((input) => toldBy(input) ?? [])
  if (read.length === 0) return 'Nothing that could be used was found.'
  const sum = (of: (one: Read) => number) => read.reduce((total, one) => total + of(one), 0)
  const rows = [
    [sum(({ plan }) => plan.nodePools?.length ?? 0), 'kind of node', 'kinds of node'],
    [sum(({ plan }) => plan.workloads?.length ?? 0), 'workload', 'workloads'],
    [sum(({ plan }) => plan.platform?.storageClasses?.length ?? 0), 'storage class', 'storage classes'],
  ] as const
  const about = rows.flatMap(([count, one, many]) => (count === 0 ? [] : [counted(count, one, many)]))
  const told = about.length === 0 ? '' : ` about ${listed(about)}`
  return `Read: ${answersInWords(sum(({ understood }) => understood.length))}${told}.`
}

const listed = (words: readonly string[]) =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`

/** What kept secrets out of sight: lines with passwords, tokens or keys, in all inputs together. */
export function secretsIn(inputs: readonly HeldInput[]): number {
  return inputs.reduce((sum, { state }) => sum + (state.kind === 'read' ? (state.reading.shown?.secrets ?? 0) : 0), 0)
}
