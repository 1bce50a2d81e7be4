import type { NodePool } from '../../../advisor/plan/node-pool.ts'
import type { Ignored, Note } from '../../importer.ts'
import { safeExcerpt } from '../../paste/secrets.ts'
import type { Fact, FactName } from './fact.ts'

/** Traits of a node that such a text can tell. */
export type Told = Pick<
  NodePool,
  | 'os'
  | 'osVersion'
  | 'kernel'
  | 'arch'
  | 'engine'
  | 'engineVersion'
  | 'backingFs'
  | 'dType'
  | 'rootless'
  | 'usernsRemap'
  | 'selinux'
  | 'currentDriver'
  | 'imageStore'
>
export type ToldTrait = keyof Told

export interface Evidence {
  readonly trait: ToldTrait
  readonly value: unknown
  readonly fact: Fact
  readonly isInferred: boolean
}

/** Collects what the facts of one machine say, each answer with the line it rests on. The first answer stands. */
export class Answers {
  readonly pool: Told = {}
  readonly evidence: Evidence[] = []
  readonly ignored: Ignored[] = []
  readonly notes: Note[] = []
  private readonly byName = new Map<FactName, Fact[]>()

  constructor(facts: readonly Fact[]) {
    for (const fact of facts) {
      const known = this.byName.get(fact.of)
      if (known) known.push(fact)
      else this.byName.set(fact.of, [fact])
    }
  }

  /** The first fact of the first name that has one. */
  first(...names: FactName[]): Fact | undefined {
    for (const name of names) {
      const found = this.all(name).find(({ value }) => value !== '')
      if (found) return found
    }
    return undefined
  }

  all(name: FactName): readonly Fact[] {
    return this.byName.get(name) ?? []
  }

  get isClusterNode(): boolean {
    return this.all('containers').some(({ isStart }) => isStart)
  }

  has(name: FactName): boolean {
    return this.byName.has(name)
  }

  answer<Trait extends ToldTrait>(trait: Trait, value: Told[Trait], fact: Fact, isInferred = false): void {
    if (value === undefined || this.pool[trait] !== undefined) return
    this.pool[trait] = value
    this.evidence.push({ trait, value, fact, isInferred })
  }

  ignore(fact: Fact, why: string): void {
    this.ignored.push({ line: fact.line, text: safeExcerpt(fact.text), why })
  }

  note(fact: Fact, says: string): void {
    this.notes.push({ line: fact.line, text: safeExcerpt(fact.text), says })
  }
}
