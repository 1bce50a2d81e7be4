import type { BitReader } from './bit-reader.ts'
import type { BitWriter } from './bit-writer.ts'
import { Unreadable } from './unreadable.ts'

/** Three bits at a time, the lowest first; a set bit behind them says that three more follow. */
export function writeWhole(writer: BitWriter, value: number): void {
  if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`${value} is no whole number.`)
  for (let rest = value; ; rest = Math.floor(rest / 8)) {
    writer.bits(rest % 8, 3)
    writer.bits(rest >= 8 ? 1 : 0, 1)
    if (rest < 8) return
  }
}

export const bitsOfWhole = (value: number): number => 4 * Math.max(1, Math.ceil(value.toString(2).length / 3))

export function readWhole(reader: BitReader): number {
  let value = 0
  for (let unit = 1; unit <= Number.MAX_SAFE_INTEGER; unit *= 8) {
    value += reader.bits(3) * unit
    if (value > Number.MAX_SAFE_INTEGER) break
    if (reader.bits(1) === 0) return value
  }
  throw new Unreadable('It holds a number without end.')
}

/** Powers of ten that the first three bits of an amount name, and, behind seven, those that two more bits name. */
const powers = [0, 1, 2, 3, 4, -1, -2] as const
const rarePowers = [-3, -4, -6] as const
const mostZeros = 4

interface Amount {
  readonly digits: number
  readonly power: number
}

/** The shortest digits and power of ten of a number; undefined where it is written as a float of 64 bits. */
function amountOf(value: number): Amount | undefined {
  if (Number.isSafeInteger(value) && value >= 0) {
    let [digits, power] = [value, 0]
    while (digits > 0 && digits % 10 === 0 && power < mostZeros) [digits, power] = [digits / 10, power + 1]
    return { digits, power }
  }
  for (const power of [-1, -2, -3, -4, -6]) {
    const digits = Math.floor(value * 10 ** -power + 0.5)
    if (digits > 0 && Number.isSafeInteger(digits) && digits / 10 ** -power === value) return { digits, power }
  }
  return undefined
}

export function writeAmount(writer: BitWriter, value: number): void {
  const amount = amountOf(value)
  const power = powers.findIndex((one) => one === amount?.power)
  if (amount && power >= 0) {
    writer.bits(power, 3)
    writeWhole(writer, amount.digits)
    return
  }
  const rare = rarePowers.findIndex((one) => one === amount?.power)
  writer.bits(7, 3)
  writer.bits(amount ? rare : 3, 2)
  if (amount) writeWhole(writer, amount.digits)
  else for (const byte of floatBytes(value)) writer.bits(byte, 8)
}

export function readAmount(reader: BitReader): number {
  const first = reader.bits(3)
  const power = powers[first] ?? rarePowers[reader.bits(2)]
  if (power === undefined) {
    const bytes = Uint8Array.from({ length: 8 }, () => reader.bits(8))
    return new DataView(bytes.buffer).getFloat64(0)
  }
  const digits = readWhole(reader)
  return power < 0 ? digits / 10 ** -power : digits * 10 ** power
}

function floatBytes(value: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(8))
  view.setFloat64(0, value)
  return new Uint8Array(view.buffer)
}
