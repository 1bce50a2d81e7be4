const quoteMark = /^ *(?:>+|#{1,6}|\/\/|\/\*+|\*+|;{1,2}|[-+|\u2502\u2514\u251c\u2022]|--|\u2514\u2500|\u251c\u2500) +/
const tightMark = /^ *[>#]+(?=[A-Za-z"{[>])/

/** What numbering, logs and time stamps put in front of a line: taken away only where most lines have it. */
const columns: readonly RegExp[] = [
  /^ *\d{1,6}(?:[:.)|\u2502]? +|[:|](?=[A-Za-z >#"{]))(?=\S)/,
  /^ *\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d[\d.,]{0,12}(?:Z|[+-]\d\d:?\d\d)?\]? /,
  /^[\w.-]{1,60} {0,20}\| /,
  /^[A-Z][a-z]{2} {1,2}\d{1,2} \d\d:\d\d:\d\d [\w.-]{1,60} [\w.-]{1,60}(?:\[\d{1,9}\])?: /,
]
const lonelyNumber = /^ *\d{1,6}[:.)|]? *$/

/** Marks that quoting, commenting and lists put in front of a line, however many stand there. */
function withoutMarks(line: string): string {
  if (/^ *[A-Za-z0-9]/.test(line)) return line
  let rest = line
  for (let i = 0; i < 8; i += 1) {
    const next = rest.replace(quoteMark, '').replace(tightMark, '')
    if (next === rest) break
    rest = next
  }
  return rest
}

/** Enough lines to decide by, from the whole length. */
function sample(lines: readonly string[]): readonly string[] {
  const step = Math.ceil(lines.length / 500)
  return step <= 1 ? lines : lines.filter((_, index) => index % step === 0)
}

function withoutColumns(lines: readonly string[]): readonly string[] {
  const full = sample(lines.filter((line) => line.trim() !== '' && !line.startsWith('```')))
  for (const column of columns) {
    const count = full.filter((line) => column.test(line) || lonelyNumber.test(line)).length
    if (count >= 2 && count >= full.length * 0.6)
      return lines.map((line) => line.replace(column, '').replace(lonelyNumber, ''))
  }
  return lines
}

/** Lines without quote marks, comment marks, list marks, line numbers and log prefixes, in whatever order they came. */
export function withoutPrefixes(lines: readonly string[]): string[] {
  let rest: readonly string[] = lines.map(withoutMarks)
  for (let i = 0; i < 3; i += 1) {
    const next = withoutColumns(rest)
    if (next === rest) break
    rest = next.map(withoutMarks)
  }
  return [...rest]
}
