import { found, fold, wordIndex } from './fold.ts'
import { told, unread, type CellTrait, type CellValue, type ColumnReading } from './cell-value.ts'
import type { NumberStyle } from '../../tables/number-style.ts'
import { quantityOf, type FigureMeaning } from './meanings.ts'
import { readPrice, type PriceUnit } from './price.ts'
import { readQuantity, type Quantity } from './quantity.ts'
import { valueWords } from './value-words.ts'

const latencies = wordIndex(valueWords.latency)

export function readLatency(text: string, column: ColumnReading): CellValue {
  const word = found(latencies, fold(text))
  if (word) return told('latency', word.means)
  const read = readQuantity('latency', text, { ...column, isLessHarder: true })
  if (read.kind !== 'understood') return unread(read.why)
  const band = read.value <= 1 ? 'low' : read.value <= 10 ? 'normal' : 'relaxed'
  return told('latency', band, { isInferred: true })
}

export function readRatio(text: string): CellValue {
  const [, reads, writes] = /^(\d{1,3})\s*%?\s*(?:\/|:|-|–|zu|to)\s*(\d{1,3})\s*%?$/.exec(text) ?? []
  if (reads !== undefined && Number(reads) + Number(writes) === 100) return told('readPercent', Number(reads))
  if (reads !== undefined) return unread('Reads and writes should make 100 together.')
  const [, share] = /^(\d{1,3})\s*%\s*(?:reads?|r|lesen|lese\w*|lectures?)?$/i.exec(text) ?? []
  return share !== undefined && Number(share) <= 100
    ? told('readPercent', Number(share))
    : unread('Write reads and writes as 70/30.')
}

/** Reads a cell of a column of figures. */
export function readFigure(text: string, meaning: FigureMeaning, column: ColumnReading): CellValue {
  const kind = quantityOf(meaning)
  const as = kind === 'iops' || kind === 'count' ? { ...column, style: styleOfWhole(text, column) } : column
  switch (meaning) {
    case 'maxCostPerTBMonth': {
      const { currency, ...price } = readPrice(text, as, column.price ?? noPrice)
      return figure(meaning, price, currency)
    }
    case 'readPercent':
      return figure(meaning, shareOfOne(readQuantity('percent', text, as)))
    case 'writePercent': {
      const share = shareOfOne(readQuantity('percent', text, as))
      return figure('readPercent', share.kind === 'understood' ? { ...share, value: 100 - share.value } : share)
    }
    case 'growthPercentPerYear':
      return figure(meaning, shareOfOne(readQuantity('growth', text, as)))
    case 'recoveryPointHours':
      // Fifteen of what? Minutes and hours are both usual.
      if (column.unit === undefined && /^[^\p{L}]*[1-9][^\p{L}]*$/u.test(text))
        return unread('No unit stands with this number: say minutes, hours or days.')
      return figure(meaning, readQuantity('hours', text, { ...as, isLessHarder: true }))
    default:
      return figure(meaning, readQuantity(kind, text, as))
  }
}

/** What is counted has no thousandths: bare, 1.024 and 1,024 are both a thousand and more, whatever their column does. */
function styleOfWhole(text: string, { style }: ColumnReading): NumberStyle {
  const [, mark] = /^[1-9]\d{0,2}([.,])\d{3}(?!\d)\s*(?:iops|io\/s)?$/i.exec(text) ?? []
  return mark === undefined ? style : mark === '.' ? 'comma' : 'point'
}

const noPrice: PriceUnit = { isPerYear: false, hasSpan: false, rest: '' }

/** 0.7 among percentages is a share of one. */
function shareOfOne(read: Quantity): Quantity {
  if (read.kind !== 'understood' || read.unit !== undefined || read.value <= 0 || read.value >= 1) return read
  return {
    ...read,
    value: Number((read.value * 100).toPrecision(12)),
    says: 'A number below 1 is read as a share of one.',
  }
}

function figure(trait: CellTrait, read: Quantity, currency?: string): CellValue {
  if (read.kind !== 'understood') return unread(read.why)
  const { value, says } = read
  return {
    kind: 'told',
    trait,
    value,
    ...(says !== undefined && { says, isInferred: true }),
    ...(currency !== undefined && { currency }),
  }
}
