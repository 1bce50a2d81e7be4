import type { Rule } from './rule.ts'
import type { Said } from './standing.ts'

/** What a rule said of every way of every option, under the answers in `read`; undefined where it was not asked yet. */
export interface Page<T, O, W, S = Said> {
  readonly rule: Rule<T, O, W>
  readonly read: readonly unknown[]
  /** A trait that could only spoil options is not answered, so the rule says what is to be verified. */
  readonly isVerifying: boolean
  readonly said: (readonly S[] | undefined)[]
}

/** Enough for the sites and orchestrators that an open plan is judged under. */
const pagesKept = 24

/**
 * What one rule has said lately. Rules are pure, so a rule has to be asked again only when an answer that it reads has
 * changed: while somebody types, most of the advice is remembered, and many workloads on one platform share the rest.
 */
export class Memory<T extends object, O, W, S = Said> {
  readonly #rule: Rule<T, O, W>
  readonly #verified: readonly string[]
  readonly #traits: readonly (keyof T & string)[]
  readonly #pages: Page<T, O, W, S>[] = []

  constructor(rule: Rule<T, O, W>, verified: readonly string[]) {
    this.#rule = rule
    this.#verified = verified
    this.#traits = [...rule.reads, ...rule.also]
  }

  /** The page for these answers; none where the rule is silent because an answer that it cannot do without is missing. */
  page(values: Partial<T>): Page<T, O, W, S> | undefined {
    const isVerifying = this.#isVerifying(values)
    if (isVerifying === undefined) return undefined
    const at = this.#pages.findIndex((page) => page.isVerifying === isVerifying && this.#fits(page, values))
    const known = this.#pages[at]
    if (at === 0 && known) return known
    if (known) this.#pages.splice(at, 1)
    const page = known ?? { rule: this.#rule, read: this.#traits.map((trait) => values[trait]), isVerifying, said: [] }
    this.#pages.unshift(page)
    if (this.#pages.length > pagesKept) this.#pages.pop()
    return page
  }

  /** The same, without taking note of it: for changes that are tried by the thousand and most likely never met again. */
  glance(values: Partial<T>): Page<T, O, W, S> | undefined {
    const isVerifying = this.#isVerifying(values)
    if (isVerifying === undefined) return undefined
    return { rule: this.#rule, read: [], isVerifying, said: [] }
  }

  /** Undefined where the rule has nothing to say. */
  #isVerifying(values: Partial<T>): boolean | undefined {
    let isVerifying = false
    for (const trait of this.#rule.reads) {
      if (values[trait] !== undefined) continue
      if (!this.#rule.unverified || !this.#verified.includes(trait)) return undefined
      isVerifying = true
    }
    return isVerifying
  }

  /** A plain loop: it runs for every rule and row. */
  #fits({ read }: Page<T, O, W, S>, values: Partial<T>): boolean {
    const traits = this.#traits
    for (let i = 0; i < traits.length; i += 1) {
      const trait = traits[i]
      if (trait !== undefined && !isSame(read[i], values[trait])) return false
    }
    return true
  }
}

/** Equal as JSON would be: answers are plain data, often the very same object as before. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((one, i) => isSame(one, b[i]))
  if (Array.isArray(b)) return false
  const keys = Object.keys(a)
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && isSame(Reflect.get(a, key), Reflect.get(b, key)))
  )
}
