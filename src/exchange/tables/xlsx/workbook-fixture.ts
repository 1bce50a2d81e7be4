import { strToU8, zipSync } from 'fflate'

const workbookType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument'

/** For tests only: an archive of these texts. */
export const zipped = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])))

export interface FixtureSheet {
  readonly name: string
  /** What stands in the sheet's `worksheet` element. */
  readonly xml: string
  readonly state?: string
}

/** For tests only: a workbook as programs write it, from the XML of its sheets; `more` are further parts. */
export function workbookOf(sheets: readonly FixtureSheet[], more: Readonly<Record<string, string>> = {}): Uint8Array {
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="x/${type}" Target="${target}"/>`
  const listed = sheets.map(
    ({ name, state = 'visible' }, at) => `<sheet name="${name}" sheetId="${at + 1}" state="${state}" r:id="r${at}"/>`,
  )
  return zipped({
    '_rels/.rels': `<Relationships><Relationship Id="a" Type="${workbookType}" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns:r="r"><sheets>${listed.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${sheets.map((_, at) => relation(`r${at}`, 'worksheet', `worksheets/sheet${at}.xml`)).join('')}${relation('s', 'sharedStrings', 'sharedStrings.xml')}${relation('t', 'styles', '/xl/styles.xml')}</Relationships>`,
    ...Object.fromEntries(
      sheets.map(({ xml }, at) => [`xl/worksheets/sheet${at}.xml`, `<worksheet>${xml}</worksheet>`]),
    ),
    ...more,
  })
}

/** For tests only: rows of plain texts and numbers, as `sheetData`. */
export function dataOf(rows: readonly (readonly (string | number)[])[]): string {
  const cell = (value: string | number) =>
    typeof value === 'number' ? `<c><v>${value}</v></c>` : `<c t="inlineStr"><is><t>${value}</t></is></c>`
  return `<sheetData>${rows.map((row) => `<row>${row.map(cell).join('')}</row>`).join('')}</sheetData>`
}
