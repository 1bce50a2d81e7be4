import Papa from 'papaparse'
import type { Cell, Table } from './table.ts'

/** What parts cells, the least likely to stand inside of one first. */
export const delimiters = ['\t', ';', ',', '|'] as const
export type Delimiter = (typeof delimiters)[number]

const longestCell = 2000
const mostColumns = 256

/** Lines that are no row: a fence around pasted text, a rule drawn between rows, Excel's line that names the delimiter. */
const isNoRow = (line: string) =>
  (line.includes('--') && /^[\s:|+=-]*$/.test(line)) || /^\s*(?:```|~~~)/.test(line) || /^sep=.$/i.test(line.trim())

/** Many times the rows that are read, since a cell may hold several lines. */
const mostLines = 500_000

/** One line end, no byte order mark; a line that is no row is left empty, so that every other keeps its number. */
export function tableLines(text: string): string[] {
  return text
    .replace(/^\ufeff/, '')
    .split(/\r\n|[\n\r\u2028\u2029\u0085]/, mostLines)
    .map((line) => (isNoRow(line) ? '' : line))
}

interface Parsed {
  readonly rows: readonly (readonly Cell[])[]
  readonly isQuoteOpen: boolean
}

const newline = 10

function parsed(text: string, delimiter: Delimiter, quote: string, mostRows: number): Parsed {
  const rows: (readonly Cell[])[] = []
  let isQuoteOpen = false
  let line = 1
  let at = 0
  Papa.parse<string[]>(text, {
    delimiter,
    newline: '\n',
    quoteChar: quote,
    step: ({ data, errors, meta }, parser) => {
      if (errors.some(({ code }) => code === 'MissingQuotes')) isQuoteOpen = true
      const started = line
      if (data.some((cell) => cell.trim() !== ''))
        rows.push(data.slice(0, mostColumns).map((cell, column) => cellOf(cell, started, column)))
      for (const end = meta.cursor; at < end; at += 1) if (text.charCodeAt(at) === newline) line += 1
      if (rows.length >= mostRows) parser.abort()
    },
  })
  return { rows, isQuoteOpen }
}

const cellOf = (text: string, line: number, column: number): Cell => ({
  // `="007"` is how CSV keeps a spreadsheet from taking a text for a number.
  text: text
    .slice(0, longestCell)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^="([^"]*)"$/, '$1'),
  line,
  column,
})

/** No text holds it, so nothing is taken for a quotation mark. */
const noQuote = '\u0000'
const withoutQuotes = (cell: Cell): Cell => ({ ...cell, text: cell.text.replace(/^"(.*)"$/, '$1') })

const emphasis = /^(\*{1,3}|_{1,3}|`)([^*_`].*)\1$/

/** Rows framed by the delimiter, as Markdown and database clients print them, lose the empty cells at both ends. */
function withoutFrame(rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] {
  const isFramed = ([first, ...others]: readonly Cell[]) => first?.text === '' && others.at(-1)?.text === ''
  if (rows.filter(isFramed).length < rows.length * 0.8) return rows
  return rows.map((row) =>
    (isFramed(row) ? row.slice(1, -1) : row).map((cell) => ({
      ...cell,
      text: cell.text.replace(emphasis, '$2'),
      column: cell.column - 1,
    })),
  )
}

/**
 * Parts the lines of a text into rows and cells. An open quotation mark would swallow every row below it; such a text is
 * parted as if it had none. Linear in its length; never throws.
 */
export function delimitedTable(lines: readonly string[], delimiter: Delimiter, mostRows: number): Table {
  const text = lines.join('\n')
  const quoted = parsed(text, delimiter, '"', mostRows)
  const rows = quoted.isQuoteOpen
    ? parsed(text, delimiter, noQuote, mostRows).rows.map((row) => row.map(withoutQuotes))
    : quoted.rows
  return { rows: delimiter === '|' ? withoutFrame(rows) : rows, says: [] }
}
