import type { Cell } from '../advisor/catalog/cell.ts'

/** What the documents behind a fact have come to: they say it, none decides it, or they contradict each other. */
export type DocumentState = 'agreed' | 'silent' | 'contradicting'

const silentValues: readonly unknown[] = ['undocumented', 'unknown']

const levelOf = (value: unknown) =>
  typeof value === 'object' && value !== null && 'level' in value ? value.level : value

/** The state of one cell; `field` is where it stands, since places looked at and rival dates are plain text. */
export function documentState({ value }: Cell<unknown>, field: string): DocumentState {
  const level = levelOf(value)
  if (silentValues.includes(level) || field === 'lookedAt') return 'silent'
  return level === 'contradicted' || field === 'candidates' ? 'contradicting' : 'agreed'
}

/** `agreed` with the number of documents; a state alone where they do not agree. */
export function stateInWords(state: DocumentState, documents: number): string {
  switch (state) {
    case 'agreed':
      return documents === 1 ? 'One document' : `${documents} documents agree`
    case 'silent':
      return 'No document decides'
    case 'contradicting':
      return 'Documents contradict'
  }
}
