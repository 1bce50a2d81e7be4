import { builtInFormat, numberFormat, type NumberFormat } from './number-format.ts'
import { readXml } from './xml.ts'

const mostStrings = 1_000_000
const longestString = 2000

/** `_x000D_` is how a workbook writes characters that XML cannot hold: ECMA-376 part 1, 22.9.2.19. */
export const unescaped = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text

/** The texts that cells share; readings in another script, which stand beside some, are no text of the cell. */
export function sharedStrings(xml: string): string[] {
  const strings: string[] = []
  let isText = false
  let isReading = false
  let text = ''
  readXml(xml, {
    open: (name, _, stop) => {
      if (name === 'si') text = ''
      if (name === 't') isText = true
      if (name === 'rPh') isReading = true
      if (strings.length >= mostStrings) stop()
    },
    text: (part) => {
      if (isText && !isReading && text.length < longestString) text += part
    },
    close: (name) => {
      if (name === 't') isText = false
      if (name === 'rPh') isReading = false
      if (name === 'si') strings.push(unescaped(text.slice(0, longestString)))
    },
  })
  return strings
}

/** The number format of each cell style, by the style's place. */
export function cellFormats(xml: string): NumberFormat[] {
  const own = new Map<number, NumberFormat>()
  const styles: NumberFormat[] = []
  let isCellStyle = false
  readXml(xml, {
    open: (name, attributes) => {
      if (name === 'cellXfs') isCellStyle = true
      if (name === 'numFmt') own.set(Number(attributes()['numFmtId']), numberFormat(attributes()['formatCode'] ?? ''))
      if (name !== 'xf' || !isCellStyle) return
      const id = Number(attributes()['numFmtId'] ?? 0)
      styles.push(own.get(id) ?? builtInFormat(id))
    },
    close: (name) => {
      if (name === 'cellXfs') isCellStyle = false
    },
  })
  return styles
}

export interface SheetPart {
  readonly name: string
  readonly isHidden: boolean
  /** How the workbook's relations call its file. */
  readonly relation: string
}

/** The sheets of a workbook in their order, and whether it counts days from 1904. */
export function workbookSheets(xml: string): { readonly sheets: readonly SheetPart[]; readonly is1904: boolean } {
  const sheets: SheetPart[] = []
  let is1904 = false
  readXml(xml, {
    open: (tag, attributes) => {
      if (tag === 'workbookPr') is1904 = /^(?:1|true)$/.test(attributes()['date1904'] ?? '')
      if (tag !== 'sheet') return
      const { name = '', state = '', ...others } = attributes()
      const [, relation = ''] = Object.entries(others).find(([key]) => /(?:^|:)id$/.test(key)) ?? []
      sheets.push({ name, isHidden: /hidden/i.test(state), relation })
    },
  })
  return { sheets, is1904 }
}

export interface Relation {
  readonly id: string
  readonly type: string
  /** The file's name in the archive. */
  readonly target: string
}

/** What a part refers to; `folder` is where relative names begin: `xl`. */
export function relations(xml: string, folder: string): Relation[] {
  const found: Relation[] = []
  readXml(xml, {
    open: (name, attributes) => {
      if (name !== 'Relationship') return
      const { Id: id = '', Type: type = '', Target: target = '' } = attributes()
      const path = target.startsWith('/') ? target.slice(1) : [folder, target].filter((part) => part !== '').join('/')
      found.push({
        id,
        type: type.slice(type.lastIndexOf('/') + 1),
        target: path.replace(/(?:^|\/)\.\//g, '/').replace(/[^/]+\/\.\.\//g, ''),
      })
    },
  })
  return found
}
