/** The steps of the wizard, in the order in which they are offered. */
export const stepIds = ['platform', 'nodes', 'storage', 'workloads', 'registry', 'priorities', 'check'] as const
export type StepId = (typeof stepIds)[number]

/** What the catalog holds: options, rules, facts that belong to no option, and documents. */
export const catalogLists = ['options', 'rules', 'facts', 'sources'] as const
export type CatalogList = (typeof catalogLists)[number]
/** One entry of the catalog, by its list and id. */
export interface CatalogPlace {
  readonly list: CatalogList
  readonly id: string
}

/** Where we are, as the fragment of the address says it. No server ever sees a fragment. */
export type Page =
  | { readonly kind: 'start' }
  | { readonly kind: 'step'; readonly step: StepId }
  | { readonly kind: 'advice' }
  /** What was handed in, and what the plan becomes with it. */
  | { readonly kind: 'review' }
  /** The plan against what runs. */
  | { readonly kind: 'built' }
  /** Without `open`: its search. */
  | { readonly kind: 'catalog'; readonly open?: CatalogPlace }
  /** A page that this edition does not have. */
  | { readonly kind: 'unknown'; readonly address: string }
  /** Something that should be a link to a plan, sound or damaged. */
  | { readonly kind: 'link'; readonly fragment: string }

const isStep = (text: string): text is StepId => stepIds.some((id) => id === text)
const isList = (text: string): text is CatalogList => catalogLists.some((list) => list === text)

export function pageOf(hash: string): Page {
  const fragment = hash.replace(/^#/, '')
  if (fragment === '' || fragment === '/') return { kind: 'start' }
  if (!fragment.startsWith('/')) return { kind: 'link', fragment }
  const [, name = '', step = '', ...rest] = fragment.split('/')
  if (name === 'plan' && isStep(step)) return { kind: 'step', step }
  if (name === 'advice' || name === 'review' || name === 'built') return { kind: name }
  // What is pasted is reviewed where it is pasted.
  if (name === 'paste') return { kind: 'review' }
  if (name === 'catalog' && (step === '' || isList(step))) {
    // The ids of rules have a stroke of their own.
    const id = rest.join('/')
    return step === '' || id === '' ? { kind: 'catalog' } : { kind: 'catalog', open: { list: step, id } }
  }
  return { kind: 'unknown', address: fragment }
}

export function addressOf(page: Page): string {
  switch (page.kind) {
    case 'start':
      return '#/'
    case 'step':
      return `#/plan/${page.step}`
    case 'advice':
    case 'review':
    case 'built':
      return `#/${page.kind}`
    case 'catalog':
      return page.open ? `#/catalog/${page.open.list}/${page.open.id}` : '#/catalog'
    case 'unknown':
      return `#${page.address}`
    case 'link':
      return `#${page.fragment}`
  }
}
