/** Looked at to tell an encoding: a text says within its first lines what it is. */
const sampleBytes = 4096

type Encoding = 'utf-16le' | 'utf-16be'

/** A byte order mark, or the zeros beside Latin letters where a program leaves the mark out. */
function utf16Of(bytes: Uint8Array): Encoding | undefined {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  const sample = bytes.subarray(0, sampleBytes)
  const zeros = [0, 0]
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = zeros
  const isMostly = (count: number) => sample.length >= 8 && count > sample.length * 0.4
  if (isMostly(odd) && even === 0) return 'utf-16le'
  return isMostly(even) && odd === 0 ? 'utf-16be' : undefined
}

export const isUtf16 = (bytes: Uint8Array): boolean => utf16Of(bytes) !== undefined

/**
 * The text of a file: UTF-8; UTF-16, which PowerShell's `>` and "Unicode text" of spreadsheets write; else the letters of
 * Windows-1252, in which spreadsheets save CSV in much of Europe. Never throws.
 */
export function textOf(bytes: Uint8Array): string {
  const utf16 = utf16Of(bytes)
  if (utf16) return new TextDecoder(utf16).decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
