import { stepIds, type Page } from './store/page.ts'
import { stepTitles } from './wizard/step-titles.ts'

/** What the browser's tab says: the page first, the product last. */
export function pageTitle(page: Page): string {
  switch (page.kind) {
    case 'start':
      return 'Stowage: storage advice for MKE, MSR and MCR'
    case 'step':
      return `${stepTitles[page.step]} – step ${stepIds.indexOf(page.step) + 1} of ${stepIds.length} – Stowage`
    case 'review':
      return 'Paste and review – Stowage'
    case 'built':
      return 'Built as planned? – Stowage'
    case 'advice':
      return 'Advice – Stowage'
    case 'catalog':
      return page.open ? `${page.open.id} – Catalog – Stowage` : 'Catalog – Stowage'
    case 'link':
      return 'Opening a link – Stowage'
    case 'unknown':
      return 'No such page – Stowage'
  }
}
