/** A string, number, true, false or null of a JSON text, with where it stood. */
export interface JsonValue {
  /** Keys from the outside in; list elements have no key of their own. */
  readonly path: readonly string[]
  readonly value: string | number | boolean | null
  /** The place in the innermost list, counted from 0; absent outside lists. */
  readonly place?: number
  /** Numbers every list, so that the members of one list can be told from those of the next. */
  readonly list?: number
  /** Numbers every object that stands in no other object: two machines in one paste. */
  readonly document: number
  readonly start: number
  readonly end: number
}

interface Frame {
  readonly isList: boolean
  readonly list: number
  key: string | undefined
  places: number
}

const literal = /true|false|null|-?\d{1,40}(?:\.\d{1,40})?(?:[eE][-+]?\d{1,5})?/y
const deepest = 12

/** Reads a string from its opening quote; undefined where the text ends before the string does. */
function readString(text: string, from: number): { value: string; end: number } | undefined {
  let value = ''
  let start = from + 1
  for (let at = start; at < text.length; at += 1) {
    const char = text[at]
    if (char === '"') return { value: value + text.slice(start, at), end: at + 1 }
    if (char === '\n') {
      // A terminal breaks a long line anywhere; only then does the string end properly on the next one.
      const close = text.indexOf('"', at)
      if (
        close < 0 ||
        close - at > 400 ||
        !/^[,:}\]]/.test(
          text
            .slice(close + 1, close + 20)
            .trimStart()
            .slice(0, 1) || ',',
        )
      )
        return undefined
      if (text.slice(at + 1, close).includes('\n')) return undefined
      value += text.slice(start, at)
      start = at + 1
    }
    if (char === '\\') {
      value += text.slice(start, at) + unescaped(text, at)
      at += text[at + 1] === 'u' ? 5 : 1
      start = at + 1
    }
  }
  return undefined
}

function unescaped(text: string, at: number): string {
  const char = text[at + 1] ?? ''
  if (char === 'u') return String.fromCharCode(Number.parseInt(text.slice(at + 2, at + 6), 16) || 32)
  return { n: '\n', t: '\t', r: '\r', b: '', f: '' }[char] ?? char
}

/**
 * Every value of a JSON text, whole or not: cut at either end, without its braces, in a list, between other lines.
 * Builds no objects, so a key such as `__proto__` is a text like any other. Linear in the length of the text.
 */
export function jsonValues(text: string): JsonValue[] {
  const values: JsonValue[] = []
  const stack: Frame[] = [{ isList: false, list: 0, key: undefined, places: 0 }]
  let lists = 0
  let document = 0
  const add = (value: JsonValue['value'], start: number, end: number) => {
    const frame = stack.at(-1)
    if (!frame) return
    const path = stack.flatMap(({ key }) => (key === undefined ? [] : [key]))
    if (frame.isList) values.push({ path, value, place: frame.places, list: frame.list, document, start, end })
    else if (frame.key !== undefined) values.push({ path, value, document, start, end })
    if (frame.isList) frame.places += 1
    else frame.key = undefined
  }
  let at = 0
  let keyStart = 0
  let repairs = 5
  while (at < text.length) {
    const char = text[at]
    const frame = stack.at(-1)
    if (char === '"') {
      const found = readString(text, at)
      if (!found) {
        if (frame) frame.key = undefined
        const line = text.indexOf('\n', at)
        at = line < 0 ? text.length : line
        continue
      }
      // A text cut inside a string begins with that string's closing quote; taken for an opening one, it would turn
      // everything after it inside out.
      if (repairs > 0 && !/^(?:$|[\s,:}\]])/.test(text.slice(found.end, found.end + 1))) {
        repairs -= 1
        at += 1
        continue
      }
      const isKey =
        frame?.isList !== true && frame?.key === undefined && /^\s*:/.test(text.slice(found.end, found.end + 20))
      if (isKey && frame) {
        frame.key = found.value
        keyStart = at
      } else add(found.value, frame?.isList ? at : keyStart, found.end)
      at = found.end
    } else if (char === '{' || char === '[') {
      if (char === '{' && stack.every(({ isList, key }) => isList || key === undefined)) document += 1
      if (char === '[') lists += 1
      if (stack.length < deepest) stack.push({ isList: char === '[', list: lists, key: undefined, places: 0 })
      at += 1
    } else if (char === '}' || char === ']') {
      // A closing mark without its opening one: the text was cut at its head.
      if (stack.length > 1) stack.pop()
      const outer = stack.at(-1)
      if (outer?.isList) outer.places += 1
      else if (outer) outer.key = undefined
      at += 1
    } else {
      literal.lastIndex = at
      const found = frame?.key !== undefined || frame?.isList ? literal.exec(text) : null
      if (found && /^[\s,}\]]?$/.test(text[at + found[0].length] ?? '')) {
        const value = /^[tfn]/.test(found[0]) ? { t: true, f: false, n: null }[found[0][0] ?? 'n'] : Number(found[0])
        add(value ?? null, frame?.isList ? at : keyStart, at + found[0].length)
        at += found[0].length
      } else {
        if (char === ',' && frame && !frame.isList) frame.key = undefined
        at += 1
      }
    }
  }
  return values
}
