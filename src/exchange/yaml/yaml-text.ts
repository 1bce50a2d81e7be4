/* eslint-disable no-control-regex -- terminals write these */
const colours = /\u001b\[[0-9;?]{0,20}[ -/]{0,4}[@-~]/g
const invisible = /[\u0000\u0008\u200b\u2060\ufeff]/g
/* eslint-enable no-control-regex */
const wideSpaces = /[\u00a0\u2000-\u200a\u202f\u3000]/g
const fence = /^(?:```|~~~)/
const quoteMark = /^ {0,3}> ?/
const numbering = /^ {0,8}(\d{1,6})(?:\t|[:|.)] ?| (?=\S| ))/
// A prompt with a command, or alone; a lone `#` begins a comment and needs no care.
const prompt = /^(?:[$%>] |PS [^>]{0,200}> ?|\[?[\w.-]{1,60}@[\w.-]{1,80}[^$#\n]{0,80}[$#](?: |$))/

/** Nearly all lines that hold anything. */
function isOnAll(lines: readonly string[], mark: RegExp): boolean {
  const full = lines.filter((line) => line.trim() !== '')
  return full.length > 1 && full.filter((line) => mark.test(line)).length >= full.length * 0.95
}

function isNumbered(lines: readonly string[]): boolean {
  if (!isOnAll(lines, numbering)) return false
  const numbers = lines.flatMap((line) => Number(numbering.exec(line)?.[1] ?? Number.NaN) || [])
  return numbers.every((value, index) => index === 0 || value > (numbers[index - 1] ?? 0))
}

/** What stands in fences, each a document of its own; everything, where there is no fence. */
function insideFences(lines: readonly string[]): readonly string[] {
  if (!lines.some((line) => fence.test(line))) return lines
  let isInside = false
  return lines.map((line) => {
    if (!fence.test(line)) return isInside ? line : ''
    isInside = !isInside
    return isInside ? '---' : ''
  })
}

/**
 * The lines of a pasted YAML text without what the way here added: colours, byte order mark, quote marks, numbering,
 * fences, prompts. Line for line, so that numbers stay true; indentation is never touched.
 */
export function yamlLines(text: string): readonly string[] {
  const plain = text.replace(colours, '').replace(invisible, '').replace(wideSpaces, ' ')
  let lines: readonly string[] = plain.split(/\r\n|\n|\r|\u2028|\u2029|\u0085/)
  if (isOnAll(lines, quoteMark)) lines = lines.map((line) => line.replace(quoteMark, ''))
  if (isNumbered(lines)) lines = lines.map((line) => line.replace(numbering, ''))
  return insideFences(lines).map((line) => (prompt.test(line) ? '' : line))
}

const templateMark = /^[ \t]*(?:[\w."'-]{1,200}:[ \t]*|-[ \t]+)?(?:\{\{-?\s|\{%)/m

/** Written for a template engine (Helm, Jinja): what it will say is not known before it is rendered. */
export function isTemplate(text: string): boolean {
  return templateMark.test(text)
}
