import type { ImporterMeta, Reading } from '../../importer.ts'
import { safeExcerpt } from '../../paste/secrets.ts'
import { delimitedTable, delimiters, tableLines, type Delimiter } from '../../tables/delimited.ts'
import type { TableChoices } from '../../tables/table-read.ts'
import type { Table } from '../../tables/table.ts'
import { headed, isOfWorkloads, type Headed } from './heading-row.ts'
import { mostRows } from './most-rows.ts'
import { readTable } from './read-table.ts'

export const meta: ImporterMeta = {
  id: 'workload-table',
  label: 'Table of workloads',
  command: 'workloads.csv',
  tells: 'one workload for each row: kind, access, IOPS, capacity and whatever else its columns hold',
  templates: ['workloads.xlsx', 'workloads.csv'],
}

const previewed = 40
const previewedLength = 500_000

const unrecognised = (text: string): Reading => ({
  kind: 'unrecognised',
  saw: safeExcerpt(text, 80),
  says: 'This is no table of workloads. Hand in CSV or an Excel workbook with one workload in each row and headings above.',
})

/** Whether rows have the shape of a table: several, wide, and nearly all of one width. */
function isRegular({ rows }: Table): boolean {
  const widths = rows.map((row) => row.length)
  const usual = widths.toSorted((a, b) => a - b)[Math.floor(widths.length / 2)] ?? 0
  return rows.length >= 3 && usual >= 3 && widths.filter((width) => width === usual).length >= rows.length * 0.8
}

const markup: readonly (readonly [begins: RegExp, source: string, says: string])[] = [
  [
    /^\s*<\?xml[\s\S]{0,4000}urn:schemas-microsoft-com:office:spreadsheet/,
    'xml-spreadsheet',
    'an XML spreadsheet of Excel 2003',
  ],
  [/^\s*<\?xml[\s\S]{0,4000}urn:oasis:names:tc:opendocument/, 'open-document', 'a flat OpenDocument file'],
  [/^\s*(?:<!doctype html[^>]*>\s*)?<(?:html|table)\b[\s\S]{0,20000}<t[dhr]\b/i, 'html-table', 'a table as a web page'],
]

/** Spreadsheets in other clothes, some of them called .xls. */
function declined(text: string): Reading | undefined {
  const [, source, what] = markup.find(([begins]) => begins.test(text.slice(0, 25_000))) ?? []
  if (source === undefined || what === undefined) return undefined
  return { kind: 'declined', source, says: `This is ${what}. Open it in a spreadsheet and save it as .xlsx or CSV.` }
}

interface Candidate {
  readonly delimiter: Delimiter
  readonly found: Headed
}

/** The delimiter by which the text has the most telling headings; undefined where it is no table. */
function delimiterOf(lines: readonly string[]): Delimiter | undefined {
  const filled: string[] = []
  for (const line of lines) {
    if (line !== '') filled.push(line)
    if (filled.length === previewed) break
  }
  const candidates = delimiters.flatMap((delimiter): Candidate[] => {
    if (!filled.some((line) => line.includes(delimiter))) return []
    const table = delimitedTable(filled, delimiter, previewed)
    const found = headed(table)
    return found && (isOfWorkloads(found) || isRegular(table)) ? [{ delimiter, found }] : []
  })
  const [best] = candidates.toSorted(
    (a, b) => b.found.understood + b.found.telling - a.found.understood - a.found.telling,
  )
  return best?.delimiter
}

const isFromComma = (text: string) => /[äöüßéèêàç]/i.test(text)

/**
 * Reads a table of workloads: CSV with any usual delimiter, what spreadsheets put on the clipboard, Markdown.
 * In: the text, and what a person chose for its columns. Out: a workload for each row; columns that nobody understands
 * are named in `table`, with their cells, and give no answers until someone says what they tell. Never throws.
 */
export function read(text: string, choices?: TableChoices): Reading {
  const delimiter = delimiterOf(tableLines(text.slice(0, previewedLength)))
  if (delimiter === undefined) return declined(text) ?? unrecognised(text)
  const lines = tableLines(text)
  const found = headed(delimitedTable(lines, delimiter, mostRows))
  if (!found) return unrecognised(text)
  // Where the comma is the decimal mark, spreadsheets part cells by semicolons.
  const headings = found.table.rows[found.at]?.map((cell) => cell.text).join(' ') ?? ''
  const hasComma = delimiter === ';' || (delimiter !== ',' && isFromComma(headings))
  return readTable(found, { ...(choices && { choices }), ...(hasComma && { hint: 'comma' as const }) })
}
