import type { Cell, Table } from '../table.ts'
import { numberText, type NumberFormat } from './number-format.ts'
import { unescaped } from './parts.ts'
import { readXml, type Attributes } from './xml.ts'

export interface SheetContext {
  readonly strings: readonly string[]
  readonly formats: readonly NumberFormat[]
  readonly is1904: boolean
  readonly mostRows: number
}

const mostColumns = 256
const longestCell = 2000
const mostMerged = 100_000
const general: NumberFormat = { kind: 'number', isPercent: false, before: '', after: '' }

interface Open {
  readonly type: string
  readonly style: number
  readonly line: number
  readonly column: number
  value: string
  formula: string | undefined
}

/** `AB12` is column 27 of line 12. */
function placeOf(reference: string): { line: number; column: number } | undefined {
  const [, letters = '', digits = ''] = /^([A-Z]{1,3})(\d{1,7})$/.exec(reference) ?? []
  if (letters === '') return undefined
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  return { line: Number(digits), column }
}

/** Reads the cells of one sheet; a row comes with every column up to its last. */
export class SheetReader {
  private readonly rows: Cell[][] = []
  private readonly says: string[] = []
  private readonly context: SheetContext
  private row: Cell[] = []
  private line = 0
  private column = -1
  private hidden = 0
  private formulas = 0
  private cell: Open | undefined
  private into: 'value' | 'formula' | undefined
  private isReading = false
  private byLine: Map<number, Cell[]> | undefined
  private merged = 0

  constructor(context: SheetContext) {
    this.context = context
  }

  read(sheet: string, xml: string): Table {
    const isWhole = readXml(xml, {
      open: (name, attributes, stop) => this.open(name, attributes, stop),
      text: (text) => this.text(text),
      close: (name) => this.close(name),
    })
    if (!isWhole) this.says.push('This sheet is damaged; its rows were read up to the damage.')
    if (this.hidden > 0) this.says.push(`Hidden rows were read too: ${this.hidden} of them.`)
    if (this.formulas > 0)
      this.says.push(`Of formulas the results that are saved with them were read: ${this.formulas} cells.`)
    return { sheet, rows: this.rows, says: this.says }
  }

  private open(name: string, attributes: () => Attributes, stop: () => void): void {
    switch (name) {
      case 'row': {
        const { r, hidden = '' } = attributes()
        this.line = r === undefined ? this.line + 1 : Number(r) || this.line + 1
        this.column = -1
        this.row = []
        if (/^(?:1|true)$/.test(hidden)) this.hidden += 1
        if (this.rows.length >= this.context.mostRows) stop()
        return
      }
      case 'c':
        return this.openCell(attributes())
      case 'v':
      case 't':
        if (this.cell && !this.isReading) this.into = 'value'
        return
      case 'rPh':
        this.isReading = true
        return
      case 'f':
        if (this.cell) this.cell.formula = ''
        this.into = 'formula'
        return
      case 'mergeCell':
        this.merge(attributes()['ref'] ?? '')
    }
  }

  private openCell({ r = '', t = 'n', s = '' }: Attributes): void {
    this.column = placeOf(r)?.column ?? this.column + 1
    this.cell = { type: t, style: Number(s) || 0, line: this.line, column: this.column, value: '', formula: undefined }
  }

  private text(text: string): void {
    const { cell } = this
    if (!cell) return
    if (this.into === 'value' && cell.value.length < longestCell) cell.value += text
    if (this.into === 'formula' && (cell.formula ?? '').length < longestCell) cell.formula = (cell.formula ?? '') + text
  }

  private close(name: string): void {
    if (name === 'v' || name === 't' || name === 'f') this.into = undefined
    if (name === 'rPh') this.isReading = false
    if (name === 'c') this.closeCell()
    if (name === 'row' && this.row.some(({ text }) => text !== '')) this.rows.push(this.row)
  }

  private closeCell(): void {
    const { cell } = this
    this.cell = undefined
    if (!cell || cell.column >= mostColumns) return
    const { text, isExact } = this.shown(cell)
    if (text === '') return
    while (this.row.length < cell.column) this.row.push({ text: '', line: cell.line, column: this.row.length })
    const clean = text.slice(0, longestCell).replace(/\s+/g, ' ').trim()
    this.row[cell.column] = { text: clean, line: cell.line, column: cell.column, ...(isExact && { isExact: true }) }
  }

  private shown({ type, style, value, formula }: Open): { text: string; isExact: boolean } {
    const text = (shown: string) => ({ text: shown, isExact: false })
    // Programs that write workbooks leave the result of a formula to the spreadsheet that opens them.
    if (value === '' && formula !== undefined) return text(`=${formula}`)
    if (formula !== undefined) this.formulas += 1
    if (type === 's') return text(this.context.strings[Number(value)] ?? '')
    if (type === 'b') return text(value === '1' || value === 'true' ? 'TRUE' : 'FALSE')
    if (type !== 'n') return text(unescaped(value))
    const number = Number(value)
    if (value === '' || !Number.isFinite(number)) return text(value)
    const format = this.context.formats[style] ?? general
    return { text: numberText(number, format, this.context.is1904), isExact: true }
  }

  /** A cell that spans rows speaks for each of them: the text stands only in the first. */
  private merge(reference: string): void {
    const [from, to] = reference.split(':').map(placeOf)
    if (!from || !to || from.column !== to.column || from.line >= to.line) return
    this.byLine ??= new Map(this.rows.flatMap((row) => (row[0] ? [[row[0].line, row] as const] : [])))
    const source = this.byLine.get(from.line)?.[from.column]
    if (!source) return
    for (let { line } = from; line < to.line && this.merged < mostMerged; line += 1) {
      this.merged += 1
      const row = this.byLine.get(line + 1)
      if (!row) continue
      while (row.length <= from.column) row.push({ text: '', line: line + 1, column: row.length })
      row[from.column] = { ...source, line: line + 1 }
    }
  }
}
