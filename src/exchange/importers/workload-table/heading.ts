import { fillers, headingsWithoutTrait, weakWords } from './filler-words.ts'
import { fold, found, wordIndex } from './fold.ts'
import { headingWords } from './heading-words.ts'
import { quantityIn, traitNames, unitInName } from './meanings.ts'
import { priceUnitIn, type PriceUnit } from './price.ts'
import { quantityKinds, unitSize } from './units.ts'

export interface HeadingRead {
  readonly meaning: string
  /** The unit that the heading names. */
  readonly unit?: string
  readonly price?: PriceUnit
  /** How far from the plain word: of two columns with one meaning, the lower one tells it. */
  readonly distance: number
}

const index = wordIndex(headingWords)
const ownNames = new Map(traitNames.map((trait) => [trait.toLowerCase(), trait]))
const weak = 1000
const qualified = 100

const secret =
  /\b(?:pass(?:word|wort|phrase|wd)?s?|kennworte?r?|pwd|tokens?|credentials?|zugangsdaten|mots? de passe|(?:api|access|secret|private) keys?|connection strings?|dsn)\b/

/** Whether a column holds what nobody should pass on. */
export const isSecretHeading = (heading: string): boolean => secret.test(fold(heading))

/** Whether a heading names something that tables of workloads often have and no answer holds. */
export const isWithoutTrait = (heading: string): boolean => {
  const words = fold(heading.replace(/\(.*?\)|\[.*?\]/g, ' '))
  return headingsWithoutTrait.has(words) || headingsWithoutTrait.has(withoutFillers(words))
}

const withoutFillers = (words: string) =>
  words
    .split(' ')
    .filter((word) => !fillers.has(word))
    .join(' ')

function meaningOf(phrase: string): { meaning: string; distance: number } | undefined {
  const words = fold(phrase)
  const exact = found(index, words)
  if (exact) return { meaning: exact.means, distance: exact.rank }
  const plain = found(index, withoutFillers(words))
  if (!plain) return undefined
  const isWeak = words.split(' ').some((word) => weakWords.has(word))
  return { meaning: plain.means, distance: plain.rank + (isWeak ? weak : qualified) }
}

/** `capacityGiB`, `StorageClass`: words that only their capital letters part. A unit such as GiB stays whole. */
const spaced = (text: string) =>
  text.replace(/([a-z\d])([KMGTP]i?Bp?s?)(?![a-z])/g, '$1 $2').replace(/([a-z\d])([A-Z])(?=[a-z]{2})/g, '$1 $2')

/** A heading taken apart in every way in which a unit may stand in it. */
function splits(heading: string): { phrase: string; unit?: string }[] {
  const text = spaced(heading.replace(/_+/g, ' '))
  const inside = /[([]([^()[\]]*)[)\]]/.exec(text)?.[1]?.trim()
  const outside = text.replace(/[([][^()[\]]*[)\]]?/g, ' ')
  const ways: { phrase: string; unit?: string }[] = []
  if (inside !== undefined && inside !== '') ways.push({ phrase: outside, unit: inside.replace(/^in /i, '') })
  for (const whole of [text, outside]) {
    const words = whole.split(/[\s,;:()[\]]+/).filter((word) => word !== '')
    ways.push({ phrase: words.join(' ') })
    for (const count of [1, 2, 3])
      if (words.length > count)
        ways.push({ phrase: words.slice(0, -count).join(' '), unit: words.slice(-count).join('') })
  }
  ways.push({ phrase: outside })
  return ways
}

/** What a heading says that its column tells; undefined where it says nothing that is known. */
export function readHeading(heading: string): HeadingRead | undefined {
  const text = heading.slice(0, 200)
  const own = ownNames.get(text.toLowerCase().replace(/[^a-z]/g, ''))
  if (own !== undefined) {
    const unit = unitInName(own)
    return { meaning: own, distance: 0, ...(unit !== undefined && { unit }) }
  }
  return readPriceHeading(text) ?? readUnitHeading(text)
}

function readPriceHeading(text: string): HeadingRead | undefined {
  const price = priceUnitIn(text)
  if (price.per === undefined && price.currency === undefined) return undefined
  const named = withoutFillers(fold(price.rest))
  const meaning = named === '' ? 'maxCostPerTBMonth' : meaningOf(price.rest)?.meaning
  if (meaning !== 'maxCostPerTBMonth') return undefined
  return {
    meaning,
    price,
    distance: price.per === undefined ? qualified : 0,
    ...(price.per !== undefined && { unit: price.per }),
  }
}

function readUnitHeading(text: string): HeadingRead | undefined {
  let best: HeadingRead | undefined
  for (const { phrase, unit } of splits(text)) {
    const match = meaningOf(phrase)
    if (!match) continue
    const kind = quantityIn(match.meaning)
    if (unit === undefined) best ??= match
    else if (kind !== undefined && isUnit(kind, unit)) return { ...match, unit }
  }
  return best ?? unitAlone(text)
}

const isUnit = (kind: keyof typeof quantityKinds, unit: string) =>
  unit === quantityKinds[kind].base || unitSize(kind, unit) !== undefined

/** Whether a text, in brackets or not, can only be a unit of what a heading says: the row of units that some tables have. */
export function isUnitOf(heading: string, text: string): boolean {
  const kind = quantityIn(readHeading(heading)?.meaning ?? '')
  return kind !== undefined && /^\D+$/.test(text) && isUnit(kind, text.replace(/[()[\]]/g, '').trim())
}

/** `MB/s` as a heading can mean nothing else; `GB` may be memory. */
function unitAlone(text: string): HeadingRead | undefined {
  const unit = text.trim()
  const isRate = /(?:\/\s?s|ps)\w{0,3}$/i.test(unit) && unitSize('throughput', unit) !== undefined
  return isRate ? { meaning: 'throughputMiBps', unit, distance: qualified } : undefined
}
