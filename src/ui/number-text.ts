/** A number as a person typed it, with what was decided where its separators can be read in two ways. */
export type NumberRead =
  | { readonly kind: 'number'; readonly value: number; readonly isPointDoubtful: boolean; readonly note?: string }
  | { readonly kind: 'not-a-number' }

const spaced = /^\d{1,3}(?:[ '’_]\d{3})+(?:[.,]\d+)?$/
const mixed = /^\d{1,3}(?:(,\d{3})+\.\d+|(\.\d{3})+,\d+)$/
const grouped = /^\d{1,3}(?:(?:,\d{3}){2,}|(?:\.\d{3}){2,})$/
const single = /^(\d*)([.,])(\d+)$/

const exactly = (digits: string): NumberRead => ({ kind: 'number', value: Number(digits), isPointDoubtful: false })

function readSingleSeparator(whole: string, separator: string, fraction: string): NumberRead {
  const value = Number(`${whole || '0'}.${fraction}`)
  if (!/^[1-9]\d{0,2}$/.test(whole) || fraction.length !== 3) return exactly(String(value))
  if (separator === ',')
    return {
      kind: 'number',
      value: Number(whole + fraction),
      isPointDoubtful: false,
      note: `The comma is read as separating thousands. For a decimal, write ${whole}.${fraction}.`,
    }
  return {
    kind: 'number',
    value,
    isPointDoubtful: true,
    note: `The point is read as the decimal point. For thousands, write ${whole}${fraction}.`,
  }
}

/** Takes digits with any usual separators, without sign and unit: `1 000`, `1'000.5`, `1.024,5`, `1,024`. */
export function readNumber(typed: string): NumberRead {
  if (/^\d+$/.test(typed)) return exactly(typed)
  if (spaced.test(typed)) return exactly(typed.replace(/[ '’_]/g, '').replace(',', '.'))
  if (mixed.test(typed)) {
    const decimalAt = Math.max(typed.lastIndexOf('.'), typed.lastIndexOf(','))
    return exactly(`${typed.slice(0, decimalAt).replace(/[.,]/g, '')}.${typed.slice(decimalAt + 1)}`)
  }
  if (grouped.test(typed)) return exactly(typed.replace(/[.,]/g, ''))
  const [, whole, separator, fraction] = single.exec(typed) ?? []
  if (whole === undefined || separator === undefined || fraction === undefined) return { kind: 'not-a-number' }
  return readSingleSeparator(whole, separator, fraction)
}

const plain = new Intl.NumberFormat('en-US', { maximumFractionDigits: 12, useGrouping: false })
const exact = new Intl.NumberFormat('en-US', { maximumFractionDigits: 12 })
const byMagnitude = [
  { from: 100, format: new Intl.NumberFormat('en-US', { maximumFractionDigits: 1 }) },
  { from: 1, format: new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 }) },
]
const small = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 3 })

/** All digits and no grouping, so that it can be typed back in. */
export const numberToType = (value: number): string => plain.format(value)

/** All digits, grouped by thousands. */
export const numberInFull = (value: number): string => exact.format(value)

/** As many digits as a reader can use, and whether that dropped some. */
export function numberInShort(value: number): { text: string; isRounded: boolean } {
  const { format } = byMagnitude.find(({ from }) => Math.abs(value) >= from) ?? { format: small }
  const text = format.format(value)
  return { text, isRounded: Math.abs(Number(text.replaceAll(',', '')) - value) > Math.abs(value) * 1e-9 }
}
