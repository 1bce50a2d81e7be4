import type { Answer, CallName, FromWorker, Progress, Request, ToWorker } from './calls.ts'

/** The page's end of a worker. */
export interface PageEnd {
  postMessage(message: ToWorker): void
  addEventListener(kind: 'message', hear: (event: MessageEvent<FromWorker>) => void): void
  addEventListener(kind: 'error' | 'messageerror', hear: (event: Event) => void): void
  terminate(): void
}

export interface AskOptions {
  /** Aborting it ends the call with `cancelled`, at once. */
  readonly signal?: AbortSignal | undefined
  readonly onProgress?: ((progress: Progress) => void) | undefined
}

export interface Desk {
  ask<K extends CallName>(request: Request<K> & Request, options?: AskOptions): Promise<Answer<K>>
}

interface Pending {
  readonly request: Request
  readonly onProgress: AskOptions['onProgress']
  readonly settle: (answer: Answer) => void
}

/** A worker that does not look up from a call that was stopped within this time is ended. */
const patienceMs = 500

export const notLoaded = 'The part of this page that works it out did not load. Reload the page, and try again.'
export const broke = 'Working it out failed, perhaps for want of memory. Try again, or with less at once.'

/** Hands calls to one worker, which is started with the first of them, and anew after it broke or had to be ended. */
export function deskOver(start: () => PageEnd | Promise<PageEnd>): Desk {
  const pending = new Map<number, Pending>()
  const stopping = new Map<number, ReturnType<typeof setTimeout>>()
  let worker: { readonly end: Promise<PageEnd>; hasSpoken: boolean } | undefined
  let lastId = 0

  function employed(): Promise<PageEnd> {
    if (worker) return worker.end
    const fresh = { end: Promise.resolve().then(start), hasSpoken: false }
    worker = fresh
    const lost = () => {
      if (worker !== fresh) return
      dismiss()
      for (const id of pending.keys()) settle(id, { kind: 'failed', says: fresh.hasSpoken ? broke : notLoaded })
    }
    fresh.end.then((end) => {
      end.addEventListener('message', ({ data }) => {
        fresh.hasSpoken = true
        if (data.kind === 'progress') pending.get(data.id)?.onProgress?.(data.progress)
        else settle(data.id, data.answer)
      })
      end.addEventListener('error', lost)
      end.addEventListener('messageerror', lost)
    }, lost)
    return fresh.end
  }

  function settle(id: number, answer: Answer): void {
    clearTimeout(stopping.get(id))
    stopping.delete(id)
    const one = pending.get(id)
    pending.delete(id)
    one?.settle(answer)
  }

  function dismiss(): void {
    const gone = worker
    worker = undefined
    for (const timer of stopping.values()) clearTimeout(timer)
    stopping.clear()
    const end = (it: PageEnd) => it.terminate()
    gone?.end.then(end, () => undefined)
  }

  function post(message: ToWorker): void {
    // What cannot be sent, such as a file that is gone, is known only here; a worker that did not start says so itself.
    const failed = (error: unknown) => settle(message.id, { kind: 'failed', says: String(error) })
    employed().then(
      (end) => {
        try {
          end.postMessage(message)
        } catch (error) {
          failed(error)
        }
      },
      () => undefined,
    )
  }

  function stop(id: number): void {
    if (!pending.has(id)) return
    settle(id, { kind: 'cancelled' })
    post({ kind: 'stop', id })
    // One that has not spoken yet is still being loaded, and is at no call.
    if (worker?.hasSpoken) stopping.set(id, setTimeout(replace, patienceMs))
  }

  /** The calls that are left begin again with another worker. */
  function replace(): void {
    dismiss()
    for (const [id, { request }] of pending) post({ kind: 'ask', id, request })
  }

  return {
    ask<K extends CallName>(
      request: Request<K> & Request,
      { signal, onProgress }: AskOptions = {},
    ): Promise<Answer<K>> {
      if (signal?.aborted) return Promise.resolve({ kind: 'cancelled' })
      const id = (lastId += 1)
      const onAbort = () => stop(id)
      signal?.addEventListener('abort', onAbort, { once: true })
      return new Promise<Answer<K>>((resolve) => {
        const settled = (answer: Answer) => {
          signal?.removeEventListener('abort', onAbort)
          // The worker answers a call with what that call gives.
          resolve(answer as Answer<K>)
        }
        pending.set(id, { request, onProgress, settle: settled })
        post({ kind: 'ask', id, request })
      })
    },
  }
}
