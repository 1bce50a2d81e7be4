import type { Opened } from '../link/opened.ts'

/** A link from the address bar, on its way to becoming a page. */
export type OpenedLink =
  { readonly kind: 'reading' } | { readonly kind: 'read'; readonly fragment: string; readonly opened: Opened }
