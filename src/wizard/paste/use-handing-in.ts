import { useEffect } from 'react'
import { hold } from './held-inputs.ts'
import { inputOf, longPaste } from './input-text.ts'

let handedIn = 0
const freshInputId = () => `file-${(handedIn += 1)}`

/** Reads files and adds them to what was handed in, in the order in which they were given. */
export async function handInFiles(files: readonly File[]): Promise<void> {
  const inputs = await Promise.all(files.map((file) => inputOf(file, freshInputId())))
  hold((held) => ({ ...held, files: [...held.files, ...inputs] }))
}

function handInText(text: string): void {
  const input = { id: freshInputId(), name: 'Pasted text', text }
  hold((held) => ({ ...held, files: [...held.files, input] }))
}

/**
 * Takes files dropped, and text pasted, anywhere on the page: beside its target, a dropped file would take the place of
 * the page, and what was typed with it. Long text becomes an entry of its own.
 */
export function useHandingIn(): void {
  useEffect(() => {
    const over = (event: DragEvent) => event.preventDefault()
    const drop = (event: DragEvent) => {
      if (event.defaultPrevented) return
      event.preventDefault()
      void handInFiles([...(event.dataTransfer?.files ?? [])])
    }
    const paste = (event: ClipboardEvent) => {
      const files = [...(event.clipboardData?.files ?? [])]
      const text = event.clipboardData?.getData('text/plain') ?? ''
      const isInField = event.target instanceof HTMLTextAreaElement || event.target instanceof HTMLInputElement
      if (files.length === 0 && text.length < longPaste && isInField) return
      event.preventDefault()
      if (files.length > 0) void handInFiles(files)
      else if (text.length >= longPaste) handInText(text)
      else hold((held) => ({ ...held, pasted: held.pasted + text }))
    }
    addEventListener('dragover', over)
    addEventListener('drop', drop)
    addEventListener('paste', paste)
    return () => {
      removeEventListener('dragover', over)
      removeEventListener('drop', drop)
      removeEventListener('paste', paste)
    }
  }, [])
}
