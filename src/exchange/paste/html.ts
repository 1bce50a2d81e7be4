const named: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
  ['amp', '&'],
])

// Only tags that a web page or an issue form puts around output: `<unknown>` and `<none>` are values.
const tag =
  /<\/?(?:pre|code|p|div|span|details|summary|tt|ul|ol|li|table|tbody|thead|tr|td|th|b|i|u|em|strong|font|a|h[1-6]|kbd|samp|blockquote|html|body|center)(?:\s[^<>]{0,200})?\/?>/gi

/** HTML entities back to characters, one level deep. */
export function withoutEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(#x?[0-9a-f]{1,6}|[a-z]{2,6});/gi, (whole, body: string) => {
    if (!body.startsWith('#')) return named.get(body.toLowerCase()) ?? whole
    const isHex = body[1] === 'x' || body[1] === 'X'
    const point = Number.parseInt(body.slice(isHex ? 2 : 1), isHex ? 16 : 10)
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole
  })
}

/** Takes page mark-up away and keeps what stood between. */
export function withoutTags(line: string): string {
  return line.includes('<') ? line.replace(tag, ' ') : line
}
