import { plainText } from './paste/lines.ts'
import { safeExcerpt } from './paste/secrets.ts'

/** A line of an input as a person may see it again. */
export interface ShownLine {
  /** Counted from 1, in the text as it was handed in. */
  readonly line: number
  readonly text: string
}

/** An input as a person may see it again: where each of its lines stands, and nothing that should stay hidden. */
export interface ShownText {
  readonly lines: number
  /** The first lines, those that are empty left out. */
  readonly shown: readonly ShownLine[]
  /** Lines that hold what looks like a password, a token, a key or a digest. */
  readonly secrets: number
}

const mostShown = 5000
const mostCounted = 200_000
const ends = /\r\n|[\n\r\u2028\u2029\u0085]/g

/**
 * What may be shown of the lines that no importer vouches for: their beginning up to a colon or an equals sign. What
 * stands behind it may be anything, so it never leaves the reader; a line without such a beginning shows that it is there.
 * In: the text as it was handed in. Out: at most 5,000 lines. Never throws; linear in the length of the text.
 */
export function shownText(text: string): ShownText {
  const shown: ShownLine[] = []
  let secrets = 0
  let lines = 0
  for (const raw of linesIn(text)) {
    lines += 1
    if (shown.length >= mostShown && lines > mostCounted) continue
    const line = raw.slice(0, 1000)
    if (line.trim() === '') continue
    if (shown.length < mostShown) shown.push({ line: lines, text: beginningOf(line) })
    if (holdsSecret(line)) secrets += 1
  }
  return { lines, shown, secrets }
}

function* linesIn(text: string): Generator<string> {
  let from = 0
  for (const { index, 0: end } of text.matchAll(ends)) {
    yield text.slice(from, index)
    from = index + end.length
  }
  if (from < text.length) yield text.slice(from)
}

const begins = /^(\s*(?:[-*>#|] ?)*["']?[A-Za-z_][\w ./()[\]-]{0,47}["']?\s{0,20}[:=])(.*)$/

/** `Labels:` of `Labels: owner=me`. */
function beginningOf(line: string): string {
  const plain = plainText(line).trimEnd()
  const indent = /^ */.exec(plain)?.[0].slice(0, 40) ?? ''
  if (/^[\s{}[\](),"'`~.;-]*$/.test(plain)) return indent + plain.trim().slice(0, 40)
  const [, key, rest = ''] = begins.exec(plain) ?? []
  if (key === undefined || mayBeKey.test(key)) return `${indent}…`
  return `${indent}${safeExcerpt(key, 60)}${/^[\s{[,|>]*$/.test(rest) ? rest.trimEnd().slice(0, 8) : ' …'}`
}

/** Nobody names a setting so; a token may stand in front of a colon as well as behind it. */
const mayBeKey = /(?=[A-Za-z_+-]{0,40}\d)[\w+-]{20}/

const mayHold = /\/\/|bearer|basic|pass|pwd|token|secret|credential|key|auth|SWMTKN|[A-Za-z0-9_+=/-]{24}/i

function holdsSecret(line: string): boolean {
  if (!mayHold.test(line)) return false
  const trimmed = line.trim()
  return safeExcerpt(trimmed, 1000) !== trimmed
}
