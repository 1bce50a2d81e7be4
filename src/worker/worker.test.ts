import { describe, expect, test, vi } from 'vitest'
import type { Reading } from '../exchange/importer.ts'
import type { CallName, FromWorker, Gives, Progress, Request } from './calls.ts'
import { broke, deskOver, notLoaded, type PageEnd } from './desk.ts'
import { serve, type WorkerEnd } from './serve.ts'
import { workOn, type Work } from './work.ts'

type Doing = (request: Request) => Work<Gives<CallName>>

/** A worker in the same thread, over a channel, with whatever it is told to do. */
function fakeWorker(doing: Doing = workOn) {
  const { port1, port2 } = new MessageChannel()
  const sent: FromWorker[] = []
  const end: WorkerEnd = {
    postMessage: (message) => {
      sent.push(message)
      port2.postMessage(message)
    },
    addEventListener: (kind, hear) => port2.addEventListener(kind, hear),
  }
  serve(end, doing)
  port2.start()
  const failing = new EventTarget()
  const terminate = vi.fn<() => void>(() => port2.close())
  const page: PageEnd = {
    postMessage: (message) => port1.postMessage(message),
    addEventListener: (kind: string, hear: (event: never) => void) => {
      const listener = hear as (event: Event) => void
      if (kind === 'message') port1.addEventListener(kind, listener)
      else failing.addEventListener(kind, listener)
      port1.start()
    },
    terminate,
  }
  return { page, sent, terminate, fail: () => failing.dispatchEvent(new Event('error')) }
}

const kernel = 'uname -r\n5.14.0-427.el9.x86_64\n'
const read: Request<'read'> = { kind: 'read', input: kernel }
const made: Reading = { kind: 'unrecognised', saw: '', says: 'made' }
const never = () => new Promise<void>(() => undefined)
const moment = (ms = 0) => new Promise<void>((resume) => setTimeout(resume, ms))

async function* steps(count: number): Work<Reading> {
  for (let done = 0; done < count; done += 1) {
    await moment(1)
    yield { done, total: count }
  }
  return made
}

/** It works on without looking up for anything. */
async function* deaf(): Work<Reading> {
  yield { done: 0, total: 1 }
  await never()
  return made
}

describe('a call', () => {
  test('is answered with what it gives', async () => {
    const { page } = fakeWorker()
    const answer = await deskOver(() => page).ask(read)
    expect(answer.kind === 'answered' && answer.gives.kind).toBe('read')
  })

  test('reads a file as well as a text', async () => {
    const { page } = fakeWorker()
    const answer = await deskOver(() => page).ask({ kind: 'read', input: new Blob([kernel]) })
    expect(answer.kind === 'answered' && answer.gives.kind).toBe('read')
  })

  test('tells how far it is, from the beginning on', async () => {
    const { page } = fakeWorker(() => steps(60))
    const heard: Progress[] = []
    const answer = await deskOver(() => page).ask(read, { onProgress: (one) => heard.push(one) })
    expect(answer).toEqual({ kind: 'answered', gives: made })
    expect(heard[0]).toEqual({ done: 0, total: 60 })
    expect(heard.length).toBeGreaterThan(1)
    expect(heard.length).toBeLessThan(60)
  })

  test('that fails says why, and the next is answered', async () => {
    let isFirst = true
    const { page } = fakeWorker(() => {
      if (!isFirst) return steps(1)
      isFirst = false
      throw new Error('out of paper')
    })
    const desk = deskOver(() => page)
    expect(await desk.ask(read)).toEqual({ kind: 'failed', says: 'out of paper' })
    expect(await desk.ask(read)).toEqual({ kind: 'answered', gives: made })
  })

  test('of several takes turns with the others', async () => {
    const order: string[] = []
    const { page } = fakeWorker((request) => steps(request.kind === 'survey' ? 400 : 2))
    const desk = deskOver(() => page)
    const long = desk.ask({ kind: 'survey', plan: { schema: 1 } }).then(() => order.push('long'))
    const short = desk.ask(read).then(() => order.push('short'))
    await Promise.all([long, short])
    expect(order).toEqual(['short', 'long'])
  })
})

describe('a call that is stopped', () => {
  test('before it is asked is not asked', async () => {
    const { page, sent } = fakeWorker()
    expect(await deskOver(() => page).ask(read, { signal: AbortSignal.abort() })).toEqual({ kind: 'cancelled' })
    expect(sent).toEqual([])
  })

  test('is cancelled at once, its work ends, and the worker stays', async () => {
    let done = 0
    const { page, terminate } = fakeWorker(async function* () {
      for (; done < 2000; done += 1) {
        await moment(1)
        yield { done, total: 2000 }
      }
      return made
    })
    const desk = deskOver(() => page)
    const stopping = new AbortController()
    const answer = desk.ask(read, { signal: stopping.signal, onProgress: () => stopping.abort() })
    expect(await answer).toEqual({ kind: 'cancelled' })
    await moment(700)
    const after = done
    await moment(50)
    expect(done).toBe(after)
    expect(after).toBeLessThan(2000)
    expect(terminate).not.toHaveBeenCalled()
  })

  test('without looking up costs its worker, and others go on with another', async () => {
    const first = fakeWorker(deaf)
    const second = fakeWorker(() => steps(1))
    const workers = [first, second]
    const desk = deskOver(() => workers.shift()?.page ?? second.page)
    const stopping = new AbortController()
    const deafAnswer = desk.ask(read, {
      signal: stopping.signal,
      onProgress: () => setTimeout(() => stopping.abort(), 30),
    })
    const other = desk.ask(read)
    expect(await deafAnswer).toEqual({ kind: 'cancelled' })
    expect(await other).toEqual({ kind: 'answered', gives: made })
    expect(first.terminate).toHaveBeenCalledOnce()
    expect(second.terminate).not.toHaveBeenCalled()
  })
})

describe('a worker', () => {
  test('that cannot be started fails its calls with a word; the next is started anew', async () => {
    const { page } = fakeWorker()
    const starts = [() => Promise.reject(new Error('no module')), () => Promise.resolve(page)]
    const desk = deskOver(() => starts.shift()?.() ?? page)
    expect(await desk.ask(read)).toEqual({ kind: 'failed', says: notLoaded })
    expect((await desk.ask(read)).kind).toBe('answered')
  })

  test('that breaks before it spoke did not load', async () => {
    const { page, fail } = fakeWorker(deaf)
    const desk = deskOver(() => page)
    const answer = desk.ask({ kind: 'survey', plan: { schema: 1 } })
    await Promise.resolve().then(() => undefined)
    await Promise.resolve()
    fail()
    expect(await answer).toEqual({ kind: 'failed', says: notLoaded })
  })

  test('that breaks at work fails all its calls', async () => {
    const { page, fail } = fakeWorker(deaf)
    const desk = deskOver(() => page)
    const other = desk.ask(read)
    const answer = desk.ask(read, { onProgress: fail })
    expect(await answer).toEqual({ kind: 'failed', says: broke })
    expect(await other).toEqual({ kind: 'failed', says: broke })
  })

  test('is sent only what can be cloned, and a call of anything else fails with a word', async () => {
    const { page } = fakeWorker()
    const odd = { schema: 1, title: () => 'a function' } as unknown as { schema: 1 }
    const answer = await deskOver(() => page).ask({ kind: 'survey', plan: odd })
    expect(answer.kind === 'failed' && answer.says).toMatch(/could not be cloned/)
  })
})
