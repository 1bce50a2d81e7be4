import { readQuantity, type Quantity, type ReadAs } from './quantity.ts'

const signs: Readonly<Record<string, string>> = {
  '€': 'EUR',
  $: 'USD',
  us$: 'USD',
  '£': 'GBP',
  '¥': 'JPY',
  fr: 'CHF',
  'fr.': 'CHF',
  euro: 'EUR',
  euros: 'EUR',
  dollar: 'USD',
  dollars: 'USD',
}
/** Codes that stand in price lists of storage; any three letters would make a currency of `max`. */
const codes =
  'EUR|USD|GBP|CHF|JPY|SEK|NOK|DKK|PLN|CZK|HUF|RON|BGN|TRY|INR|CNY|AUD|CAD|NZD|SGD|HKD|ZAR|BRL|MXN|ILS|AED|SAR|KRW'
const currency = new RegExp(`US\\$|[€$£¥]|\\b(?:${codes}|euros?|dollars?|fr\\.)(?![a-z])`, 'i')
const per = String.raw`(?:\/|\bper\b|\bpro\b|\bje\b|\bpar\b|\ba\b|\bund\b|\band\b|\bet\b)\s*`
const byteUnit = new RegExp(`${per}([GT](?:i?[bo]))\\b`, 'i')
const month = new RegExp(
  `${per}(?:months?|mo\\b|mth|monat|monats|mois|m\\b)|\\bmonthly\\b|\\bmonatlich\\b|\\bmensuel\\b`,
  'i',
)
const year = new RegExp(
  `${per}(?:years?|yr|y\\b|jahr|jahres|an\\b|ann[ée]e|a\\b)|\\bp\\.?\\s?a\\b\\.?|\\byearly\\b|\\bannual(?:ly)?\\b|\\bjährlich\\b|\\bannuel\\b`,
  'i',
)

export interface PriceUnit {
  readonly currency?: string
  /** `/TB`, `/GB`, `/TiB` or `/GiB`. */
  readonly per?: string
  readonly isPerYear: boolean
  /** Whether a month or a year is named at all. */
  readonly hasSpan: boolean
  /** What is left when all of that is taken away. */
  readonly rest: string
}

const names: Readonly<Record<string, string>> = { o: 'B', b: 'B' }

/** What a heading or a cell says a price is per: `€/TB`, `USD per GB and month`, `CHF/TB/Jahr`. */
export function priceUnitIn(text: string): PriceUnit {
  const money = currency.exec(text)?.[0]
  const unit = byteUnit.exec(text)?.[1]
  const isPerYear = year.test(text)
  const named = money === undefined ? undefined : (signs[money.toLowerCase()] ?? money.toUpperCase())
  const size =
    unit && `/${unit[0]?.toUpperCase()}${unit.length === 3 ? 'i' : ''}${names[unit.at(-1)?.toLowerCase() ?? ''] ?? ''}`
  const rest = [currency, byteUnit, year, month].reduce((left, pattern) => left.replace(pattern, ' '), text)
  return {
    ...(named !== undefined && { currency: named }),
    ...(size !== undefined && { per: size }),
    isPerYear,
    hasSpan: isPerYear || month.test(text),
    rest: rest.trim(),
  }
}

/** A price per TB and month; `unit` is what the cell names, else what its heading does. */
export function readPrice(text: string, as: ReadAs, heading: PriceUnit): Quantity & { readonly currency?: string } {
  const own = priceUnitIn(text)
  const unit = own.per ?? as.unit ?? heading.per
  const read = readQuantity('price', own.rest, unit === undefined ? as : { ...as, unit })
  if (read.kind !== 'understood') return read
  // A budget may be for anything; taken for a price per TB it would rule options out.
  if (unit === undefined)
    return { kind: 'not-understood', why: 'Say what this price is for: per TB or per GB, and month.' }
  const isPerYear = own.hasSpan ? own.isPerYear : heading.isPerYear
  const named = own.currency ?? heading.currency
  const value = isPerYear ? Number((read.value / 12).toPrecision(12)) : read.value
  return {
    ...read,
    value,
    ...(own.per !== undefined && { unit: own.per }),
    ...(named !== undefined && { currency: named }),
  }
}
