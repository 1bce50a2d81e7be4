import type { RegistryPrice } from '../advisor/catalog/registry-shape.ts'
import type { LimitRule, SizeRange, VolumePrice } from '../advisor/catalog/volume-shape.ts'
import { limitInWords, priceInWords, sizesInWords } from './words/figure-words.ts'
import { fieldInWords } from './words/field-words.ts'
import { figure, scalarInWords } from './words/value-words.ts'

/** What stands beside the words of a fact. */
export interface Detail {
  readonly label: string
  readonly words: string
  readonly isCommand?: true
  /** The option whose id the words are. */
  readonly option?: string
}

export interface Spoken {
  readonly words: string
  readonly details: readonly Detail[]
  readonly option?: string
}

type Scalar = string | number | boolean

export const isScalar = (value: unknown): value is Scalar => ['string', 'number', 'boolean'].includes(typeof value)
export const isPlain = (value: unknown): value is Scalar | readonly Scalar[] =>
  isScalar(value) || (Array.isArray(value) && value.every(isScalar))
export const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

const isLimit = (value: object, field: string): value is LimitRule =>
  (field === 'iops' || field === 'throughputMiBps') && 'kind' in value
const isSizes = (_value: object, field: string): _value is SizeRange => field === 'sizeGiB'
const isPrice = (value: object): value is VolumePrice => 'perGiBMonth' in value
const isRegistryPrice = (value: object): value is RegistryPrice => 'perTBMonth' in value

/** Figures that only make sense as a whole. */
function figuresOf(value: object, field: string): string | undefined {
  if (isLimit(value, field)) return `${limitInWords(value)}${field === 'iops' ? ' IOPS' : ' MiB/s'}`
  if (isSizes(value, field)) return sizesInWords(value)
  if (isPrice(value)) return priceInWords(value)
  if (!isRegistryPrice(value)) return undefined
  const { perTBMonth, currency, region, dated } = value
  return `${figure(perTBMonth)} ${currency} per TB and month. List price of ${region}, ${dated}.`
}

function plainInWords(value: Scalar | readonly Scalar[], field: string, parent: string): string {
  if (isScalar(value)) {
    const words = scalarInWords(value, field, parent)
    return field === 'points' && Number(value) > 0 ? `+${words}` : words.replace(/^-(?=\d)/, '−')
  }
  return value.length === 0 ? 'none' : value.map((one) => scalarInWords(one, field, parent)).join(', ')
}

const optionIn = (field: string, value: unknown) =>
  (field === 'successor' || field === 'instead') && typeof value === 'string' ? { option: value } : {}

/** A field that stands beside a fact. What belongs to it in turn stands beside it too. */
export function detailsOf(name: string, value: unknown, parent: string): Detail[] {
  const label = fieldInWords(name, parent)
  if (isObject(value) && !isPlain(value)) {
    const { words, details } = spoken(value, name, parent)
    return [{ label, words }, ...details]
  }
  const words = isPlain(value) ? plainInWords(value, name, parent) : String(value)
  return [{ label, words, ...(name === 'check' && { isCommand: true }), ...optionIn(name, value) }]
}

/**
 * A value of the catalog as people say it. A sentence comes first, with the rest beside it; where there is none, what the
 * value holds is listed. `parent` is the field that `field` stands in.
 */
export function spoken(value: unknown, field: string, parent: string): Spoken {
  if (isPlain(value)) return { words: plainInWords(value, field, parent), details: [], ...optionIn(field, value) }
  if (!isObject(value)) return { words: String(value), details: [] }
  const figures = figuresOf(value, field)
  if (figures !== undefined) return { words: figures, details: [] }
  const { says, ...rest } = { says: undefined, ...value }
  const details = Object.entries(rest).flatMap(([name, part]) => detailsOf(name, part, field))
  if (typeof says === 'string') return { words: says, details }
  return { words: details.map(({ label, words }) => `${label}: ${words}`).join('; '), details: [] }
}
