import { isOlder, parseVersion } from '../advisor/plan/version.ts'
import type { Body } from './body.ts'
import type { Coding, Layout } from './layout.ts'
import type { Migration } from './migrations.ts'
import type { FieldReport } from './opened.ts'
import { UnknownWord } from './unknown-word.ts'

export interface Settled {
  /** Plain JSON, still to be checked by the plan's schema. */
  readonly plan: unknown
  readonly report: readonly FieldReport[]
}

const isRow = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null
const rowsOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
const isPlain = (value: unknown) => value !== undefined

/**
 * What was unpacked, in today's words: what an edition renamed is renamed, what this edition does not know is left out,
 * and each answer is reported: kept, adjusted, unknown or missing.
 */
export function settle(body: Body, layout: Layout, migrations: readonly Migration[]): Settled {
  const settling = new Settling(body, layout, migrations)
  const plan = settling.noun('plan', body.plan, '')
  settling.picks()
  return { plan, report: settling.report }
}

class Settling {
  readonly report: FieldReport[] = []
  readonly #body: Body
  readonly #layout: Layout
  readonly #migrations: readonly Migration[]

  constructor(body: Body, layout: Layout, migrations: readonly Migration[]) {
    this.#body = body
    this.#layout = layout
    this.#migrations = migrations
  }

  /** Undefined where a field that each row needs was left out. */
  noun(noun: string, value: unknown, path: string): unknown {
    if (!isRow(value)) return value
    const { fields = [], later = [] } = this.#layout.nouns[noun] ?? {}
    const below = (name: string) => (path === '' ? name : `${path}.${name}`)
    const settled: Record<string, unknown> = {}
    let isWhole = true
    for (const { name, coding, isNeeded } of [...fields, ...later]) {
      if (!Object.hasOwn(value, name)) continue
      const now = this.#field(coding, value[name], below(name), `${noun}.${name}`)
      if (isPlain(now)) settled[name] = now
      else if (isNeeded) isWhole = false
    }
    for (const _ of this.#body.unknown.get(value) ?? []) this.#unknown(path, 'an answer to a question')
    for (const { name, since } of later) if (!Object.hasOwn(value, name)) this.#missing(below(name), since)
    return isWhole ? settled : undefined
  }

  #field(coding: Coding, value: unknown, path: string, field: string): unknown {
    switch (coding.kind) {
      case 'noun':
        return this.noun(coding.noun, value, path)
      case 'rows':
        return rowsOf(value)
          .map((row, i) => this.noun(coding.noun, row, `${path}[${i}]`))
          .filter(isPlain)
      case 'many':
        return this.#many(rowsOf(value), path, field)
      case 'only':
        return value
      default: {
        const now = this.#word(value, path, field)
        if (now === value) this.report.push({ kind: 'kept', path })
        return now
      }
    }
  }

  #many(values: readonly unknown[], path: string, field: string): unknown {
    const now = values.map((value) => this.#word(value, path, field))
    if (now.every((value, i) => value === values[i])) this.report.push({ kind: 'kept', path })
    return now.filter(isPlain)
  }

  #word(value: unknown, path: string, field: string): unknown {
    if (value instanceof UnknownWord) return this.#unknown(path, 'an answer')
    return this.#migrated(value, path, field)
  }

  #migrated(value: unknown, path: string, field: string): unknown {
    const migration = this.#migrations.find((one) => one.field === field && one.was === value)
    if (!migration) return value
    const { was, now, because } = migration
    this.report.push({ kind: 'adjusted', path, was, ...(now !== undefined && { now }), because })
    return now
  }

  #unknown(path: string, what: string): undefined {
    const because = `Edition ${this.#body.edition} wrote ${what} here that this edition does not know; it was left out.`
    this.report.push({ kind: 'unknown', path, because })
  }

  #missing(path: string, since: string): void {
    const version = parseVersion(this.#body.edition)
    if (!version || !isOlder(version, since)) return
    const because = `Asked since edition ${since}; edition ${this.#body.edition}, which made the link, did not ask yet.`
    this.report.push({ kind: 'missing', path, because })
  }

  /** What the sender saw stays as it was; only what became of its options is told. */
  picks(): void {
    const { picks } = this.#body
    if (!picks) return
    for (const tier of ['image', 'volumes', 'secretsAndConfig'] as const) {
      for (const [i, { options }] of picks[tier].entries())
        for (const option of options) this.#word(option, `picks.${tier}[${i}]`, 'picks')
    }
    for (const option of picks.registry.options) this.#word(option, 'picks.registry', 'picks')
  }
}
