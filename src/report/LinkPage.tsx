import type { Page } from '../store/page.ts'

export function LinkPage({ page }: { readonly page: Extract<Page, { kind: 'link' | 'unknown' }> }) {
  return <h1>{page.kind === 'link' ? 'Opening a link' : 'No such page'}</h1>
}
