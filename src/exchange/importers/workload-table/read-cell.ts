import { told, unread, type CellValue, type ColumnReading } from './cell-value.ts'
import { readConstraintCell } from './constraint-cell.ts'
import { readFigure, readLatency, readRatio } from './figure-cell.ts'
import { isFigure } from './meanings.ts'
import {
  isEnumerated,
  isUnknown,
  productIn,
  readFeature,
  readFeatures,
  readKind,
  readShared,
  readState,
  readSurvives,
  readWord,
  yesOrNo,
} from './word-cell.ts'

/** Reads a cell as what its column tells. */
export function readCell(text: string, column: ColumnReading): CellValue {
  const { meaning } = column
  if (isUnknown(text)) return { kind: 'empty' }
  if (text.startsWith('=')) return unread('This is a formula, and its result does not stand with it.')
  if (/^#(?:N\/A|REF|VALUE|DIV\/0|NAME|NUM|NULL|NV|WERT|BEZUG|ZAHL|VALEUR|N\/D|SPILL|CALC)[!?]?/i.test(text))
    return unread('The spreadsheet found an error in this cell.')
  const [trait = '', feature] = meaning.split('.')
  if (feature !== undefined) return readFeature(text, feature)
  if (trait === 'latency') return readLatency(text, column)
  if (trait === 'survives') return readSurvives(text)
  if (trait === 'kind') return readKind(text)
  if (trait === 'state') return readState(text)
  if (trait === 'readWriteRatio') return readRatio(text)
  if (isEnumerated(trait)) return readWord(trait, text)
  if (isFigure(trait)) return readFigure(text, trait, column)
  return readOther(trait, text)
}

function readOther(trait: string, text: string): CellValue {
  switch (trait) {
    case 'features':
      return readFeatures(text)
    case 'shared':
      return readShared(text)
    case 'scratch':
    case 'selfReplicating':
    case 'writesToContainerLayer':
    case 'secrets':
    case 'config': {
      const answer = yesOrNo(text)
      return answer === undefined ? unread('This is neither yes nor no.') : told(trait, answer)
    }
    case 'constraints':
      return readConstraintCell(text)
    case 'product':
      return yesOrNo(text) === undefined ? told('product', productIn(text) ?? text) : unread('This names no product.')
    case 'name':
    case 'image':
    case 'pool':
    case 'storageClass':
      return told(trait, text)
    default:
      return unread('Nothing in a plan holds this.')
  }
}
