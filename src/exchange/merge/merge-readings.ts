import type { Plan } from '../../advisor/plan/plan.ts'
import type { Conflict, PlacedReading } from './merged.ts'

const because = 'The earlier file counts; say which one is right.'
const rowTrait = /^(nodePools|workloads|hosts)\[(\d+)\](.*)$/

type Row = Readonly<Record<string, unknown>> & { readonly name?: string }
type Rows = 'nodePools' | 'workloads' | 'hosts'

/**
 * Readings of different kinds as one: rows of one name are one row, lists are joined, and where two answers differ the
 * earlier one stays and the conflict is told.
 */
export function mergeReadings(readings: readonly PlacedReading[]): PlacedReading {
  const merging = new Merging()
  for (const reading of readings) merging.add(reading)
  return merging.result()
}

class Merging {
  readonly #plan: Record<string, unknown> = { schema: 1 }
  readonly #rows: Record<Rows, Row[]> = { nodePools: [], workloads: [], hosts: [] }
  readonly #understood: PlacedReading['understood'][number][] = []
  readonly #ignored: PlacedReading['ignored'][number][] = []
  readonly #notes: PlacedReading['notes'][number][] = []
  readonly #missing: string[] = []
  readonly #conflicts: Conflict[] = []

  add(reading: PlacedReading): void {
    const { nodePools = [], workloads = [], hosts = [], schema: _, ...single } = reading.plan
    const places = {
      nodePools: nodePools.map((row) => this.#placeOf('nodePools', row)),
      workloads: workloads.map((row) => this.#placeOf('workloads', row)),
      hosts: hosts.map((row) => this.#placeOf('hosts', row)),
    }
    const renamed = (trait: string) => {
      const [, rows, index, rest = ''] = rowTrait.exec(trait) ?? []
      const place = isRows(rows) ? places[rows][Number(index)] : undefined
      return place === undefined ? trait : `${rows ?? ''}[${String(place)}]${rest}`
    }
    const own = { ...reading, understood: reading.understood.map((one) => ({ ...one, trait: renamed(one.trait) })) }
    for (const rows of ['nodePools', 'workloads', 'hosts'] as const)
      (reading.plan[rows] ?? []).forEach((row, index) => this.#lay(rows, places[rows][index] ?? 0, row, own))
    for (const [section, value] of Object.entries(single)) this.#laySection(section, value, own)
    this.#understood.push(...own.understood)
    this.#ignored.push(...reading.ignored)
    this.#notes.push(
      ...reading.notes.map((note) => (note.asks === undefined ? note : { ...note, asks: renamed(note.asks) })),
    )
    this.#missing.push(...reading.missing.map(renamed))
    this.#conflicts.push(...reading.conflicts.map((conflict) => ({ ...conflict, trait: renamed(conflict.trait) })))
  }

  result(): PlacedReading {
    const { nodePools, workloads, hosts } = this.#rows
    const rows = Object.entries({ nodePools, workloads, hosts }).filter(([, list]) => list.length > 0)
    const isAnswered = new Set(this.#understood.map(({ trait }) => trait))
    // The parts come from plans, and are put together as plans are.
    const plan: Plan = { ...this.#plan, ...Object.fromEntries(rows), schema: 1 }
    return {
      plan,
      understood: this.#understood,
      ignored: this.#ignored,
      notes: this.#notes.filter(({ asks }) => asks === undefined || !isAnswered.has(asks)),
      missing: [...new Set(this.#missing)].filter((trait) => !isAnswered.has(trait)),
      conflicts: this.#conflicts,
    }
  }

  /** The row of that name, where there is one already; pools of one name may be different kinds of node. */
  #placeOf(rows: Rows, { name }: Row): number {
    const list = this.#rows[rows]
    const found = name === undefined || rows === 'nodePools' ? -1 : list.findIndex((row) => row.name === name)
    return found >= 0 ? found : list.push({}) - 1
  }

  #lay(rows: Rows, place: number, row: Row, reading: PlacedReading): void {
    const base = this.#rows[rows][place] ?? {}
    this.#rows[rows][place] = this.#laid(base, row, `${rows}[${String(place)}]`, reading)
  }

  #laySection(section: string, value: unknown, reading: PlacedReading): void {
    const base = this.#plan[section]
    this.#plan[section] =
      isRecord(value) && isRecord(base) ? this.#laid(base, value, section, reading) : (base ?? value)
  }

  #laid(base: Row, later: Row, path: string, reading: PlacedReading): Row {
    const laid: Record<string, unknown> = { ...base }
    for (const [key, value] of Object.entries(later)) {
      const before = laid[key]
      if (before === undefined) laid[key] = value
      else if (Array.isArray(before) && Array.isArray(value)) laid[key] = joined(before, value)
      else if (JSON.stringify(before) !== JSON.stringify(value)) this.#tell(`${path}.${key}`, before, value, reading)
    }
    return laid
  }

  #tell(trait: string, before: unknown, value: unknown, reading: PlacedReading): void {
    const placeIn = (understood: PlacedReading['understood']) => understood.find((one) => one.trait === trait)
    const told = [placeIn(this.#understood), placeIn(reading.understood)].map((one, index) => ({
      value: index === 0 ? before : value,
      input: one?.input ?? '',
      line: one?.line ?? 1,
      text: one?.text ?? '',
    }))
    this.#conflicts.push({ trait, values: told, kept: before, because })
  }
}

const isRows = (rows: string | undefined): rows is Rows =>
  rows === 'nodePools' || rows === 'workloads' || rows === 'hosts'
const isRecord = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value)

function joined(before: readonly unknown[], value: readonly unknown[]): unknown[] {
  const known = new Set(before.map((one) => JSON.stringify(one)))
  return [...before, ...value.filter((one) => !known.has(JSON.stringify(one)))]
}
