/** Parts a list of phrases that is written as running text. */
export const phrases = (text: string): readonly string[] =>
  text.split(',').map((phrase) => phrase.trim().replace(/\s+/g, ' '))
