const digits: string = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const valueOf = new Map(Array.from(digits, (digit, value) => [digit, value]))

/** 32 bytes as one number fill 43 digits nearly whole; longer blocks save nothing and cost time. */
const blockBytes = 32
const blockDigits = 43

/** By how many bytes: how many digits hold them. */
const digitsFor = Array.from({ length: blockBytes + 1 }, (_, bytes) => Math.ceil((bytes * 8) / Math.log2(62)))

/** A block is reckoned in limbs of three bytes, and four digits at a time, so that no product exceeds 48 bits. */
const limbBase = 2 ** 24
const limbCount = 11
const stepDigits = 4

/** The digit of a value from 0 to 61. */
export const digitOf = (value: number): string => digits.charAt(value)

/** The value of a digit; undefined for every other character. */
export const valueOfDigit = (digit: string): number | undefined => valueOf.get(digit)

/** Bytes in blocks of 32, each as one number of base 62, its first digit the highest. */
export function toBase62(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += blockBytes) text += blockText(bytes.subarray(at, at + blockBytes))
  return text
}

function blockText(block: Uint8Array): string {
  const limbs = limbsOf(block)
  let text = ''
  for (let left = digitsFor[block.length] ?? 0; left > 0; left -= stepDigits) {
    const taken = Math.min(stepDigits, left)
    let value = remainder(limbs, 62 ** taken)
    let step = ''
    for (let digit = 0; digit < taken; digit += 1, value = Math.floor(value / 62)) step = digitOf(value % 62) + step
    text = step + text
  }
  return text
}

/** The bytes of a text of digits; undefined where no bytes are written like that. */
export function fromBase62(text: string): Uint8Array | undefined {
  const blocks = Math.ceil(text.length / blockDigits)
  const last = digitsFor.indexOf(text.length - Math.max(0, blocks - 1) * blockDigits)
  if (last < 1) return undefined
  const bytes = new Uint8Array((blocks - 1) * blockBytes + last)
  for (let block = 0; block < blocks; block += 1) {
    const into = bytes.subarray(block * blockBytes, (block + 1) * blockBytes)
    if (!readBlock(text.slice(block * blockDigits, (block + 1) * blockDigits), into)) return undefined
  }
  return bytes
}

/** False where the number is larger than the bytes can hold. */
function readBlock(text: string, into: Uint8Array): boolean {
  const limbs: number[] = Array.from({ length: limbCount }, () => 0)
  const first = text.length % stepDigits || stepDigits
  for (let from = 0, to = first; from < text.length; from = to, to += stepDigits) {
    let carry = 0
    for (let at = from; at < to; at += 1) carry = carry * 62 + (valueOf.get(text.charAt(at)) ?? 0)
    const factor = 62 ** (to - from)
    for (let limb = limbCount - 1; limb >= 0; limb -= 1) {
      const product = (limbs[limb] ?? 0) * factor + carry
      limbs[limb] = product % limbBase
      carry = Math.floor(product / limbBase)
    }
    if (carry > 0) return false
  }
  const all = limbs.flatMap((limb) => [limb >> 16, (limb >> 8) & 255, limb & 255])
  into.set(all.slice(all.length - into.length))
  return all.slice(0, all.length - into.length).every((byte) => byte === 0)
}

function limbsOf(block: Uint8Array): number[] {
  const padded = new Uint8Array(limbCount * 3)
  padded.set(block, padded.length - block.length)
  return Array.from(
    { length: limbCount },
    (_, limb) => ((padded[3 * limb] ?? 0) << 16) | ((padded[3 * limb + 1] ?? 0) << 8) | (padded[3 * limb + 2] ?? 0),
  )
}

/** Divides the number in place and gives what remains. */
function remainder(limbs: number[], divisor: number): number {
  let rest = 0
  for (const [limb, own] of limbs.entries()) {
    const value = rest * limbBase + own
    limbs[limb] = Math.floor(value / divisor)
    rest = value % divisor
  }
  return rest
}
