import { isBlank } from './plans.ts'
import { readDraft, type Draft } from './draft.ts'
import { useSession } from './session.ts'

const key = 'stowage.draft'
/** Long enough to write once per burst of keys, short enough that a crash loses nothing that anybody remembers. */
const pauseMs = 200

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Reads the draft that this browser keeps; what is there but cannot be read is set aside under another name, not lost. */
export function restoreDraft(): void {
  try {
    const text = localStorage.getItem(key)
    if (text === null) return
    const draft = readDraft(parsed(text))
    if (draft) useSession.setState({ draft, saved: { kind: 'saved' } })
    else localStorage.setItem(`${key}.unreadable`, text)
  } catch {
    useSession.setState({
      saved: {
        kind: 'failed',
        why: 'This browser lets no page keep anything. Share or export your plan before you close it.',
      },
    })
  }
}

function save(draft: Draft): void {
  try {
    if (isBlank(draft)) localStorage.removeItem(key)
    else localStorage.setItem(key, JSON.stringify(draft))
    useSession.setState({ saved: isBlank(draft) ? { kind: 'nothing-yet' } : { kind: 'saved' } })
  } catch {
    useSession.setState({
      saved: {
        kind: 'failed',
        why: 'This browser could not keep your last answers. Share or export your plan before you close it.',
      },
    })
  }
}

/** Keeps every change in this browser, at the latest when the page is left. */
export function keepSaving(): void {
  let waiting: ReturnType<typeof setTimeout> | undefined
  const flush = () => {
    if (waiting === undefined) return
    clearTimeout(waiting)
    waiting = undefined
    save(useSession.getState().draft)
  }
  useSession.subscribe((session, before) => {
    if (session.draft === before.draft) return
    waiting ??= setTimeout(flush, pauseMs)
  })
  addEventListener('pagehide', flush)
  addEventListener('visibilitychange', flush)
}
