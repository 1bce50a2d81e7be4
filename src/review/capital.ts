/** The first word of a heading; `d_type` is a name and stays as it is. */
export const capital = (words: string): string =>
  words.startsWith('d_type') ? words : words.charAt(0).toUpperCase() + words.slice(1)
