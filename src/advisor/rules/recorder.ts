import type { Cell } from '../catalog/cell.ts'
import type { Accessor } from './rule.ts'

/**
 * Hands traits and facts to rules and remembers which were read, so that no rule lists its traits or sources by hand.
 * `traits` has one getter per trait of the tier; reading an unanswered one is remembered only while verifying.
 */
export interface Recorder<T> {
  readonly traits: T
  readonly the: Accessor
  begin(isVerifying: boolean): void
  traitsRead(): string[]
  sourcesRead(): string[]
}

/** The lists are emptied, not replaced, for every rule and option: most of what is read leads to no verdict. */
interface Reading {
  values: object
  isVerifying: boolean
  readonly traits: string[]
  readonly sources: string[]
}

/** A constructor of recorders for the named traits; the getters are made once per tier, not once per row. */
export function recorderFor<T extends object>(
  names: readonly (keyof T & string)[],
): (values: Partial<T>) => Recorder<T> {
  class Traits {
    /** Not `state`, which is the name of a trait. */
    readonly reading: Reading
    constructor(reading: Reading) {
      this.reading = reading
    }
  }
  for (const name of names) {
    Object.defineProperty(Traits.prototype, name, {
      get(this: Traits): unknown {
        const { reading: state } = this
        const value: unknown = Reflect.get(state.values, name)
        if ((value !== undefined || state.isVerifying) && !state.traits.includes(name)) state.traits.push(name)
        return value
      },
    })
  }
  return (values) => {
    const state: Reading = { values, isVerifying: false, traits: [], sources: [] }
    function the<C>(cell: Cell<C> | undefined): C | undefined {
      if (!cell) return undefined
      for (const source of cell.sources) if (!state.sources.includes(source)) state.sources.push(source)
      return cell.value
    }
    return {
      traits: new Traits(state) as unknown as T,
      the: the as Accessor,
      begin(isVerifying) {
        state.isVerifying = isVerifying
        // Setting a length costs more than looking at it, and this runs for every rule and way.
        if (state.traits.length > 0) state.traits.length = 0
        if (state.sources.length > 0) state.sources.length = 0
      },
      traitsRead: () => state.traits.slice(),
      sourcesRead: () => state.sources.slice(),
    }
  }
}
