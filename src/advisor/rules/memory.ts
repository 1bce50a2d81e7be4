import type { Said } from './standing.ts'

/** What a rule said of every way of every option, under the answers in `read`; undefined where it was not asked yet. */
export interface Page {
  readonly read: readonly unknown[]
  readonly isVerifying: boolean
  readonly said: (readonly Said[] | undefined)[]
}

/** Enough for the sites and orchestrators that an open plan is judged under. */
const pagesKept = 24

/**
 * What one rule has said lately. Rules are pure, so a rule has to be asked again only when an answer that it reads has
 * changed: while somebody types, most of the advice is remembered, and many workloads on one platform share the rest.
 */
export class Memory {
  readonly #pages: Page[] = []

  /** The page for these answers, empty where the rule has not met them lately. */
  page(read: readonly unknown[], isVerifying: boolean): Page {
    const at = this.#pages.findIndex((page) => page.isVerifying === isVerifying && isSame(page.read, read))
    const [known] = at < 0 ? [] : this.#pages.splice(at, at === 0 ? 0 : 1)
    const page = (at === 0 ? this.#pages[0] : known) ?? { read, isVerifying, said: [] }
    if (at !== 0) this.#pages.unshift(page)
    if (this.#pages.length > pagesKept) this.#pages.pop()
    return page
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
