import { told, unread, type CellValue } from './cell-value.ts'
import { fold, found, wordIndex } from './fold.ts'
import { featureWords, noWords, productNames, unknownWords, valueWords, yesWords } from './value-words.ts'

type Index = ReadonlyMap<string, { readonly means: string }>

const words: Readonly<Record<keyof typeof valueWords, Index>> = {
  kind: wordIndex(valueWords.kind),
  accessMode: wordIndex(valueWords.accessMode),
  survives: wordIndex(valueWords.survives),
  protocol: wordIndex(valueWords.protocol),
  state: wordIndex(valueWords.state),
  volumeMode: wordIndex(valueWords.volumeMode),
  orchestrator: wordIndex(valueWords.orchestrator),
  os: wordIndex(valueWords.os),
  latency: wordIndex(valueWords.latency),
}

export type Enumerated = keyof typeof words
export const isEnumerated = (meaning: string): meaning is Enumerated => Object.hasOwn(words, meaning)
const features: Index = wordIndex(featureWords)
const products: Index = wordIndex(productNames)

const signs = (text: string) => text.trim().toLowerCase()

/** Yes, no, or undefined for neither. */
export function yesOrNo(text: string): boolean | undefined {
  const folded = fold(text)
  if (yesWords.has(folded) || yesWords.has(signs(text))) return true
  return noWords.has(folded) || noWords.has(signs(text)) ? false : undefined
}

/** Whether a cell says that nothing is known. */
export const isUnknown = (text: string): boolean =>
  text === '' || unknownWords.has(signs(text)) || unknownWords.has(fold(text))

/** The word of the plan for a product, without its version; undefined where the name is not known here. */
export function productIn(text: string): string | undefined {
  const name = fold(text)
    .replace(/ (?:v ?)?\d[\d ]*\w{0,3}$/, '')
    .trim()
  return found(products, name)?.means
}

export function readWord(trait: Enumerated, text: string): CellValue {
  const folded = fold(text)
  const known = found(words[trait], folded)
  if (known) return told(trait, known.means)
  // "RWO, RWX" and "Linux/Windows" name several; which of them holds is not ours to say.
  const several = new Set(folded.split(' ').flatMap((word) => found(words[trait], word)?.means ?? []))
  if (several.size > 1) return unread('This names several, and an answer is one of them.')
  const before = found(words[trait], bracketed(text))
  if (before) return told(trait, before.means)
  const first = found(words[trait], folded.split(' ')[0] ?? '')
  return first ? told(trait, first.means, { isInferred: true }) : unread('This is none of the answers known here.')
}

/** `ReadWriteOnce (RWO)`: what stands in front of a bracket. */
const bracketed = (text: string) => fold(text.replace(/[([].*$/, ''))

export function readKind(text: string): CellValue {
  const kind = found(words.kind, fold(text))
  if (kind) return told('kind', kind.means)
  const product = productIn(text)
  return product === undefined ? readWord('kind', text) : told('product', product)
}

export function readState(text: string): CellValue {
  const state = found(words.state, fold(text))
  if (state) return told('state', state.means)
  const answer = yesOrNo(text)
  return answer === undefined
    ? unread('This is neither stateful nor stateless.')
    : told('state', answer ? 'stateful' : 'stateless')
}

export function readSurvives(text: string): CellValue {
  const folded = fold(text)
  const answer = yesOrNo(text)
  const known = found(words.survives, folded)
  if (known) return told('survives', known.means)
  if (answer === undefined) return readWord('survives', text)
  if (!answer) return told('survives', 'nothing')
  return told('survives', 'node', {
    isInferred: true,
    says: 'Availability without a word for what may fail is read as the loss of a node.',
  })
}

export function readShared(text: string): CellValue {
  const answer = yesOrNo(text)
  if (answer === undefined) return readWord('accessMode', text)
  return told('accessMode', answer ? 'RWX' : 'RWO', { isInferred: true })
}

export function readFeature(text: string, feature: string): CellValue {
  const answer = yesOrNo(text)
  if (answer !== undefined) return answer ? told('features', [feature]) : { kind: 'empty' }
  const named = found(features, fold(text))
  if (named?.means === feature) return told('features', [feature])
  // "Encryption: AES-256" wants it, in a way that no answer holds.
  const isCipher = feature.startsWith('encryption') && /\b(?:aes|xts|luks|tls|kms)\b/i.test(text)
  return isCipher ? told('features', [feature], { isInferred: true }) : unread('This is neither yes nor no.')
}

export function readFeatures(text: string): CellValue {
  const parts = text.split(/[,;/|+&\n]|\b(?:and|und|et)\b/i).filter((part) => fold(part) !== '')
  const known = parts.flatMap((part) => found(features, fold(part))?.means ?? [])
  const strange = parts.filter((part) => !found(features, fold(part)) && yesOrNo(part) !== false)
  if (known.length === 0)
    return strange.length === 0 ? { kind: 'empty' } : unread('This is none of the features known here.')
  if (strange.length === 0) return told('features', [...new Set(known)])
  return told('features', [...new Set(known)], { leftOut: 'Only some of these are features known here.' })
}
