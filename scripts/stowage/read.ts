import { readFile } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import { binaryKind } from '../../src/exchange/bytes/binary-kind.ts'
import { textOf } from '../../src/exchange/bytes/text-of.ts'
import { mergeInputs } from '../../src/exchange/merge/merge-inputs.ts'
import type { MergeInput } from '../../src/exchange/merge/merged.ts'
import { readBytes } from '../../src/exchange/read-bytes.ts'
import { failure, type Answer, type Run } from './command.ts'

type Opened =
  { readonly kind: 'failed'; readonly answer: Answer } | { readonly kind: 'read'; readonly input: MergeInput }

export const runRead: Run = async function* ({ files, flags }): AsyncIterable<Answer> {
  const inputs: MergeInput[] = []
  for (const file of files) {
    const opened = await open(file)
    if (opened.kind === 'failed') yield opened.answer
    else if (flags.has('--merge')) inputs.push(opened.input)
    else {
      const { kind: _kind, ...told } = opened.input.reading
      yield { value: told }
    }
  }
  if (inputs.length > 0) yield { value: mergeInputs(inputs) }
}

async function open(file: string): Promise<Opened> {
  let bytes: Uint8Array
  try {
    bytes = file === '-' ? await buffer(process.stdin) : await readFile(file)
  } catch (error) {
    return failed('unreadable', file, error instanceof Error ? error.message : String(error))
  }
  const reading = await readBytes(bytes, file)
  if (reading.kind !== 'read') return failed(reading.kind, file, reading.says)
  const isText = binaryKind(bytes) === 'text'
  return { kind: 'read', input: { name: file, reading, ...(isText && { text: textOf(bytes) }) } }
}

const failed = (kind: string, file: string, says: string): Opened => ({
  kind: 'failed',
  answer: failure(kind, file, says),
})
