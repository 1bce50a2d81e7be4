import type { Answer, CallName, FromWorker, Gives, Progress, Request, ToWorker } from './calls.ts'
import { workOn, type Work } from './work.ts'

/** The worker's own end: its global scope, or one end of a channel. */
export interface WorkerEnd {
  postMessage(message: FromWorker): void
  addEventListener(kind: 'message', hear: (event: MessageEvent<ToWorker>) => void): void
}

/** So long a call may work before it looks up to hear whether it should stop, and whether others wait. */
const breathAfterMs = 25

/** Lets messages in: those wait until no promise is left to be kept. */
const breath = () => new Promise<void>((resume) => setTimeout(resume, 0))

/** Answers calls, several in turn; each is stopped between two of its steps when the page says so. */
export function serve(end: WorkerEnd, work: (request: Request) => Work<Gives<CallName>> = workOn): void {
  const stopped = new Set<number>()
  const going = new Set<number>()

  async function answer(id: number, request: Request): Promise<Answer> {
    const steps = work(request)
    let breathed = performance.now()
    let told: Progress | undefined
    for (;;) {
      const step = await steps.next()
      if (step.done) return { kind: 'answered', gives: step.value }
      const isDue = performance.now() - breathed > breathAfterMs
      if (told === undefined || isDue) {
        told = step.value
        end.postMessage({ kind: 'progress', id, progress: told })
        await breath()
        breathed = performance.now()
      }
      if (stopped.has(id)) return { kind: 'cancelled' }
    }
  }

  end.addEventListener('message', ({ data }) => {
    const { id } = data
    if (data.kind === 'stop') {
      if (going.has(id)) stopped.add(id)
      return
    }
    going.add(id)
    void answer(id, data.request)
      .catch((error: unknown): Answer => ({ kind: 'failed', says: wordsOf(error) }))
      .then((answered) => {
        going.delete(id)
        stopped.delete(id)
        end.postMessage({ kind: 'answer', id, answer: answered })
      })
  })
}

const wordsOf = (error: unknown) => (error instanceof Error && error.message !== '' ? error.message : String(error))
