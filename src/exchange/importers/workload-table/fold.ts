const marks = /\p{M}/gu
/** Most cells are folded as they stand. */
const plain = /^[a-z\d#]+(?: [a-z\d#]+)*$/
const asciiUmlauts: Readonly<Record<string, string>> = { ae: 'a', oe: 'o', ue: 'u' }

/** A phrase as the word lists hold it: small letters, no accents, one space between words; a percent sign is a word. */
export function fold(text: string): string {
  const small = text.toLowerCase()
  if (plain.test(small)) return small
  return text
    .normalize('NFD')
    .replace(marks, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/%/g, ' percent ')
    .replace(/[^\p{L}\p{N}#]+/gu, ' ')
    .trim()
}

/** `kapazitaet` as `kapazitat`, for keyboards without umlauts. */
export const foldUmlauts = (folded: string): string => folded.replace(/[aou]e/g, (pair) => asciiUmlauts[pair] ?? pair)

/** Finds what a phrase stands for, by lists of phrases; where several lists hold one phrase, the first of them. */
export function wordIndex<T extends string>(
  lists: Readonly<Record<T, readonly string[]>>,
): ReadonlyMap<string, { readonly means: T; readonly rank: number }> {
  const index = new Map<string, { means: T; rank: number }>()
  for (const means in lists)
    lists[means].forEach((phrase, rank) => {
      if (!index.has(phrase)) index.set(phrase, { means, rank })
    })
  return index
}

/** Looks a folded phrase up, with umlauts spelt out or not. */
export const found = <V>(index: ReadonlyMap<string, V>, folded: string): V | undefined =>
  index.get(folded) ?? index.get(foldUmlauts(folded))
