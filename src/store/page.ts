/** The steps of the wizard, in the order in which they are offered. */
export const stepIds = ['platform', 'nodes', 'storage', 'workloads', 'registry', 'priorities', 'check'] as const
export type StepId = (typeof stepIds)[number]

/** Where we are, as the fragment of the address says it. No server ever sees a fragment. */
export type Page =
  | { readonly kind: 'start' }
  | { readonly kind: 'step'; readonly step: StepId }
  | { readonly kind: 'advice' }
  | { readonly kind: 'paste' }
  /** A page that this edition does not have. */
  | { readonly kind: 'unknown'; readonly address: string }
  /** Something that should be a link to a plan, sound or damaged. */
  | { readonly kind: 'link'; readonly fragment: string }

const isStep = (text: string): text is StepId => stepIds.some((id) => id === text)

export function pageOf(hash: string): Page {
  const fragment = hash.replace(/^#/, '')
  if (fragment === '' || fragment === '/') return { kind: 'start' }
  if (!fragment.startsWith('/')) return { kind: 'link', fragment }
  const [, name = '', step = ''] = fragment.split('/')
  if (name === 'plan' && isStep(step)) return { kind: 'step', step }
  if (name === 'advice' || name === 'paste') return { kind: name }
  return { kind: 'unknown', address: fragment }
}

export function addressOf(page: Page): string {
  switch (page.kind) {
    case 'start':
      return '#/'
    case 'step':
      return `#/plan/${page.step}`
    case 'advice':
    case 'paste':
      return `#/${page.kind}`
    case 'unknown':
      return `#${page.address}`
    case 'link':
      return `#${page.fragment}`
  }
}
