import { useEffect } from 'react'
import { goTo } from '../store/navigation.ts'
import { useSession } from '../store/session.ts'

/** What is handed in is reviewed; where the plan is held against what runs, it stays there. */
function show(): void {
  const { page } = useSession.getState()
  if (page.kind !== 'review' && page.kind !== 'built') goTo({ kind: 'review' })
}

async function handIn(hand: (desk: typeof import('./hand-in.ts')) => void): Promise<void> {
  show()
  hand(await import('./hand-in.ts'))
}

const isField = (target: EventTarget | null) =>
  target instanceof HTMLTextAreaElement ||
  target instanceof HTMLInputElement ||
  target instanceof HTMLSelectElement ||
  (target instanceof HTMLElement && target.isContentEditable)

async function takeDropped(held: DataTransfer): Promise<void> {
  // What was dropped can be looked at only now, before anything is waited for.
  const entries = Array.from(held.items, (item) => item.webkitGetAsEntry())
  const files = [...held.files]
  const text = held.getData('text/plain')
  if (files.length === 0 && entries.every((entry) => entry === null)) return handIn((desk) => desk.handInText(text))
  const { filesIn } = await import('./dropped-files.ts')
  const all = await filesIn(entries, files)
  await handIn((desk) => desk.handInFiles(all))
}

function takeChosen(input: HTMLInputElement): void {
  const files = [...(input.files ?? [])]
  if (files.length === 0) return
  // The same file can be chosen again after it was changed on disk.
  input.value = ''
  void handIn((desk) => desk.handInFiles(files))
}

/** Pages on which a paste outside of a field can only mean "read this". */
const readsPaste: ReadonlySet<string> = new Set(['start', 'step', 'review', 'built'])

/**
 * Takes files dropped, and text pasted, anywhere: beside its target, a dropped file would take the place of the page, and
 * what was typed with it.
 */
export function useHandingIn(): void {
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!isField(event.target) || event.dataTransfer?.types.includes('Files')) event.preventDefault()
    }
    const drop = (event: DragEvent) => {
      const held = event.dataTransfer
      const isText = held?.files.length === 0
      if (event.defaultPrevented || !held || (isText && isField(event.target))) return
      event.preventDefault()
      void takeDropped(held)
    }
    const paste = (event: ClipboardEvent) => {
      const files = [...(event.clipboardData?.files ?? [])]
      const text = event.clipboardData?.getData('text/plain') ?? ''
      // Copied cells come as text and as a picture of them.
      const isFiles = files.length > 0 && text === ''
      const { page } = useSession.getState()
      // So much text would make a field, and with it the page, wait.
      const isTooMuch = text.length >= 200_000 && (page.kind === 'review' || page.kind === 'built')
      if (!isFiles && !isTooMuch && (isField(event.target) || !readsPaste.has(page.kind))) return
      if (!isFiles && text.trim() === '') return
      event.preventDefault()
      void handIn((desk) => (isFiles ? desk.handInFiles(files) : desk.handInText(text)))
    }
    const choose = ({ target }: Event) => {
      if (target instanceof HTMLInputElement && target.hasAttribute('data-hand-in')) takeChosen(target)
    }
    // What was chosen before the page came alive.
    for (const input of document.querySelectorAll<HTMLInputElement>('input[data-hand-in]')) takeChosen(input)
    addEventListener('change', choose)
    addEventListener('dragover', over)
    addEventListener('drop', drop)
    addEventListener('paste', paste)
    return () => {
      removeEventListener('change', choose)
      removeEventListener('dragover', over)
      removeEventListener('drop', drop)
      removeEventListener('paste', paste)
    }
  }, [])
}
