/** For tests only. Where to strike, how long, what to put there, and another link to mix in. */
export interface Strike {
  readonly at: number
  readonly length: number
  readonly character: string
  readonly other: string
}

type Mutation = (link: string, strike: Strike) => string

const replaced = (link: string, at: number, length: number, by: string) =>
  link.slice(0, at) + by + link.slice(at + length)

const reversed = (text: string) => Array.from(text).reverse().join('')

const caseFlipped = (text: string) => (text === text.toLowerCase() ? text.toUpperCase() : text.toLowerCase())

/** Everything that has been seen to happen to links on their way, and some that has not. */
export const mutations: Readonly<Record<string, Mutation>> = {
  'one character exchanged': (link, { at, character }) => replaced(link, at, 1, character),
  'one character lost': (link, { at }) => replaced(link, at, 1, ''),
  'one character too many': (link, { at, character }) => replaced(link, at, 0, character),
  'two neighbours swapped': (link, { at }) => replaced(link, at, 2, reversed(link.slice(at, at + 2))),
  'end cut off': (link, { at }) => link.slice(0, at),
  'beginning cut off': (link, { at }) => link.slice(at),
  'middle lost': (link, { at, length }) => replaced(link, at, length, ''),
  'middle shortened with dots': (link, { at, length }) => replaced(link, at, length, '...'),
  'a stretch twice': (link, { at, length }) => replaced(link, at, 0, link.slice(at, at + length)),
  'a stretch overwritten': (link, { at, length, character }) => replaced(link, at, length, character.repeat(length)),
  'a stretch reversed': (link, { at, length }) => replaced(link, at, length, reversed(link.slice(at, at + length))),
  'case of one character changed': (link, { at }) => replaced(link, at, 1, caseFlipped(link.slice(at, at + 1))),
  'everything in lower case': (link) => link.toLowerCase(),
  'tail of another link': (link, { at, other }) => link.slice(0, at) + other.slice(at),
  'head of another link': (link, { at, other }) => other.slice(0, at) + link.slice(at),
  'another link put in': (link, { at, other }) => replaced(link, at, 0, other),
  'version changed': (link, { length }) => `${length % 10}${link.slice(1)}`,
  'everything in capitals': (link) => link.toUpperCase(),
  'digits read as letters': (link) => link.replaceAll('0', 'O').replaceAll('1', 'l'),
  'small L and capital i confused': (link, { at }) =>
    replaced(link, at, 30, link.slice(at, at + 30).replaceAll('l', 'I')),
  'middle shortened with an ellipsis': (link, { at, length }) => replaced(link, at, length, '\u2026'),
  'a space taken for a plus sign': (link, { at }) => replaced(link, at, 1, '+'),
  'two stretches exchanged': (link, { at, length }) =>
    link.slice(0, at) +
    link.slice(at + length, at + 2 * length) +
    link.slice(at, at + length) +
    link.slice(at + 2 * length),
  'a broken percent sign': (link, { at }) => replaced(link, at, 0, '%E0%A4%A'),
  'line break put in': (link, { at }) => replaced(link, at, 0, '\r\n> '),
  'junk behind': (link, { character }) => `${link}${character})`,
  'sizes at the front changed': (link, { at, character }) => replaced(link, 1 + (at % 5), 1, character),
}
