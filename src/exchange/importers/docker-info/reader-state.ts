import type { Fact, FactName } from './fact.ts'

/** Where the reader of the text form stands. */
export interface State {
  section: 'none' | 'client' | 'server' | 'elsewhere'
  /** A heading inside `docker version`'s server half: engine, containerd, runc ... */
  component: string
  /** The key whose values stand on lines of their own. */
  list: string
  isAfterWarning: boolean
  command: string
  /** Nodes that a client bundle listed so far. */
  nodes: number
  /** The line that is being read, as evidence for what is added. */
  line: number
  text: string
}

export type Add = (of: FactName, value: string, extra?: Partial<Fact>) => unknown

/** Where lines were joined, other words stand behind a value. */
export const firstWord = (value: string): string => value.split(' ')[0] ?? ''
