import { priceUnitIn } from './price.ts'
import { readCell } from './read-cell.ts'

const sampled = 60

/** Cells that name their own meaning; a capacity does not, since memory is counted in the same units. */
const speaking: readonly (readonly [meaning: string, looks: (text: string) => boolean])[] = [
  ['accessMode', (text) => /^(?:RW[OX]|ROX|RWOP|Read(?:Write|Only)(?:Once(?:Pod)?|Many))\b/.test(text)],
  ['state', (text) => /^(?:stateful|stateless|zustandslos|zustandsbehaftet|sans état|avec état)$/i.test(text)],
  ['iops', (text) => /\d\s*k?\s*(?:iops|io\/s)$/i.test(text)],
  ['throughputMiBps', (text) => /\d\s*[KMG](?:i?B|o|bit)?(?:\/s|ps)$/i.test(text)],
  ['maxCostPerTBMonth', (text) => priceUnitIn(text).per !== undefined && priceUnitIn(text).currency !== undefined],
]

/** What a column tells by its cells alone, where hardly one of them could mean anything else. */
export function meaningOfCells(texts: readonly string[]): string | undefined {
  const sample = texts.slice(0, sampled)
  if (sample.length < 2) return undefined
  return speaking.find(([meaning, looks]) => {
    const fitting = sample.filter(looks)
    if (fitting.length < sample.length * 0.8) return false
    return fitting.every((text) => readCell(text, { meaning, style: 'point' }).kind === 'told')
  })?.[0]
}
