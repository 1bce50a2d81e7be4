import { once } from 'node:events'
import type { Readable, Writable } from 'node:stream'

/**
 * The lines of a stream, as they arrive. Only `\n` and `\r\n` end a line: node:readline would also break a line at
 * U+2028, which may stand inside a JSON text.
 */
export async function* linesOf(input: Readable): AsyncIterable<string> {
  input.setEncoding('utf8')
  let rest: string[] = []
  let isFirst = true
  const finished = (last: string) => {
    const line = rest.length === 0 ? last : rest.join('') + last
    rest = []
    const text = isFirst ? line.replace(/^\ufeff/, '') : line
    isFirst = false
    return text.endsWith('\r') ? text.slice(0, -1) : text
  }
  for await (const chunk of input) {
    const [first = '', ...others] = String(chunk).split('\n')
    const last = others.pop()
    if (last === undefined) {
      rest.push(first)
      continue
    }
    yield finished(first)
    for (const line of others) yield finished(line)
    rest.push(last)
  }
  if (rest.some((piece) => piece !== '')) yield finished('')
}

/** Writes one line and waits while the reader is behind, so that a long run does not pile up in memory. */
export async function writeLine(output: Writable, line: string): Promise<void> {
  if (!output.write(`${line}\n`)) await once(output, 'drain')
}
