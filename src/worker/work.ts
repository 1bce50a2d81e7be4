import type { CallName, Calls, Gives, Progress, Request } from './calls.ts'

/** Work that can be looked in on and stopped between two of its steps. */
export type Work<T> = AsyncGenerator<Progress, T, void>

type Doers = { readonly [K in CallName]: (takes: Calls[K]['takes']) => Work<Gives<K>> }

// Each call loads what it needs when it is first asked: reading waits for no catalog, advising for no importers.
const catalogAnd = async <T>(module: Promise<T>) => {
  const [{ catalog }, loaded] = await Promise.all([import('../advisor/catalog/catalog.ts'), module])
  return { catalog, ...loaded }
}

/** So long two answers are searched for that flip a pick together. */
const searchMs = 1000

const doers: Doers = {
  async *read({ input, name, columns }) {
    const { readToShow } = await import('./reading.ts')
    yield { done: 0, total: 1 }
    return readToShow(input, name, columns)
  },
  async *survey({ plan }) {
    const { catalog, survey } = await catalogAnd(import('./surveying.ts'))
    yield { done: 0, total: plan.workloads?.length ?? 0 }
    return survey(plan, catalog)
  },
  async *gather({ plan }) {
    const { catalog, gather } = await catalogAnd(import('./surveying.ts'))
    const work = gather(plan, catalog)
    for (;;) {
      const step = work.next()
      if (step.done) return step.value
      yield step.value
    }
  },
  async *flips({ plan, row }) {
    const { catalog, flipsOf, intervalsOf } = await catalogAnd(import('./changing.ts'))
    yield { done: 0, total: 1 }
    return intervalsOf(flipsOf(row, plan, catalog), row, plan, catalog)
  },
  async *'smallest-change'({ plan, row, flips }) {
    const { catalog, smallestChange } = await catalogAnd(import('./changing.ts'))
    const search = smallestChange(row, plan, catalog, flips)
    const began = performance.now()
    for (;;) {
      const step = search.next()
      if (step.done) return step.value
      if (performance.now() - began > searchMs) return { kind: 'not-found', ...step.value }
      yield { done: step.value.tried, total: step.value.of }
    }
  },
  async *unlocks({ plan, row, rejected }) {
    const { catalog, unlocksIn } = await catalogAnd(import('./changing.ts'))
    yield { done: 0, total: 1 }
    return unlocksIn(rejected, row, plan, catalog)
  },
}

export function workOn<K extends CallName>(request: Request<K>): Work<Gives<K>> {
  const kind: K = request.kind
  return doers[kind](request)
}
