const alphabet: string = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const valueOf = new Map([...alphabet].map((character, value) => [character, value]))

/** How many characters stand for that many bytes; no padding is written. */
export const charactersFor = (byteCount: number): number => Math.ceil((byteCount * 4) / 3)

/** RFC 4648 section 5 without padding: https://www.rfc-editor.org/rfc/rfc4648#section-5 */
export function toBase64url(bytes: Uint8Array): string {
  let text = ''
  for (let i = 0; i < bytes.length; i += 3) {
    const group = ((bytes[i] ?? 0) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0)
    const characters = Math.min(4, bytes.length - i + 1)
    for (let c = 0; c < characters; c += 1) text += alphabet.charAt((group >> (18 - 6 * c)) & 63)
  }
  return text
}

/** The bytes of a text in the alphabet; bits left over after the last whole byte are not looked at. */
export function fromBase64url(text: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4))
  let bits = 0
  let waiting = 0
  let at = 0
  for (const character of text) {
    bits = ((bits << 6) | (valueOf.get(character) ?? 0)) & 0xffff
    waiting += 6
    if (waiting < 8) continue
    waiting -= 8
    bytes[at] = bits >> waiting
    at += 1
  }
  return bytes
}
