import type { ReadInput } from '../store/read-input.ts'

/** What an importer says of a line, and no answer holds: loop files under a driver, a data path without a volume. */
export interface Remark {
  readonly input: string
  readonly from: string
  readonly line: number
  readonly says: string
}

/**
 * The remarks of an input by the row that they are about, by the rows' paths in the input; those about no row by the
 * empty path. A remark belongs to the row that its line told, else to the row that began last before it.
 * Questions are left out: they are asked where they can be answered.
 */
export function remarksByRow({ id, from, understood, notes = [] }: ReadInput): ReadonlyMap<string, readonly Remark[]> {
  const byLine = new Map<number, string>()
  const begins = new Map<string, number>()
  for (const { trait, line } of understood) {
    const row = trait.slice(0, trait.indexOf(']') + 1)
    if (row === '') continue
    if (!byLine.has(line)) byLine.set(line, row)
    begins.set(row, Math.min(line, begins.get(row) ?? line))
  }
  const inOrder = [...begins].toSorted(([, a], [, b]) => b - a)
  const only = begins.size === 1 ? inOrder[0]?.[0] : undefined
  const remarks = new Map<string, Remark[]>()
  for (const { line, says, asks } of notes) {
    if (asks !== undefined) continue
    const row = only ?? byLine.get(line) ?? inOrder.find(([, begin]) => begin <= line)?.[0] ?? ''
    remarks.set(row, [...(remarks.get(row) ?? []), { input: id, from, line, says }])
  }
  return remarks
}
