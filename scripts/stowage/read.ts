import { readFile } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import { readInput } from '../../src/exchange/read-input.ts'
import { failure, type Answer, type Run } from './command.ts'
import { textOf } from './text-of.ts'

export const runRead: Run = async function* ({ files }): AsyncIterable<Answer> {
  for (const file of files) yield await answerFile(file)
}

async function answerFile(file: string): Promise<Answer> {
  let bytes: Uint8Array
  try {
    bytes = file === '-' ? await buffer(process.stdin) : await readFile(file)
  } catch (error) {
    return failure('unreadable', file, error instanceof Error ? error.message : String(error))
  }
  const reading = readInput(textOf(bytes), file)
  if (reading.kind !== 'read') return failure(reading.kind, file, reading.says)
  const { source, plan, understood, ignored, notes, missing } = reading
  return { value: { source, plan, understood, ignored, notes, missing } }
}
