import { csvOf } from '../tables/write-csv.ts'
import { writeWorkbook } from '../tables/xlsx/write.ts'
import { allowedIn, askedIn, headingOf, templateColumns } from './template-columns.ts'

type Rows = readonly (readonly (string | number)[])[]

/** The headings, and three workloads as examples. */
export const templateRows = (): Rows => [
  templateColumns.map(headingOf),
  ...[0, 1, 2].map((at) => templateColumns.map(({ examples }) => examples[at] ?? '')),
]

/** The template as CSV: commas, UTF-8 with its mark. */
export const templateCsv = (): string => csvOf(templateRows())

/** The template as an Excel workbook; a second sheet says what may stand in each column. */
export const templateWorkbook = (): Uint8Array =>
  writeWorkbook([
    { name: 'Workloads', rows: templateRows() },
    {
      name: 'How to fill it in',
      rows: [
        ['Heading', 'Asks for', 'What may stand in it'],
        ...templateColumns.map((column) => [headingOf(column), askedIn(column), allowedIn(column)]),
        ['', '', 'An empty cell is no answer. Columns may stand in any order, be left out, and be called otherwise.'],
      ],
    },
  ])
