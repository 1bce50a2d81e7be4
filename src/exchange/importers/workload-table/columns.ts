import { safeExcerpt } from '../../paste/secrets.ts'
import { styleOf, styleProved, type NumberStyle } from '../../tables/number-style.ts'
import type { ColumnRead, TableChoices } from '../../tables/table-read.ts'
import type { Cell } from '../../tables/table.ts'
import type { ColumnReading } from './cell-value.ts'
import { isSecretHeading, isWithoutTrait, readHeading, type HeadingRead } from './heading.ts'
import { columnMeanings, hasUsualUnit, isFigure, quantityIn } from './meanings.ts'
import { meaningOfCells } from './meaning-of-cells.ts'
import { priceUnitIn } from './price.ts'
import { quantityKinds } from './units.ts'
import { isUnknown } from './word-cell.ts'

export interface Column {
  readonly at: number
  /** Secrets removed. */
  readonly heading: string
  readonly line: number
  readonly by: ColumnRead['by']
  /** Undefined where the column gives no answers; `why` then says it. */
  readonly reading?: ColumnReading
  readonly why?: string
  readonly isLeftOut: boolean
  readonly isUnitAssumed: boolean
  readonly isSecret: boolean
  readonly filled: number
  readonly examples: readonly string[]
  /** A number that can be read in two ways, where nothing shows which is meant. */
  readonly doubtful?: string
}

interface Sighted {
  readonly at: number
  readonly heading: string
  readonly line: number
  readonly cells: readonly Cell[]
  readonly match?: HeadingRead
  readonly by: ColumnRead['by']
  readonly why?: string
}

const notUnderstood = 'This heading is not understood. Say what the column tells, or leave it out.'
const spare = 'Another column tells this already.'

export interface ColumnContext {
  readonly choices: NonNullable<TableChoices['columns']>
  readonly hint?: NumberStyle
  readonly isTurned: boolean
}

/** Decides what each column of a table tells, and how its numbers are read. */
export function columnsOf(
  headings: readonly Cell[],
  body: readonly (readonly Cell[])[],
  { choices, hint, isTurned }: ColumnContext,
): Column[] {
  const width = Math.max(headings.length, ...body.slice(0, 1000).map((row) => row.length))
  const sighted = Array.from({ length: width }, (_, at) => sight(at, headings[at], cellsOf(body, at), choices[at]))
  const told = withoutSpares(withName(sighted, isTurned))
  const figures = told.filter(({ match }) => match && isFigure(match.meaning))
  const style = styleOf(figures.flatMap(({ cells }) => typed(cells))) ?? undefined
  return told.map((column) => finished(column, style, hint))
}

const cellsOf = (body: readonly (readonly Cell[])[], at: number) =>
  body.flatMap((row) => {
    const cell = row[at]
    return cell && cell.text !== '' ? [cell] : []
  })

/** What people typed: a machine's numbers prove nothing about how theirs are meant. */
const typed = (cells: readonly Cell[]) => cells.filter(({ isExact }) => !isExact).map(({ text }) => text)

function sight(
  at: number,
  cell: Cell | undefined,
  cells: readonly Cell[],
  choice?: { tells: string; unit?: string },
): Sighted {
  const heading = cell?.text ?? ''
  const base = { at, heading, line: cell?.line ?? cells[0]?.line ?? 1, cells }
  if (choice) return { ...base, by: 'choice', ...chosen(heading, choice) }
  if (isSecretHeading(heading)) return { ...base, by: 'nobody' }
  const byHeading = readHeading(heading)
  if (byHeading) return { ...base, by: 'heading', match: byHeading }
  if (isWithoutTrait(heading)) return { ...base, by: 'heading', why: 'Nothing in a plan holds this.' }
  const byCells = meaningOfCells(typed(cells))
  if (byCells !== undefined) return { ...base, by: 'cells', match: { meaning: byCells, distance: 5000 } }
  return { ...base, by: 'nobody', why: notUnderstood }
}

function chosen(heading: string, { tells, unit }: { tells: string; unit?: string }): Pick<Sighted, 'match' | 'why'> {
  if (!columnMeanings.some(({ id }) => id === tells)) return { why: 'Left out, as you chose.' }
  const read = readHeading(heading)
  const same = read?.meaning === tells ? read : undefined
  const named = unit ?? same?.unit
  const price = tells === 'maxCostPerTBMonth' ? priceUnitIn(heading) : undefined
  return {
    match: { meaning: tells, distance: -1, ...(named !== undefined && { unit: named }), ...(price && { price }) },
  }
}

/** What stands in the corner of a table often has no heading, and is what its rows are called. */
function withName(columns: readonly Sighted[], isTurned: boolean): readonly Sighted[] {
  const [first, ...others] = columns
  const isNamed = columns.some(({ match }) => match?.meaning === 'name')
  if (!first || isNamed || first.match || first.by !== 'nobody' || (first.heading !== '' && !isTurned)) return columns
  const names = new Set(first.cells.map(({ text }) => text))
  const isName =
    names.size > 0 && names.size === first.cells.length && first.cells.every(({ text }) => /\p{L}/u.test(text))
  const { why: _why, ...corner } = first
  return isName ? [{ ...corner, by: 'cells', match: { meaning: 'name', distance: 5000 } }, ...others] : columns
}

/** Of several columns with one meaning, the plainest tells it. */
function withoutSpares(columns: readonly Sighted[]): Sighted[] {
  const best = new Map<string, Sighted>()
  for (const column of columns) {
    const { match } = column
    if (!match) continue
    const rival = best.get(match.meaning)
    const isBetter = !rival?.match || match.distance < rival.match.distance
    if (isBetter || (match.distance === rival?.match?.distance && rival.cells.length === 0))
      best.set(match.meaning, column)
  }
  return columns.map((column) => {
    const { match, ...rest } = column
    return match && best.get(match.meaning) !== column ? { ...rest, why: spare } : column
  })
}

function finished(column: Sighted, tableStyle: NumberStyle | undefined, hint: NumberStyle | undefined): Column {
  const { at, heading, line, by, cells, match, why } = column
  const isSecret = by !== 'choice' && isSecretHeading(heading)
  const isLeftOut = match === undefined && (by !== 'nobody' || isSecret)
  const base = {
    at,
    line,
    by,
    isSecret,
    isLeftOut,
    heading: safeExcerpt(heading, 80),
    filled: cells.length,
    examples: isSecret ? [] : examplesOf(heading, cells),
  }
  if (!match) return { ...base, isUnitAssumed: false, ...(why !== undefined && { why }) }
  const texts = isFigure(match.meaning) ? typed(cells) : []
  const proved = styleOf(texts) ?? tableStyle
  const style = proved ?? hint ?? 'point'
  const doubtful = proved === undefined ? texts.find((text) => isDoubtful(text, match.meaning)) : undefined
  const reading = {
    meaning: match.meaning,
    style,
    ...(match.unit !== undefined && { unit: match.unit }),
    ...(match.price && { price: match.price }),
  }
  const isUnitAssumed = needsUnit(match) && cells.some(({ text }) => isBare(text))
  return { ...base, reading, isUnitAssumed, ...(doubtful !== undefined && { doubtful }) }
}

/** Only of quantities that are counted in several units does a bare number leave one open. */
function needsUnit({ meaning, unit }: HeadingRead): boolean {
  const kind = quantityIn(meaning)
  return unit === undefined && kind !== undefined && hasUsualUnit(kind) && quantityKinds[kind].choices.length > 1
}

const isBare = (text: string) => !isUnknown(text) && /^[^\p{L}%/]*\d[^\p{L}%/]*$/u.test(text)

const isDoubtful = (text: string, meaning: string) => {
  const kind = quantityIn(meaning)
  const [digits] = /\d[\d.,]*/.exec(text) ?? []
  return (
    digits !== undefined &&
    kind !== 'iops' &&
    kind !== 'count' &&
    /[.,]/.test(digits) &&
    styleProved(digits) === undefined
  )
}

function examplesOf(heading: string, cells: readonly Cell[]): string[] {
  const different = new Set<string>()
  for (const { text } of cells) {
    if (different.size === 3) break
    // With the heading in front, `Token: abc` is seen to be a secret.
    const shown = safeExcerpt(`${heading.slice(0, 60)}: ${text}`, 110)
    different.add(shown.slice(shown.indexOf(': ') + 2))
  }
  return [...different]
}
