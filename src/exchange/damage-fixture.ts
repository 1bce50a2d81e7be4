import fc from 'fast-check'

/** For tests only: what a text goes through on its way here. */
export type Damage = (text: string) => string

export const place = fc.double({ min: 0, max: 1, noNaN: true })
export const at = (text: string, share: number) => Math.floor(share * text.length)

/** What befalls any text: its end or its beginning is missing, or something strange stands in it. */
export const everyDamage: readonly fc.Arbitrary<Damage>[] = [
  place.map<Damage>((share) => (text) => text.slice(0, at(text, share))),
  place.map<Damage>((share) => (text) => text.slice(at(text, share))),
  fc.tuple(place, fc.string({ unit: 'binary', maxLength: 30 })).map<Damage>(([share, noise]) => (text) => {
    const cut = at(text, share)
    return text.slice(0, cut) + noise + text.slice(cut)
  }),
]

/** Another text stands in the middle of it. */
export const mixedWith = (others: fc.Arbitrary<string>): fc.Arbitrary<Damage> =>
  fc.tuple(others, place).map<Damage>(([other, share]) => (text) => {
    const cut = at(text, share)
    return text.slice(0, cut) + other + text.slice(cut)
  })

/** Every line begins with one of these marks, or ends otherwise. */
export const linesBegin = (...marks: string[]): fc.Arbitrary<Damage> =>
  fc.constantFrom(...marks).map<Damage>((mark) => (text) => text.replace(/^/gm, mark))
export const linesEnd = (...ends: string[]): fc.Arbitrary<Damage> =>
  fc.constantFrom(...ends).map<Damage>((end) => (text) => text.replace(/\n/g, end))

/** One of these words stands where another was. */
export const wordsBecome = (which: RegExp, ...words: string[]): fc.Arbitrary<Damage> =>
  fc.constantFrom(...words).map<Damage>((word) => (text) => text.replace(which, word))
