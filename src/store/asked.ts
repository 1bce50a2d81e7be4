import { useEffect, useSyncExternalStore } from 'react'
import type { Plan } from '../advisor/plan/plan.ts'
import { ask } from '../worker/ask.ts'
import type { Answer, CallName, Progress, Request } from '../worker/calls.ts'

/** How a question to the worker stands. */
export type Asked<K extends CallName> =
  { readonly kind: 'waiting'; readonly progress?: Progress } | Extract<Answer<K>, { kind: 'answered' | 'failed' }>

const waiting = { kind: 'waiting' } as const

/** One question about one plan: asked while somebody listens, and kept once it is answered. */
class Question<K extends CallName> {
  state: Asked<K> = waiting
  readonly #listeners = new Set<() => void>()
  #going: AbortController | undefined

  readonly listen = (tell: () => void): (() => void) => {
    this.#listeners.add(tell)
    return () => {
      this.#listeners.delete(tell)
      // Who comes back at once, as a part that is drawn anew does, finds it still being asked.
      setTimeout(() => {
        if (this.#listeners.size === 0) this.#going?.abort()
      }, 0)
    }
  }

  /** Asks where it is not answered and not being asked; one that failed is asked again. */
  ask(request: Request<K> & Request): void {
    if (this.#going || this.state.kind === 'answered') return
    const going = new AbortController()
    this.#going = going
    this.#set(waiting)
    const onProgress = (progress: Progress) => this.#set({ kind: 'waiting', progress })
    void ask<K>(request, { signal: going.signal, onProgress }).then((answer) => {
      this.#going = undefined
      this.#set(answer.kind === 'cancelled' ? waiting : answer)
    })
  }

  #set(state: Asked<K>): void {
    this.state = state
    for (const tell of this.#listeners) tell()
  }
}

type Questions = { [K in CallName]?: Map<string, Question<K>> }

/** A plan that is no longer there takes its answers along. */
const byPlan = new WeakMap<Plan, Questions>()

function questionOn<K extends CallName>(plan: Plan, kind: K, about: string): Question<K> {
  const ofPlan: Questions = byPlan.get(plan) ?? {}
  byPlan.set(plan, ofPlan)
  const ofKind: Map<string, Question<K>> = ofPlan[kind] ?? new Map<string, Question<K>>()
  Object.assign(ofPlan, { [kind]: ofKind })
  const known = ofKind.get(about) ?? new Question<K>()
  ofKind.set(about, known)
  return known
}

/**
 * What the worker says to a question about a plan, once for all parts of the page that ask it.
 * @param about tells the questions of one kind apart
 * @param mayAsk false: what is known already is given, and nothing is asked
 * @param isToldProgress false: only once it is answered, who asks is drawn anew
 */
export function useAsked<K extends CallName>(
  plan: Plan,
  kind: K,
  about: string,
  request: Request<K> & Request,
  mayAsk = true,
  isToldProgress = false,
): { readonly asked: Asked<K>; readonly askAgain: () => void } {
  const question = questionOn(plan, kind, about)
  const asked = useSyncExternalStore(
    question.listen,
    () => (isToldProgress || question.state.kind !== 'waiting' ? question.state : waiting),
    () => waiting,
  )
  const isToBeAsked = mayAsk && asked.kind === 'waiting'
  useEffect(() => {
    if (isToBeAsked) question.ask(request)
  })
  return { asked, askAgain: () => question.ask(request) }
}
