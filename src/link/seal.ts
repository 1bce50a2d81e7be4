import { digitOf, fromBase62, toBase62, valueOfDigit } from './base62.ts'
import { crc32 } from './crc-32.ts'
import type { Damage } from './opened.ts'

/** A larger plan gets no link: browsers and people do not carry such an address. */
export const maxBodyBytes = 131_072

const checksumBytes = 4
/** A digit of the size counts 0 to 30; 31 more says that another digit follows. */
const sizeBase = 31
const maxSize = 200_000

export type Unsealed =
  | { readonly kind: 'body'; readonly body: Uint8Array; readonly text: string; readonly junk: string }
  | { readonly kind: 'damaged'; readonly damage: Damage; readonly detail: string }

const damaged = (damage: Damage, detail = ''): Unsealed => ({ kind: 'damaged', damage, detail })

const sizeDigits = (size: number): string =>
  size < sizeBase ? digitOf(size) : digitOf((size % sizeBase) + sizeBase) + sizeDigits(Math.floor(size / sizeBase))

function readSize(text: string): { size: number; digits: number } | undefined {
  let size = 0
  for (let at = 0, unit = 1; at < 5; at += 1, unit *= sizeBase) {
    const value = valueOfDigit(text.charAt(at))
    if (value === undefined) return undefined
    size += (value % sizeBase) * unit
    if (value < sizeBase) return { size, digits: at + 1 }
  }
  return { size: Infinity, digits: 5 }
}

function checksumOf(version: string, body: Uint8Array): number {
  const covered = new Uint8Array(1 + body.length)
  covered.set([version.charCodeAt(0)])
  covered.set(body, 1)
  return crc32(covered)
}

/**
 * A fragment around a body: the digit of the format, how many characters follow the size, then checksum and body in
 * base 62. All of it is letters and digits, which every mail program and chat leaves inside a link.
 * @throws RangeError where the body is too large for a link
 */
export function seal(version: string, body: Uint8Array): string {
  if (body.length > maxBodyBytes) throw new RangeError('This plan is too large for a link. Hand it over as a file.')
  const bytes = new Uint8Array(checksumBytes + body.length)
  new DataView(bytes.buffer).setUint32(0, checksumOf(version, body))
  bytes.set(body, checksumBytes)
  const text = toBase62(bytes)
  return `${version}${sizeDigits(text.length)}${text}`
}

/** The body of a fragment. What follows after the stated size is left aside: it came from the sentence around the link. */
export function unseal(fragment: string): Unsealed {
  const version = fragment.charAt(0)
  const usable = /^[0-9A-Za-z]*/.exec(fragment)?.[0] ?? ''
  const stated = readSize(usable.slice(1))
  if (!stated) return incomplete(fragment, usable)
  if (stated.size > maxSize) return damaged('size')
  const end = 1 + stated.digits + stated.size
  if (usable.length < end) return incomplete(fragment, usable, end)
  const text = usable.slice(0, end)
  const bytes = fromBase62(text.slice(1 + stated.digits))
  if (!bytes || bytes.length < checksumBytes) return damaged(isOneCase(text) ? 'case' : 'checksum')
  const body = bytes.subarray(checksumBytes)
  const sum = new DataView(bytes.buffer).getUint32(0)
  if (sum !== checksumOf(version, body)) return damaged(isOneCase(text) ? 'case' : 'checksum')
  return { kind: 'body', body, text, junk: fragment.slice(end) }
}

/** Among forty digits and letters, chance leaves none small or none large once in ten thousand links. */
const isOneCase = (text: string) => text.length > 40 && (text === text.toLowerCase() || text === text.toUpperCase())

/** @param end how many characters there should be; undefined where not even that arrived */
function incomplete(fragment: string, usable: string, end?: number): Unsealed {
  const next = String.fromCodePoint(fragment.codePointAt(usable.length) ?? 0)
  if (next === '…' || fragment.startsWith('...', usable.length)) return damaged('shortened')
  // With as many characters as there should be, one of them was exchanged; with fewer, the end is missing.
  const isExchanged = usable.length < fragment.length && (end === undefined || fragment.length >= end)
  if (isExchanged) {
    return damaged('alphabet', `Character ${usable.length + 1} is ${JSON.stringify(next)}, which no link contains.`)
  }
  if (end === undefined) return damaged('length', 'It is shorter than any link.')
  return damaged('length', `${usable.length} of its ${end} characters arrived.`)
}
