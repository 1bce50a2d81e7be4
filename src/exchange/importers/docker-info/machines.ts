import { placeInOutput, type Fact, type FactName } from './fact.ts'

const foldedArch: ReadonlyMap<string, string> = new Map([
  ['x86_64', 'amd64'],
  ['x86-64', 'amd64'],
  ['aarch64', 'arm64'],
])

/** One spelling per architecture: the one of image manifests and of Kubernetes. */
export const foldArch = (arch: string): string => foldedArch.get(arch.toLowerCase()) ?? arch

/** What one machine cannot say twice in two ways. */
const comparable: readonly (readonly FactName[])[] = [
  ['serverVersion', 'versionServer'],
  ['storageDriver'],
  ['backingFs'],
  ['dType'],
  ['kernel'],
  ['operatingSystem'],
  ['osType'],
  ['architecture'],
  ['name'],
]

/** The facts of one output, with the first of each kind at hand. */
class Output {
  readonly facts: Fact[] = []
  readonly first = new Map<FactName, Fact>()
  /** Absent until a fact of the engine's own output has come. */
  told: Fact | undefined
  isStart = false

  add(fact: Fact): void {
    this.facts.push(fact)
    if (!this.first.has(fact.of)) this.first.set(fact.of, fact)
    if (isTold(fact)) this.told ??= fact
    if (fact.isStart) this.isStart = true
  }

  says(names: readonly FactName[]): string | undefined {
    for (const name of names) {
      const fact = this.first.get(name)
      if (fact) return foldArch(fact.value)
    }
    return undefined
  }

  contradicts(other: Output): boolean {
    return comparable.some((names) => {
      const [mine, theirs] = [this.says(names), other.says(names)]
      return mine !== undefined && theirs !== undefined && mine !== theirs
    })
  }
}

/**
 * Sorts the facts of a paste by machine. A new output begins where the fixed order of `docker info` goes backwards or
 * a JSON document begins; outputs that contradict each other nowhere are taken for one machine.
 */
export function machines(facts: readonly Fact[]): Fact[][] {
  const outputs: Output[] = []
  let last = -1
  for (const fact of facts) {
    const place = fact.document === undefined ? placeOf(fact) : undefined
    let current = outputs.at(-1)
    const isOtherDocument = current?.told && isTold(fact) && current.told.document !== fact.document
    const isNext =
      fact.isStart || isOtherDocument || (place !== undefined && current && isBackwards(place, last, fact, current))
    if (!current || isNext) {
      current = new Output()
      outputs.push(current)
      last = -1
    }
    current.add(fact)
    last = place ?? last
  }
  return merged(outputs).map((output) => output.facts)
}

const isTold = ({ of }: Fact) => placeInOutput(of) !== undefined || of.startsWith('version')

/** `docker version` comes before `docker info` wherever people paste both in a row. */
const placeOf = ({ of }: Fact) => (of === 'versionServer' || of === 'versionPlatform' ? -1 : placeInOutput(of))

const repeatable: ReadonlySet<FactName> = new Set([
  'securityOptions',
  'securityOptionsWhole',
  'loopFile',
  'versionPlatform',
  'clientHeading',
] as const)

function isBackwards(place: number, last: number, fact: Fact, current: Output): boolean {
  if (place > last) return false
  return place < last || (!repeatable.has(fact.of) && current.first.has(fact.of))
}

function merged(outputs: readonly Output[]): Output[] {
  const machines: Output[] = []
  for (const output of outputs) {
    const previous = machines.at(-1)
    if (previous && !output.isStart && !previous.contradicts(output))
      for (const fact of output.facts) previous.add(fact)
    else machines.push(output)
  }
  return machines
}
