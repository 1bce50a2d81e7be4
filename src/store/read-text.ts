import { ask } from '../worker/ask.ts'
import type { Answer, Request } from '../worker/calls.ts'

export type { TextRead } from '../worker/calls.ts'
export type ReadAnswer = Answer<'read'>

/** Reads a text or a file beside the page, which goes on; aborting `signal` ends it at once. Never rejects. */
export function readText(what: Omit<Request<'read'>, 'kind'>, signal: AbortSignal): Promise<ReadAnswer> {
  return ask({ kind: 'read', ...what }, { signal })
}
