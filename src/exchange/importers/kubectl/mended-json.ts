/**
 * Closes a JSON text that was cut: goes back to the last value that is whole and adds the brackets that were still
 * open. A text that is no JSON, or that is whole, comes back as it is. Line for line, apart from what was cut.
 */
export function mendedJson(text: string): string {
  const from = text.search(/[{[]/)
  if (from < 0 || /\S/.test(text.slice(0, from).replace(/^(?:---.*|#.*|\s*)$/gm, ''))) return text
  const open: string[] = []
  let isText = false
  let whole: { end: number; open: string } | undefined
  for (let at = from; at < text.length; at += 1) {
    const char = text[at]
    if (isText) {
      if (char === '\\') at += 1
      else if (char === '"') isText = false
      continue
    }
    if (char === '"') isText = true
    else if (char === '{' || char === '[') open.push(char === '{' ? '}' : ']')
    else if (char === '}' || char === ']') {
      open.pop()
      if (open.length === 0) return text
    }
    if (char === ',' && open.length < 200) whole = { end: at, open: open.toReversed().join('') }
    else if ((char === '}' || char === ']') && open.length < 200)
      whole = { end: at + 1, open: open.toReversed().join('') }
  }
  return whole ? text.slice(0, whole.end) + whole.open : text
}
