import type { Opened } from '../link/opened.ts'
import { tidy } from '../link/tidy.ts'

/** What can be said about a text that should be a link, before it is opened. */
export type PastedLink =
  | { readonly kind: 'empty' }
  | { readonly kind: 'sound'; readonly fragment: string }
  | { readonly kind: 'refused'; readonly says: string }

/** What became of a pasted text. */
export function pastedLink(text: string, open: (fragment: string) => Opened): PastedLink {
  if (text.trim() === '') return { kind: 'empty' }
  const fragment = tidy(text)
  const opened = open(fragment)
  switch (opened.kind) {
    case 'opened':
      return { kind: 'sound', fragment }
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
