const isUtf16 = ([first, second]: Uint8Array) =>
  (first === 0xff && second === 0xfe && 'utf-16le') || (first === 0xfe && second === 0xff && 'utf-16be')

/** The text of a file: UTF-8, UTF-16 with a byte order mark (what PowerShell's `>` writes), else the letters of Windows-1252. */
export function textOf(bytes: Uint8Array): string {
  const utf16 = isUtf16(bytes)
  if (utf16) return new TextDecoder(utf16).decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
