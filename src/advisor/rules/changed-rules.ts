import type { Catalog } from '../catalog/catalog-shape.ts'
import { hear } from './hearing.ts'
import type { Known, KnownWay } from './known-ways.ts'
import { isSame, type Page } from './memory.ts'
import type { Option } from './tier-module.ts'
import type { Verdict } from './verdict.ts'

/** A rule that reads an answer which has changed. */
export interface ChangedRule {
  readonly rule: number
  readonly setsLevel: boolean
  /** What it says is kept for the next row with the same answers, so that asking it costs next to nothing. */
  readonly isKept: boolean
}

/** The same, with what it is asked under now; no page where it has nothing to say. */
export interface Changed<T, O, W> extends ChangedRule {
  readonly page: Page<T, O, W, Verdict> | undefined
}

/** What a changed rule says of a way now. */
export type Say<T, O, W> = (changed: Changed<T, O, W>, way: KnownWay<O, W>) => readonly Verdict[]

const silence: readonly Verdict[] = []

export function sayOf<T extends object, O, W>(values: Partial<T>, catalog: Catalog): Say<T, O, W> {
  return ({ page }, { at, option, way }) => (page ? hear(page, at, values, option, { way, catalog }) : silence)
}

/** A trait whose answer has changed, and whether the answers to it come again: not those that are numbers. */
interface ChangedTrait<T> {
  readonly trait: keyof T & string
  readonly isKept: boolean
}

/** @param isRepeated whether other answers than numbers come again and again, so that what is said of them is kept */
export function changedTraits<T extends object>(
  traits: readonly (keyof T & string)[],
  before: Partial<T>,
  now: Partial<T>,
  isRepeated: boolean,
): ChangedTrait<T>[] {
  const changed: ChangedTrait<T>[] = []
  for (const trait of traits) {
    const [was, is] = [before[trait], now[trait]]
    if (was === is || isSame(was, is)) continue
    changed.push({ trait, isKept: isRepeated && typeof was !== 'number' && typeof is !== 'number' })
  }
  return changed
}

/** The rules that read one of the traits, in their order. */
export function rulesReading<T extends object, O extends Option, W extends object>(
  { tier }: Known<T, O, W>,
  readers: ReadonlyMap<string, readonly number[]>,
  changed: readonly ChangedTrait<T>[],
): ChangedRule[] {
  const touched = new Map<number, boolean>()
  for (const { trait, isKept } of changed)
    for (const rule of readers.get(trait) ?? []) touched.set(rule, isKept && (touched.get(rule) ?? true))
  return [...touched]
    .sort(([a], [b]) => a - b)
    .map(([rule, isKept]) => ({ rule, isKept, setsLevel: tier.rules[rule]?.setsLevel ?? false }))
}
