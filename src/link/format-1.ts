import { charactersFor, fromBase64url, toBase64url } from './base64url.ts'
import { deflate, inflate } from './compression.ts'
import { crc32 } from './crc-32.ts'
import type { Damage } from './opened.ts'
import { dictionary } from './format-1-dictionary.ts'

/** A larger text is neither written nor inflated: browsers do not carry such an address, and no person sends one. */
export const maxTextBytes = 1_000_000

/** Deflate grows what it cannot shrink by 5 bytes in 65,535 and a few more. */
const maxPackedBytes = maxTextBytes + 1000

const checksumBytes = 4
const maxHeadCharacters = charactersFor(4 + 4 + checksumBytes)

export type Unpacked =
  | { readonly kind: 'text'; readonly text: string; readonly junk: string }
  | { readonly kind: 'damaged'; readonly damage: Damage; readonly detail: string }

const damaged = (damage: Damage, detail = ''): Unpacked => ({ kind: 'damaged', damage, detail })

/** Seven bits a byte, lowest first; a set top bit says that another byte follows. */
function sizeBytes(size: number): number[] {
  return size < 128 ? [size] : [(size & 127) | 128, ...sizeBytes(size >> 7)]
}

function readSize(bytes: Uint8Array, at: number): { size: number; next: number } | undefined {
  let size = 0
  for (let i = 0; i < 4; i += 1) {
    const byte = bytes[at + i]
    if (byte === undefined) return undefined
    size |= (byte & 127) << (7 * i)
    if (byte < 128) return { size, next: at + i + 1 }
  }
  return undefined
}

const withChecksum = (sizes: Uint8Array, packed: Uint8Array) => {
  const covered = new Uint8Array(sizes.length + packed.length)
  covered.set(sizes)
  covered.set(packed, sizes.length)
  return crc32(covered)
}

/** Text to payload: size of the packed text, size of the text, CRC-32 of all but itself, packed text; in base64url. */
export function pack(text: string): string {
  const bytes = new TextEncoder().encode(text)
  if (bytes.length > maxTextBytes) throw new RangeError('This plan is too large for a link. Hand it over as a file.')
  const packed = deflate(bytes, dictionary)
  const sizes = Uint8Array.from([...sizeBytes(packed.length), ...sizeBytes(bytes.length)])
  const all = new Uint8Array(sizes.length + checksumBytes + packed.length)
  all.set(sizes)
  new DataView(all.buffer).setUint32(sizes.length, withChecksum(sizes, packed))
  all.set(packed, sizes.length + checksumBytes)
  return toBase64url(all)
}

/** Payload to text. Whatever follows after the stated length is left aside: it came from the sentence around the link. */
export function unpack(payload: string): Unpacked {
  const usable = /^[\w-]*/.exec(payload)?.[0] ?? ''
  const brokenAt = usable.length < payload.length ? usable.length : undefined
  const head = fromBase64url(usable.slice(0, maxHeadCharacters))
  const packedSize = readSize(head, 0)
  const textSize = packedSize && readSize(head, packedSize.next)
  if (!packedSize || !textSize) return incomplete(payload, brokenAt)
  if (packedSize.size > maxPackedBytes || textSize.size > maxTextBytes) return damaged('size')

  const from = textSize.next + checksumBytes
  const expected = charactersFor(from + packedSize.size)
  if (usable.length < expected) return incomplete(payload, brokenAt, expected)
  const characters = usable.slice(0, expected)
  const bytes = fromBase64url(characters)
  const packed = bytes.subarray(from)
  const stated = new DataView(bytes.buffer).getUint32(textSize.next)
  if (stated !== withChecksum(bytes.subarray(0, textSize.next), packed)) return damaged('checksum')
  if (toBase64url(bytes) !== characters) return damaged('canonical')

  const inflated = inflate(packed, dictionary, textSize.size)
  const text = inflated && decoded(inflated)
  return text === undefined ? damaged('content') : { kind: 'text', text, junk: payload.slice(expected) }
}

function incomplete(payload: string, brokenAt: number | undefined, expected?: number): Unpacked {
  // With as many characters as there should be, one of them was exchanged; with fewer, the end is missing.
  if (brokenAt !== undefined && (expected === undefined || payload.length >= expected)) {
    return damaged(
      'alphabet',
      `Character ${brokenAt + 2} is ${JSON.stringify(String.fromCodePoint(payload.codePointAt(brokenAt) ?? 0))}, which no link contains.`,
    )
  }
  const all =
    expected === undefined
      ? 'It is shorter than any link.'
      : `${payload.length + 1} of its ${expected + 1} characters arrived.`
  return damaged('length', all)
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}
