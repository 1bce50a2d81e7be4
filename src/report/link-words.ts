import type { Opened } from '../link/opened.ts'

/** What can be said about a text that should be a link, before it is opened. */
export type PastedLink =
  | { readonly kind: 'empty' }
  | { readonly kind: 'sound'; readonly fragment: string }
  | { readonly kind: 'refused'; readonly says: string }

/** The fragment of a pasted address, or the text itself; what else it needs is tidied when it is opened. */
export function fragmentOf(text: string): string {
  const trimmed = text.trim()
  return trimmed.slice(trimmed.indexOf('#') + 1)
}

/** What became of a pasted text. */
export function pastedLink(text: string, open: (fragment: string) => Opened): PastedLink {
  if (text.trim() === '') return { kind: 'empty' }
  const opened = open(text)
  switch (opened.kind) {
    case 'opened':
      return { kind: 'sound', fragment: fragmentOf(text) }
    case 'absent':
      return { kind: 'refused', says: 'This is the address of a page, and no plan stands behind its #.' }
    case 'garbled':
    case 'from-the-future':
      return { kind: 'refused', says: opened.says }
    case 'invalid':
      return { kind: 'refused', says: invalidWords(opened.path, opened.says) }
  }
}

/** Which answer of a plan cannot be taken, and why. */
export function invalidWords(path: string, says: string): string {
  return path === '' ? says : `At ${path}: ${says}`
}
