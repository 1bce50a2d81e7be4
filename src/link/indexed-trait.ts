/** `workloads[12].iops` without its row; `row` is absent where the trait names none. */
export interface IndexedTrait {
  readonly path: string
  readonly row?: number
}

/** Only the first row is taken out, and only as JavaScript writes a number, so that there is one way back. */
export function withoutRow(trait: string): IndexedTrait {
  const found = /\[(0|[1-9]\d{0,8})\]/.exec(trait)
  if (!found || trait.slice(0, found.index).includes('[]')) return { path: trait }
  const path = `${trait.slice(0, found.index)}[]${trait.slice(found.index + found[0].length)}`
  return { path, row: Number(found[1]) }
}

export const withRow = (path: string, row: number): string => path.replace('[]', `[${row}]`)
