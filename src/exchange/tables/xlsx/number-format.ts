/** How a number format changes what a person sees of a number. */
export type NumberFormat =
  | { readonly kind: 'date' }
  | { readonly kind: 'number'; readonly isPercent: boolean; readonly before: string; readonly after: string }

const general = { kind: 'number', isPercent: false, before: '', after: '' } as const satisfies NumberFormat

/** Formats that a workbook names by number alone: ECMA-376 part 1, 18.8.30. */
const dates: readonly (readonly [from: number, to: number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
]
const percents = [9, 10]

export function builtInFormat(id: number): NumberFormat {
  if (dates.some(([from, to]) => id >= from && id <= to)) return { kind: 'date' }
  return percents.includes(id) ? { ...general, isPercent: true } : general
}

const piece = /"([^"]*)"|\\(.)|_.|\*.|\[\$([^\]-]*)[^\]]*\]|\[[^\]]*\]|([€$£¥%])|([#0?][#0?,. ]*)|([A-Za-z])|./gs

/** What a format's own text says: `0" GB"` shows a unit that the cell does not hold. */
export function numberFormat(code: string): NumberFormat {
  if (/^general$/i.test(code.trim())) return general
  const [section = ''] = code.slice(0, 200).split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/)
  let before = ''
  let after = ''
  let hasDigits = false
  let isScaled = false
  let isPercent = false
  let letters = ''
  for (const [, quoted, escaped, currency, sign, digits, letter] of section.matchAll(piece)) {
    const literal = quoted ?? escaped ?? currency ?? (sign === '%' ? undefined : sign)
    if (sign === '%') isPercent = true
    if (letter !== undefined) letters += letter.toLowerCase()
    if (digits !== undefined) {
      hasDigits = true
      // A comma behind the digits shows thousands: what then stands behind them is no unit of the number itself.
      isScaled ||= digits.trimEnd().endsWith(',')
    }
    if (literal !== undefined && hasDigits) after += literal
    else if (literal !== undefined) before += literal
  }
  if (!hasDigits && /[ymdhs]/.test(letters)) return { kind: 'date' }
  if (/[ymdh]/.test(letters.replace(/e/g, ''))) return { kind: 'date' }
  const shown = (text: string) => (isScaled || !/[\p{L}€$£¥%/]/u.test(text) ? '' : text.trim())
  return { kind: 'number', isPercent, before: shown(before), after: shown(after) }
}

const dayMs = 86_400_000
/** Day 25,569 of a workbook is 1970-01-01; workbooks of old Macintoshes count from 1904, 1,462 days later. */
const epochDays = 25_569
const macintoshDays = 1462

function dateText(days: number, is1904: boolean): string {
  const date = new Date(Math.round((days + (is1904 ? macintoshDays : 0) - epochDays) * dayMs))
  return Number.isNaN(date.getTime())
    ? String(days)
    : date
        .toISOString()
        .replace(/T00:00:00\.000Z$/, '')
        .slice(0, 16)
}

/** All digits with a decimal point; a spreadsheet holds fifteen. */
const plain = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 15, useGrouping: false })

/** A number as a person sees it in the cell, with its unit. */
export function numberText(value: number, format: NumberFormat, is1904: boolean): string {
  if (format.kind === 'date') return dateText(value, is1904)
  const digits = plain.format(format.isPercent ? value * 100 : value)
  const shown = [format.before, digits, format.after, format.isPercent ? '%' : '']
  return shown.filter((part) => part !== '').join(' ')
}
