import { create } from 'zustand'
import type { OpenedLink } from './opened-link.ts'
import { emptyDraft, type Draft } from './draft.ts'
import type { Page } from './page.ts'

/** Whether what was answered is safe in this browser. */
export type Saved =
  { readonly kind: 'nothing-yet' } | { readonly kind: 'saved' } | { readonly kind: 'failed'; readonly why: string }

export interface Session {
  readonly draft: Draft
  readonly page: Page
  /** The plan before the last step that could lose answers, to take that step back. */
  readonly before?: { readonly draft: Draft; readonly what: string }
  /** The link that was opened, until its page is left. */
  readonly opened?: OpenedLink
  readonly saved: Saved
}

/** The one store: the plan, where we are, and how it was opened. What follows from these is never kept. */
export const useSession = create<Session>(() => ({
  draft: emptyDraft,
  page: { kind: 'start' },
  saved: { kind: 'nothing-yet' },
}))
