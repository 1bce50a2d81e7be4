import type { Answer, CallName, Request } from './calls.ts'
import { deskOver, type AskOptions } from './desk.ts'

const newDesk = () => deskOver(async () => (await import('./start-worker.ts')).startWorker())

// A text of megabytes is read in one go; what is asked about the plan meanwhile does not wait for it.
const reading = newDesk()
const advising = newDesk()

/** Asks the worker, off the main thread. It never rejects: an answer says what became of the call. */
export function ask<K extends CallName>(request: Request<K> & Request, options?: AskOptions): Promise<Answer<K>> {
  return (request.kind === 'read' ? reading : advising).ask<K>(request, options)
}
