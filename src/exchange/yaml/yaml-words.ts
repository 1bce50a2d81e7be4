const mend: Readonly<Record<string, string>> = {
  BAD_INDENT: 'the indentation does not fit the lines above it; indent with the same number of spaces',
  TAB_AS_INDENT: 'a tab is used for indentation; use spaces',
  BAD_ALIAS: 'a name is missing after *; name an anchor that stands above',
  BAD_DQ_ESCAPE: 'an escape in double quotes is not one that YAML knows; double the backslash, or use single quotes',
  BAD_SCALAR_START:
    'a value begins with a mark that has a meaning of its own, such as @, ` or %; put the value in quotes',
  BLOCK_AS_IMPLICIT_KEY: 'a value holds a second ": " on the same line; put the value in quotes',
  BLOCK_IN_FLOW: 'indented lines stand inside brackets; close the bracket first',
  MISSING_CHAR: 'a mark is missing: a colon after a key, a comma, a closing quote or a closing bracket',
  MULTILINE_IMPLICIT_KEY: 'a key has no colon on its line; add it, or indent the line below its key',
  UNEXPECTED_TOKEN: 'something stands here that fits nothing above it; look at quotes, brackets and indentation',
  MULTIPLE_DOCS: 'a second document begins without a line of ---',
  KEY_OVER_1024_CHARS: 'a key is longer than 1,024 characters',
}

/** A parser's error code as words: what is wrong and what to do. */
export function yamlWords(code: string): string {
  return `This is no YAML from here on: ${mend[code] ?? 'a line cannot be read; look at quotes, brackets and indentation'}.`
}

export const tooLarge = 'This is more than 10 MB of YAML. Hand in fewer files at a time.'
export const tooDeep =
  'This is nested more than 100 levels deep. Hand in the part that holds the services or workloads.'
export const tooMany = 'This holds more than 10,000 documents. Hand in fewer at a time.'
export const tooWide =
  'The aliases in this document would write it out to millions of lines. Hand it in without them, or as your tool prints it resolved.'
export const noAnchor = (name: string) => `The alias *${name} names nothing that stands above it; it is left out.`
export const twice = (key: string) => `The key ${key} stands twice; what stands last counts.`
