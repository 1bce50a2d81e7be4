/** What parts the whole from the fraction; the other mark then groups thousands. */
export type NumberStyle = 'point' | 'comma'

const number = /\d[\d.,'’ \u00a0\u202f]*/g

/** What a number proves by its shape alone: `1,5` and `1.024,5` a decimal comma, `1,024` nothing. */
export function styleProved(digits: string): NumberStyle | undefined {
  const marks = digits.replace(/[^.,]/g, '')
  const last = marks.at(-1)
  if (last === undefined) return undefined
  const decimal = last === ',' ? 'comma' : 'point'
  const grouping = last === ',' ? 'point' : 'comma'
  if (marks.includes('.') && marks.includes(',')) return marks.indexOf(last) === marks.length - 1 ? decimal : undefined
  if (marks.length > 1) return grouping
  const [whole = '', fraction = ''] = digits.split(last)
  return fraction.length === 3 && /^[1-9]\d{0,2}$/.test(whole) ? undefined : decimal
}

/** The style that most numbers of these texts prove; undefined where none proves any, or as many prove the other. */
export function styleOf(texts: readonly string[]): NumberStyle | undefined {
  let balance = 0
  for (const text of texts)
    for (const [digits] of text.matchAll(number)) {
      const proved = styleProved(digits.replace(/[.,'’\s]+$/, ''))
      if (proved) balance += proved === 'comma' ? 1 : -1
    }
  if (balance === 0) return undefined
  return balance > 0 ? 'comma' : 'point'
}

const shape = /^\d+(?:[.,'’ ]\d+)*$|^[.,]\d+$/
const isGrouped = (whole: string, mark: string) =>
  new RegExp(`^\\d{1,3}(?:[${mark}]\\d{3})+$|^\\d{1,2}(?:[${mark}]\\d{2})*[${mark}]\\d{3}$`).test(whole)

/**
 * Digits as a person typed them, without sign and unit. A number that proves its own style is read by it, whatever the
 * others of its column do; undefined where the marks stand where no number has them.
 */
export function numberIn(digits: string, style: NumberStyle): number | undefined {
  const typed = digits.replace(/[\u00a0\u202f]/g, ' ').trim()
  if (/^\d+$/.test(typed)) return Number(typed)
  if (!shape.test(typed)) return undefined
  const decimal = (styleProved(typed) ?? style) === 'comma' ? ',' : '.'
  const group = decimal === ',' ? '.' : ','
  const [whole = '', fraction = '', ...more] = typed.split(decimal)
  if (more.length > 0 || !/^\d*$/.test(fraction)) return undefined
  if (!/^\d*$/.test(whole) && !isGrouped(whole, `${group}'’ `)) return undefined
  return Number(`${whole.replace(/\D/g, '')}.${fraction || '0'}`)
}
