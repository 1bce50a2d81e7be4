import { Unreadable } from './unreadable.ts'

const half = /[\ud800-\udfff]/

/** UTF-8. Half of a surrogate pair, which JavaScript lets stand alone, takes three bytes like any character of its size. */
export function toUtf8(text: string): Uint8Array {
  if (!half.test(text)) return new TextEncoder().encode(text)
  return Uint8Array.from(
    Array.from(text).flatMap((character) => {
      const code = character.codePointAt(0) ?? 0
      const isHalf = code >= 0xd800 && code <= 0xdfff
      return isHalf ? [0xed, 0x80 | ((code >> 6) & 63), 0x80 | (code & 63)] : [...new TextEncoder().encode(character)]
    }),
  )
}

/** @throws Unreadable where the bytes are no text */
export function fromUtf8(bytes: Uint8Array): string {
  let text = ''
  let from = 0
  for (let at = 0; at < bytes.length; at += 1) {
    // Only halves of pairs begin like this; all that lies between them is plain UTF-8.
    if (bytes[at] !== 0xed || (bytes[at + 1] ?? 0) < 0xa0) continue
    text += strict(bytes.subarray(from, at)) + halfOf(bytes[at + 1] ?? 0, bytes[at + 2] ?? 0)
    from = at + 3
    at += 2
  }
  return text + strict(bytes.subarray(from))
}

function halfOf(second: number, third: number): string {
  if (second > 0xbf || (third & 0xc0) !== 0x80) throw new Unreadable('It holds a text that is none.')
  return String.fromCharCode(0xd000 | ((second & 63) << 6) | (third & 63))
}

function strict(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new Unreadable('It holds a text that is none.')
  }
}
