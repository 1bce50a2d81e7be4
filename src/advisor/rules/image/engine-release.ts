import type { Engine } from '../../plan/node-pool.ts'
import { isOlder, parseVersion, type Version } from '../../plan/version.ts'

/** The engine's version: its numbers to compare, its text to show, since `18.09` is not `18.9`. */
export interface EngineRelease {
  readonly text: string
  readonly numbers: Version
}

const products: Readonly<Record<Engine, string>> = {
  mcr: 'MCR',
  'docker-ee': 'Docker EE',
  'docker-ce': 'Docker Engine',
  moby: 'Moby',
  containerd: 'containerd',
}

/** `MCR 25.0.13` */
export const engineText = (engine: Engine, release: EngineRelease): string => `${products[engine]} ${release.text}`

export const vendorOf = (engine: Engine): 'mirantis' | 'docker' | 'containerd' =>
  engine === 'mcr' || engine === 'docker-ee' ? 'mirantis' : engine === 'containerd' ? 'containerd' : 'docker'

/** MCR, Docker EE and Moby count as Docker Engine does; containerd counts for itself. */
export const countsAsDocker = (engine: Engine): boolean => engine !== 'containerd'

export const isFrom = (release: EngineRelease, from: string): boolean => !isOlder(release.numbers, from)

export const isBefore = (release: EngineRelease, before: string): boolean => isOlder(release.numbers, before)

/** `25.0` has 25.0.13, and not 25.1. */
export const isOfLine = ({ numbers }: EngineRelease, line: string): boolean =>
  (parseVersion(line) ?? []).every((number, index) => (numbers[index] ?? 0) === number)

/** At least `from` and older than `before`; a missing limit is none. */
export const isWithin = (release: EngineRelease, from: string | undefined, before: string | undefined): boolean =>
  (from === undefined || isFrom(release, from)) && (before === undefined || isBefore(release, before))
