import { numberInFull, numberInShort, numberToType, readNumber } from './number-text.ts'
import { quantityKinds, type QuantityKind, type QuantityKindName, type Unit } from './quantity-kinds.ts'

export type Understood = {
  readonly kind: 'understood'
  readonly value: number
  readonly reading: string
  readonly note?: string
}
export type NotUnderstood = { readonly kind: 'not-understood'; readonly says: string }
export type Quantity = Understood | NotUnderstood

const largest = 1e15
const currencyWord = /^(?:[a-z]{3}|[€$£¥])(?=\/|$)/i
const currencyOfSign: Record<string, string> = { '€': 'EUR', $: 'USD', '£': 'GBP', '¥': 'JPY' }

const refuse = (says: string): NotUnderstood => ({ kind: 'not-understood', says })
const unitNamed = (kind: QuantityKind, name: string): Unit | undefined => kind.units.find((unit) => unit.name === name)

function findUnit(kind: QuantityKind, typed: string): Unit | undefined {
  const letters = typed.replace(/\s/g, '')
  if (letters === '') return unitNamed(kind, kind.base)
  const exactly = kind.units.find((unit) => unit.typedExactly?.includes(letters))
  return exactly ?? kind.units.find((unit) => unit.typed.includes(letters.toLowerCase()))
}

/** Takes the currency off a price; a currency other than the plan's is handed back, for it cannot be converted. */
function splitMoney(text: string, currency: string): { rest: string; foreign?: string } {
  const sign = /^([€$£¥]|[a-z]{3}\b)\s*/i.exec(text)
  const rest = text.slice(sign?.[0].length ?? 0)
  const [, number = '', tail = ''] = /^([-−+\d.,'’_ ]*)(.*)$/.exec(rest) ?? []
  const unit = tail
    .replace(/\bper\b|\ba(?=\s)/gi, '/')
    .replace(/\s/g, '')
    .replace(/\/mo(?:nth)?\b/i, '')
  const trailing = currencyWord.exec(unit)?.[0]
  const named = (sign?.[1] ?? trailing ?? currency).toUpperCase()
  const isForeign = (currencyOfSign[named] ?? named) !== currency
  return { rest: number + unit.slice(trailing?.length ?? 0), ...(isForeign && { foreign: named }) }
}

function counterpart(kind: QuantityKind, typed: Unit, amount: number): Unit | undefined {
  if (typed.family === 'plain') return undefined
  const family = typed.family === 'decimal' ? 'binary' : 'decimal'
  const reached = kind.units.filter((unit) => unit.family === family && amount >= unit.size)
  return reached.toSorted((a, b) => b.size - a.size)[0]
}

/** `2 TiB = 2,048 GiB ≈ 2.2 TB`: as typed, as counted, and in the other way of counting bytes. */
function say(kind: QuantityKind, unit: Unit, typed: number): string {
  const isFactor = unit.family === 'plain' && /^[kM] /.test(unit.name)
  const unitName = typed === 1 ? unit.name.replace(/(?<=[a-z]{2})s$/, '') : unit.name
  const first = isFactor ? [] : [`${numberInFull(typed)} ${unitName}`.trim()]
  const amount = typed * unit.size
  const others = [unitNamed(kind, kind.base), counterpart(kind, unit, amount)]
  const parts = new Map<string, string>()
  for (const other of others) {
    if (other === undefined || other === unit || parts.has(other.name)) continue
    const { text, isRounded } = isFactor
      ? { text: numberInFull(amount), isRounded: false }
      : numberInShort(amount / other.size)
    parts.set(other.name, `${first.length === 0 ? '' : isRounded ? '≈ ' : '= '}${text} ${other.name}`.trim())
  }
  return [...first, ...parts.values()].join(' ')
}

/** Reads what a person typed as a quantity, in the unit that the kind names. `currency` is the plan's, for prices. */
export function readQuantity(name: QuantityKindName, text: string, currency = 'USD'): Quantity {
  const kind: QuantityKind = quantityKinds[name]
  const trimmed = text.replace(/\s/g, ' ').trim()
  const money = name === 'costPerTBMonth' ? splitMoney(trimmed, currency) : { rest: trimmed }
  if (money.foreign !== undefined) return refuse(`This plan counts in ${currency}. Enter the price in ${currency}.`)
  const [, sign, digits, unitText] = /^([-−+]?) ?([\d.,][\d.,'’_ ]*)(.*)$/.exec(money.rest) ?? []
  const number = digits === undefined ? undefined : readNumber(digits.trim())
  if (number?.kind !== 'number') return refuse(`Enter a number, such as ${kind.examples}.`)
  const unit = findUnit(kind, unitText ?? '')
  if (unit === undefined)
    return refuse(`The unit “${(unitText ?? '').slice(0, 20)}” is not known here. Try ${kind.examples}.`)
  if (sign === '-' || sign === '−') return refuse('This cannot be negative.')
  return settle(kind, unit, number)
}

function settle(
  kind: QuantityKind,
  unit: Unit,
  number: { value: number; isPointDoubtful: boolean; note?: string },
): Quantity {
  const baseSize = unitNamed(kind, kind.base)?.size ?? 1
  const value = (number.value * unit.size) / baseSize
  if (!(value <= largest)) return refuse('This number is too large to be meant.')
  if (kind.most !== undefined && value > kind.most) return refuse(`This cannot be more than ${kind.most} ${kind.base}.`)
  if (kind.isWhole && !Number.isInteger(value))
    return refuse(number.isPointDoubtful ? `Enter a whole number. ${number.note ?? ''}` : 'Enter a whole number.')
  const notes = [number.note, unit.name === kind.base ? undefined : kind.note].filter((note) => note !== undefined)
  return {
    kind: 'understood',
    value,
    reading: say(kind, unit, number.value),
    ...(notes.length > 0 && { note: notes.join(' ') }),
  }
}

/** The whole number of some unit that has the fewest digits and means exactly this value. */
function shortest(kind: QuantityKind, base: Unit, value: number): string | undefined {
  const isOwn = (unit: Unit) => Number(unit.family === base.family)
  return kind.units
    .filter((unit) => unit.family === 'binary' || unit.family === 'decimal')
    .map((unit) => ({ unit, amount: Math.round((value * base.size) / unit.size) }))
    .filter(({ unit, amount }) => amount >= 1 && (amount * unit.size) / base.size === value)
    .toSorted((a, b) => a.amount - b.amount || isOwn(b.unit) - isOwn(a.unit))
    .map(({ unit, amount }) => `${numberToType(amount)} ${unit.name}`)[0]
}

/** Writes a value so that reading it back gives exactly that value: 2048 GiB becomes `2 TiB`, 20000 IOPS `20k`. */
export function writeQuantity(name: QuantityKindName, value: number): string {
  const kind: QuantityKind = quantityKinds[name]
  const base = unitNamed(kind, kind.base)
  if (base === undefined) return numberToType(value)
  const fitting = base.family === 'plain' ? undefined : shortest(kind, base, value)
  if (fitting !== undefined) return fitting
  if (kind.isWhole && value >= 1000 && value % 1000 === 0) return `${value / 1000}k`
  return base.typed.includes('') ? numberToType(value) : `${numberToType(value)} ${base.name}`
}
