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

/**
 * Sorts the facts of a paste by machine. A new output begins where the fixed order of `docker info` goes backwards or
 * a JSON document begins; outputs that contradict each other nowhere are taken for one machine.
 */
export function machines(facts: readonly Fact[]): Fact[][] {
  const outputs: Fact[][] = []
  let last = -1
  for (const fact of facts) {
    const place = fact.document === undefined ? placeOf(fact) : undefined
    const current = outputs.at(-1)
    const isOtherDocument = current?.some(isTold) && current.find(isTold)?.document !== fact.document && isTold(fact)
    if (
      !current ||
      fact.isStart ||
      isOtherDocument ||
      (place !== undefined && isBackwards(place, last, fact, current))
    ) {
      outputs.push([fact])
      last = place ?? -1
    } else {
      current.push(fact)
      last = place ?? last
    }
  }
  return merged(outputs)
}

const isTold = ({ of }: Fact) => placeInOutput(of) !== undefined || of.startsWith('version')

/** `docker version` comes before `docker info` wherever people paste both in a row. */
const placeOf = ({ of }: Fact) => (of === 'versionServer' || of === 'versionPlatform' ? -1 : placeInOutput(of))

const repeatable: ReadonlySet<FactName> = new Set([
  'securityOptions',
  'loopFile',
  'thinPool',
  'versionPlatform',
  'clientHeading',
])

function isBackwards(place: number, last: number, fact: Fact, current: readonly Fact[]): boolean {
  if (place > last) return false
  if (place < last) return true
  return !repeatable.has(fact.of) && current.some(({ of }) => of === fact.of)
}

function merged(outputs: readonly Fact[][]): Fact[][] {
  const machines: Fact[][] = []
  for (const output of outputs) {
    const previous = machines.at(-1)
    if (previous && !output.some(({ isStart }) => isStart) && !contradicts(previous, output)) previous.push(...output)
    else machines.push([...output])
  }
  return machines
}

function contradicts(a: readonly Fact[], b: readonly Fact[]): boolean {
  return comparable.some((names) => {
    const [left, right] = [a, b].map((facts) => facts.find(({ of }) => names.includes(of))?.value)
    return left !== undefined && right !== undefined && foldArch(left) !== foldArch(right)
  })
}
