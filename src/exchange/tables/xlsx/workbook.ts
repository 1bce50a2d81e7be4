import type { Table } from '../table.ts'
import { cellFormats, relations, sharedStrings, workbookSheets, type SheetPart } from './parts.ts'
import { SheetReader, type SheetContext } from './sheet.ts'
import { unpacked, zipEntries, type ZipEntry } from './zip.ts'

/** A workbook whose sheets can be read, one after the other. */
export interface Workbook {
  readonly kind: 'workbook'
  readonly sheets: readonly SheetPart[]
  /** The first rows of a sheet, or all of it up to `mostRows`; a sentence where it cannot be read. */
  readonly sheet: (part: SheetPart, mostRows: number) => Table | string
}

export type Opened = Workbook | { readonly kind: 'declined'; readonly source: string; readonly says: string }

const mib = 1024 * 1024
const mostOfSheet = 96 * mib
const mostOfStrings = 48 * mib
const mostOfParts = 8 * mib
/** Of all sheets together, each counted once: so much is looked through before one is chosen. */
const mostOfSheets = 256 * mib

const declined = (source: string, says: string): Opened => ({ kind: 'declined', source, says })
const saveAs = 'Save the table as an Excel workbook (.xlsx) or as CSV.'

/** Names what an archive is that is no workbook, by the files that only its kind has. */
function otherArchive(entries: ReadonlyMap<string, ZipEntry>): Opened {
  const has = (pattern: RegExp) => [...entries.keys()].some((name) => pattern.test(name))
  if (has(/^xl\/workbook\.bin$/)) return declined('xlsb', `This is a binary workbook (.xlsb). ${saveAs}`)
  if (has(/^content\.xml$/)) return declined('open-document', `This is an OpenDocument file (.ods or .odt). ${saveAs}`)
  if (has(/^word\//)) return declined('docx', `This is a Word document. ${saveAs}`)
  if (has(/^ppt\//)) return declined('pptx', `This is a presentation. ${saveAs}`)
  if (has(/\.iwa$/)) return declined('numbers', `This is a document of Numbers or Pages. ${saveAs}`)
  return declined('zip', 'This is a zip archive. Unpack it, and hand in the files that are in it.')
}

/**
 * Opens an Excel workbook. Nothing is unpacked beyond its bounds, whatever the archive claims; `most` bytes of all its
 * sheets. Never throws.
 */
export function openWorkbook(bytes: Uint8Array, most = mostOfSheets): Opened {
  const entries = zipEntries(bytes)
  if (!entries) return declined('zip', 'This workbook or archive is damaged or was cut short. Copy it once more.')
  const text = (name: string, most: number) => textOf(bytes, entries.get(name), most)
  const top = relations(text('_rels/.rels', mostOfParts) ?? '', '')
  const main = top.find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml'
  const folder = main.slice(0, Math.max(0, main.lastIndexOf('/')))
  const isWorkbook = entries.has(main) && /workbook\d*\.xml$/i.test(main)
  if (!isWorkbook) return otherArchive(entries)
  const workbook = text(main, mostOfParts)
  if (workbook === undefined)
    return declined('xlsx', 'This workbook is damaged or protected. Save a copy of it, or its sheet as CSV.')
  const file = main.slice(folder.length).replace(/^\//, '')
  const parts = relations(text(`${folder}/_rels/${file}.rels`, mostOfParts) ?? '', folder)
  const partOf = (type: string) => parts.find((part) => part.type === type)?.target ?? ''
  const { sheets, is1904 } = workbookSheets(workbook)
  const sizes = new Map<SheetPart, number>()
  const sheetText = (part: SheetPart) => {
    const entry = entries.get(parts.find(({ id }) => id === part.relation)?.target ?? '')
    const before = [...sizes.values()].reduce((sum, size) => sum + size, -(sizes.get(part) ?? 0))
    const xml = textOf(bytes, entry, Math.min(mostOfSheet, most - before))
    // What does not fit took as much time as what does.
    sizes.set(part, xml?.length ?? Math.min(mostOfSheet, most - before))
    return xml
  }
  let context: Omit<SheetContext, 'mostRows'> | undefined
  const shared = () =>
    (context ??= {
      strings: sharedStrings(text(partOf('sharedStrings'), mostOfStrings) ?? ''),
      formats: cellFormats(text(partOf('styles'), mostOfParts) ?? ''),
      is1904,
    })
  return {
    kind: 'workbook',
    sheets,
    sheet: (part, mostRows) => {
      const xml = sheetText(part)
      if (xml === undefined) return 'This sheet is damaged, or larger than any table of workloads.'
      return new SheetReader({ ...shared(), mostRows }).read(part.name, xml)
    },
  }
}

function textOf(bytes: Uint8Array, entry: ZipEntry | undefined, most: number): string | undefined {
  if (!entry) return undefined
  const part = unpacked(bytes, entry, most)
  // Excel writes UTF-8; the decoder of UTF-16 is for programs that do not.
  if (part.kind !== 'bytes') return undefined
  const [first, second] = part.bytes
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
  return new TextDecoder(encoding).decode(part.bytes)
}
