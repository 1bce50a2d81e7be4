import type { TableChoices } from '../exchange/tables/table-read.ts'
import { readText } from '../store/read-text.ts'
import { hold, heldNow, holdNothing, type HeldInput, type InputState } from './held-inputs.ts'
import { forgetNewRows } from './choose.ts'

/** From here on a text is listed like a file: a box for typing would make the page wait. */
const longText = 200_000
/** Read whole, this is what a browser still holds; the reader says the same of what comes near. */
const mostBytes = 50_000_000
/** Typing pauses this long before the text is read again. */
const pauseMs = 200

const reading = new Map<string, AbortController>()
let handedIn = 0

/** Reads files beside the page, in the order in which they were given. */
export function handInFiles(files: readonly File[]): void {
  for (const file of files) begin({ name: file.name, content: file, size: file.size })
}

/** Adds text to what stands in the box; much of it becomes an entry of its own. */
export function handInText(text: string): void {
  if (text.trim() === '') return
  if (text.length >= longText) begin({ name: 'Pasted text', content: text, size: text.length })
  else typePasted(heldNow().pasted + text)
}

let resting: ReturnType<typeof setTimeout> | undefined

/** Takes what stands in the box, and reads it once it rests. */
export function typePasted(text: string): void {
  hold((held) => ({ ...held, pasted: text }))
  clearTimeout(resting)
  if (text.length >= longText) {
    hold((held) => ({ ...held, pasted: '' }))
    drop('pasted')
    begin({ name: 'Pasted text', content: text, size: text.length })
  } else if (text.trim() === '') drop('pasted')
  else resting = setTimeout(() => begin({ id: 'pasted', content: text, size: text.length }), pauseMs)
}

type Begun = Omit<HeldInput, 'id' | 'state'> & { readonly id?: string }

function begin({ id = `file-${(handedIn += 1)}`, ...given }: Begun): void {
  const refused = given.size > mostBytes
  const state: InputState = refused ? tooLarge : { kind: 'reading' }
  const input: HeldInput = { id, ...given, state }
  hold((held) => {
    const at = held.inputs.findIndex((one) => one.id === id)
    const inputs =
      at < 0 ? [...held.inputs, input] : held.inputs.with(at, { ...input, state: kept(held.inputs[at], state) })
    return { ...held, inputs }
  })
  if (!refused) void read(input)
}

/** What was read of the text in the box stays in sight until the new text is read. */
const kept = (before: HeldInput | undefined, state: InputState) =>
  before?.id === 'pasted' && before.state.kind === 'read' && state.kind === 'reading' ? before.state : state

const tooLarge: InputState = {
  kind: 'failed',
  says: 'This is larger than 50 MB. Hand in one output, or one table, at a time.',
}

async function read({ id, content, name, columns }: HeldInput): Promise<void> {
  reading.get(id)?.abort()
  const stopping = new AbortController()
  reading.set(id, stopping)
  const what = { input: content, ...(name !== undefined && { name }), ...(columns && { columns }) }
  const answer = await readText(what, stopping.signal)
  if (reading.get(id) !== stopping) return
  reading.delete(id)
  if (answer.kind === 'answered') become(id, { kind: 'read', reading: answer.gives })
  else if (answer.kind === 'failed') become(id, { kind: 'failed', says: failedWords(content, answer.says) })
  else become(id, { kind: 'stopped' })
}

/** A folder looks like a file until it is read. */
const failedWords = (content: string | Blob, says: string) =>
  typeof content === 'string'
    ? says
    : `This browser could not read it (${says}). If it is a folder, hand in the files in it.`

function become(id: string, state: InputState): void {
  hold((held) => ({ ...held, inputs: held.inputs.map((one) => (one.id === id ? { ...one, state } : one)) }))
}

/** Ends the reading of an input; what was handed in stays. */
export const stopReading = (id: string): void => reading.get(id)?.abort()

export function readAgain(id: string): void {
  const input = heldNow().inputs.find((one) => one.id === id)
  if (!input) return
  become(id, { kind: 'reading' })
  void read(input)
}

/** Reads a table once more, with what the person says its columns mean. */
export function readColumns(id: string, columns: TableChoices): void {
  hold((held) => ({ ...held, inputs: held.inputs.map((one) => (one.id === id ? { ...one, columns } : one)) }))
  const input = heldNow().inputs.find((one) => one.id === id)
  if (input) void read(input)
}

function drop(id: string): void {
  reading.get(id)?.abort()
  reading.delete(id)
  if (!heldNow().inputs.some((one) => one.id === id)) return
  hold((held) => ({ ...held, inputs: held.inputs.filter((one) => one.id !== id) }))
  forgetNewRows()
}

/** Takes an input away again. */
export function takeAway(id: string): void {
  if (id === 'pasted') typePasted('')
  else drop(id)
}

export function takeAllAway(): void {
  clearTimeout(resting)
  for (const one of reading.values()) one.abort()
  reading.clear()
  holdNothing()
}
