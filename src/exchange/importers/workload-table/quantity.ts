import { numberIn, type NumberStyle } from '../../tables/number-style.ts'
import { quantityKinds, unitSize, type QuantityKind, type QuantityKindName } from './units.ts'

export interface Understood {
  readonly kind: 'understood'
  /** In the kind's base unit. */
  readonly value: number
  /** The unit that the cell names itself. */
  readonly unit?: string
  /** Why the value is a reading rather than what stands there: a range, a share of one. */
  readonly says?: string
}
export type Quantity = Understood | { readonly kind: 'not-understood'; readonly why: string }

export interface ReadAs {
  readonly style: NumberStyle
  /** What a bare number is counted in; the kind's base where nothing is said. */
  readonly unit?: string
  /** Of a range: the smaller end where less is the harder need. */
  readonly isLessHarder?: boolean
}

const largest = 1e15
const nearly =
  /^(?:~|≈|ca\.?|circa|approx\.?|about|around|up to|bis zu|bis|max\.?|min\.?|mind\.?|jusqu'à|env\.?|environ|[<>≥≤]=?)\s*/i
const range = /^([\d.,'’ \u00a0\u202f]+?)\s*(?:-|–|—|\.\.\.?|to|bis|à)\s*(\d.*)$/i
const amount = /^([-−+]?)\s*(\d[\d.,'’ \u00a0\u202f]*|[.,]\d+)(.*)$/s

const refuse = (why: string): Quantity => ({ kind: 'not-understood', why })

/** Takes the mark at the end off a number: the point of `20 k.`, the comma before a unit. */
const bare = (digits: string) => digits.replace(/[.,'’\s]+$/, '')

/** Reads a cell as a quantity, in the base unit of its kind. */
export function readQuantity(name: QuantityKindName, typed: string, as: ReadAs): Quantity {
  const text = typed.replace(nearly, '').replace(/\+$/, '').trim()
  const [, from, to] = range.exec(text) ?? []
  if (from === undefined || to === undefined) return readAmount(name, text, as)
  const last = readAmount(name, to, as)
  if (last.kind !== 'understood') return last
  const first = readAmount(name, from, last.unit === undefined ? as : { ...as, unit: last.unit })
  if (first.kind !== 'understood') return first
  const value = as.isLessHarder ? Math.min(first.value, last.value) : Math.max(first.value, last.value)
  return { ...last, value, says: `This is a range; its ${as.isLessHarder ? 'lower' : 'upper'} end was taken.` }
}

function readAmount(name: QuantityKindName, text: string, as: ReadAs): Quantity {
  const kind: QuantityKind = quantityKinds[name]
  const [, sign, digits, tail = ''] = amount.exec(text) ?? []
  if (digits === undefined) return refuse('This is no number.')
  const number = numberIn(bare(digits), as.style)
  if (number === undefined) return refuse('The points and commas of this number can be read in several ways.')
  if (sign === '-' || sign === '−') return refuse('This cannot be negative.')
  const unit = tail.trim()
  const size = unit === '' ? sizeOfBare(name, as.unit) : unitSize(name, unit)
  if (size === undefined) return refuse(`The unit “${(unit || (as.unit ?? '')).slice(0, 20)}” is not known here.`)
  return settle(kind, (number * size) / baseSizeOf(kind), unit)
}

const sizeOfBare = (name: QuantityKindName, unit: string | undefined) =>
  unit === undefined || unit === quantityKinds[name].base ? baseSizeOf(quantityKinds[name]) : unitSize(name, unit)

const baseSizeOf = ({ baseSize = 1 }: QuantityKind) => baseSize

function settle(kind: QuantityKind, value: number, unit: string): Quantity {
  if (!(value <= largest)) return refuse('This number is too large to be meant.')
  if (kind.most !== undefined && value > kind.most) return refuse(`This cannot be more than ${kind.most} ${kind.base}.`)
  if (kind.isWhole && !Number.isInteger(value)) return refuse('This must be a whole number.')
  return { kind: 'understood', value, ...(unit !== '' && { unit }) }
}
