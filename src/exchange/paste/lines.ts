import { withoutEntities, withoutTags } from './html.ts'
import type { PastedLine } from './pasted-line.ts'

/* eslint-disable no-control-regex -- terminals write these */
const colours = /\u001b(?:\[[0-9;?]{0,20}[ -/]{0,4}[@-~]|\][^\u0007\u001b]{0,200}\u0007?|[()][0-9A-B]|[=>])/g
const invisible = /[\u0000\u0007\u0008\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g
/* eslint-enable no-control-regex */
const spaces = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\t]/g

/** Characters as the machine wrote them: no colours, no byte order mark, plain spaces, straight quotes. */
export function plainText(text: string): string {
  const coloured = text.includes('\u001b') ? text.replace(colours, '') : text
  return withoutEntities(coloured)
    .replace(invisible, '')
    .replace(spaces, ' ')
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/\uff1a/g, ':')
}

const quoteMark = /^ *(?:>|#{1,6}|\/\/|\/\*+|\*+|[-+|\u2502\u2514\u251c\u2022;]|--|\u2514\u2500|\u251c\u2500) +/
const tightMark = /^ *[>#]+(?=[A-Za-z"{[])/
const lineNumber = /^ *\d{1,6}(?:[:.)|\u2502]? +|[:|](?=[A-Za-z ]))(?=\S)/

/** Marks that quoting, commenting, numbering and lists put in front of a line, however many stand there. */
function withoutMarks(line: string): string {
  let rest = line
  for (let i = 0; i < 8; i += 1) {
    const next = rest.replace(quoteMark, '').replace(tightMark, '')
    if (next === rest) break
    rest = next
  }
  return rest
}

/** Some mail programs quote at the end of the line; `<unknown>` keeps its bracket. */
function withoutTail(line: string): string {
  let rest = line.trimEnd()
  if (rest.endsWith('*/')) rest = rest.slice(0, -2).trimEnd()
  while (rest.endsWith('>') && !rest.includes('<')) rest = rest.slice(0, -1).trimEnd()
  return rest
}

const isNumbered = (lines: readonly string[]) => {
  const full = lines.filter((line) => line.trim() !== '' && !line.startsWith('```'))
  const numbered = full.filter((line) => lineNumber.test(line) || /^ *\d{1,6} *$/.test(line))
  return numbered.length >= 2 && numbered.length >= full.length * 0.6
}

/** Parts a paste into lines and takes away what surrounds the output. Linear in the length of the text. */
export function pastedLines(text: string): PastedLine[] {
  const raw = text.split(/\r\n|\n|\r|\u2028|\u2029|\u0085/)
  const plain = raw.map(plainText)
  const needsNumbersGone = isNumbered(plain)
  const lines: PastedLine[] = []
  plain.forEach((line, index) => {
    const unnumbered = needsNumbersGone ? line.replace(lineNumber, '').replace(/^ *\d{1,6} *$/, '') : line
    for (const part of unnumbered.split(/<br *\/?>/i))
      lines.push({ number: index + 1, text: withoutTail(withoutMarks(withoutTags(part))).trim() })
  })
  return lines
}
