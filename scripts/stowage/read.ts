import { readFile } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import { readBytes } from '../../src/exchange/read-bytes.ts'
import { failure, type Answer, type Run } from './command.ts'

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
  const reading = await readBytes(bytes, file)
  if (reading.kind !== 'read') return failure(reading.kind, file, reading.says)
  const { kind: _kind, ...told } = reading
  return { value: told }
}
