import { withoutEntities, withoutTags } from './html.ts'
import type { PastedLine } from './pasted-line.ts'
import { withoutPrefixes } from './prefixes.ts'

/* eslint-disable no-control-regex -- terminals write these */
const colours = /\u001b(?:\[[0-9;?]{0,20}[ -/]{0,4}[@-~]|\][^\u0007\u001b]{0,200}\u0007?|[()][0-9A-B]|[=>])/g
const invisible = /[\u0000\u0007\u0008\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g
/* eslint-enable no-control-regex */
const spaces = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\t]/g

/** Characters as the machine wrote them: no colours, no byte order mark, plain spaces, straight quotes. */
export function plainText(text: string): string {
  if (/^[ -%'-~]*$/.test(text)) return text
  const coloured = text.includes('\u001b') ? text.replace(colours, '') : text
  return withoutEntities(coloured)
    .replace(invisible, '')
    .replace(spaces, ' ')
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/\uff1a/g, ':')
}

/** Some mail programs quote at the end of the line; `<unknown>` keeps its bracket. */
function withoutTail(line: string): string {
  let rest = line.trimEnd()
  if (rest.endsWith('*/')) rest = rest.slice(0, -2).trimEnd()
  if (rest.endsWith(' |')) rest = rest.slice(0, -2).trimEnd()
  while (rest.endsWith('>') && !rest.includes('<')) rest = rest.slice(0, -1).trimEnd()
  return rest
}

/** Parts a paste into lines and takes away what surrounds the output. Linear in the length of the text. */
export function pastedLines(text: string): PastedLine[] {
  const lines: { number: number; text: string }[] = []
  text.split(/\r\n|\n|\r|\u2028|\u2029|\u0085/).forEach((line, index) => {
    if (line.trim() === '') return
    const plain = plainText(line)
    const parts = plain.includes('<') ? plain.split(/<br *\/?>/i) : [plain]
    for (const part of parts) lines.push({ number: index + 1, text: withoutTags(part) })
  })
  const bare = withoutPrefixes(lines.map((line) => line.text))
  return lines.map(({ number }, index) => ({ number, text: withoutTail(bare[index] ?? '').trimStart() }))
}
