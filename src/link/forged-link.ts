import { toBase64url } from './base64url.ts'
import { deflate } from './compression.ts'
import { crc32 } from './crc-32.ts'
import { dictionary } from './format-1-dictionary.ts'

const sizeBytes = (size: number) => (size < 128 ? [size] : [(size & 127) | 128, size >> 7])

/** For tests only. What only someone who wants to do harm sends: the checksum fits, the rest is anything. */
export function forgedLink(packed: Uint8Array, length: number): string {
  const sizes = [...sizeBytes(packed.length), ...sizeBytes(length)]
  const sum = crc32(Uint8Array.from([...sizes, ...packed]))
  const checksum = [sum >>> 24, (sum >>> 16) & 255, (sum >>> 8) & 255, sum & 255]
  return `1${toBase64url(Uint8Array.from([...sizes, ...checksum, ...packed]))}`
}

/** As linkOf writes it, but around any bytes. */
export const linkAround = (bytes: Uint8Array): string => forgedLink(deflate(bytes, dictionary), bytes.length)
