import type { CallName, Calls, Gives, Progress, Request } from './calls.ts'

/** Work that can be looked in on and stopped between two of its steps. */
export type Work<T> = AsyncGenerator<Progress, T, void>

type Doers = { readonly [K in CallName]: (takes: Calls[K]['takes']) => Work<Gives<K>> }

// Each call loads what it needs when it is first asked: reading waits for no catalog, advising for no importers.
const catalogAnd = async <T>(module: Promise<T>) => {
  const [{ catalog }, loaded] = await Promise.all([import('../advisor/catalog/catalog.ts'), module])
  return { catalog, ...loaded }
}

const doers: Doers = {
  async *read({ input, name, columns }) {
    const { readBytes, readInput, shownText, textIn } = await import('./reading.ts')
    yield { done: 0, total: 1 }
    if (typeof input === 'string') return { ...readInput(input, name, columns), shown: shownText(input) }
    const bytes = new Uint8Array(await input.arrayBuffer())
    const reading = await readBytes(bytes, name, columns)
    const text = textIn(bytes)
    return text === undefined ? reading : { ...reading, shown: shownText(text) }
  },
  async *outcomes({ plan }) {
    const { catalog, outcomes } = await catalogAnd(import('../advisor/outcomes.ts'))
    yield { done: 0, total: plan.workloads?.length ?? 0 }
    return outcomes(plan, catalog)
  },
  async *flips({ plan, row }) {
    const { catalog, flipsOf } = await catalogAnd(import('../advisor/what-if.ts'))
    yield { done: 0, total: 1 }
    return flipsOf(row, plan, catalog)
  },
  async *unlocks({ plan, row, rejected }) {
    const { catalog, unlocksIn } = await catalogAnd(import('../advisor/unlock.ts'))
    yield { done: 0, total: 1 }
    return unlocksIn(rejected, row, plan, catalog)
  },
}

export function workOn<K extends CallName>(request: Request<K>): Work<Gives<K>> {
  const kind: K = request.kind
  return doers[kind](request)
}
