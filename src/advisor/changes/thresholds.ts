import type { Catalog } from '../catalog/catalog-shape.ts'
import { parseKernel, isKernelOlder } from '../plan/kernel.ts'
import { compareVersions, parseVersion } from '../plan/version.ts'

/** The traits that rules compare with versions of the catalog, keyed by the path without its row. */
export const versionTraits = ['nodePools.kernel', 'nodePools.engineVersion', 'platform.kubernetes'] as const
export type VersionTrait = (typeof versionTraits)[number]

/** Where in the catalog the limits of each lie. */
const limits: Readonly<Record<VersionTrait, readonly RegExp[]>> = {
  'nodePools.kernel': [
    /^drivers\.(backing\.refusedBelow\.kernel|kernel\.(from|backport\.(certain|documented))|rootless\.kernelFrom)$/,
    /^facts\.image\.engineKernel\.kernel$/,
    /^volumes\.kernelFrom$/,
  ],
  'nodePools.engineVersion': [
    /^drivers\.(backing\.before|dType\.|lifespan\.|support\.|rootless\.refuses|kernel\.backport\.knownToEnginesFrom)/,
    /^facts\.image\.(containerdStore|windowsDropped\.mcr|engineKernel\.before|knownDrivers)/,
    /^platforms\.engines\.(id|version)$/,
    /^volumes\.engineFrom$/,
  ],
  'platform.kubernetes': [/^volumes\.(kubernetes|testedOn)/, /^facts\.volume\.oncePod/, /^platforms\.kubernetes\.id$/],
}

const version = /^\d+(\.\d+)+(-\d+(\.\d+)*)?$/

function older(a: string, b: string): boolean {
  const kernel = parseKernel(a)
  return kernel ? isKernelOlder(kernel, b) : compareVersions(parseVersion(a) ?? [], parseVersion(b) ?? []) < 0
}

const byAge = (a: string, b: string) => (older(a, b) ? -1 : older(b, a) ? 1 : 0)

function versionsIn(value: unknown, path: string, wanted: readonly RegExp[], found: Set<string>): void {
  if (typeof value === 'string') {
    if (version.test(value) && wanted.some((one) => one.test(path))) found.add(value)
  } else if (Array.isArray(value)) {
    for (const one of value) versionsIn(one, path, wanted, found)
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, one] of Object.entries(value)) {
      if (key === 'sources') continue
      versionsIn(one, key === 'value' ? path : path === '' ? key : `${path}.${key}`, wanted, found)
    }
  }
}

const known = new WeakMap<Catalog, Map<VersionTrait, readonly string[]>>()

/** The versions from which on some rule may judge otherwise, oldest first. */
export function thresholdsOf(trait: VersionTrait, catalog: Catalog): readonly string[] {
  const ofCatalog = known.get(catalog) ?? new Map<VersionTrait, readonly string[]>()
  known.set(catalog, ofCatalog)
  const before = ofCatalog.get(trait)
  if (before) return before
  const found = new Set<string>()
  const { drivers, volumes, facts, platforms } = catalog
  versionsIn({ drivers, volumes, facts, platforms }, '', limits[trait], found)
  const sorted = [...found].sort(byAge).filter((one, i, all) => i === 0 || byAge(all[i - 1] ?? '', one) !== 0)
  ofCatalog.set(trait, sorted)
  return sorted
}

/** How many of the limits a version has reached: equal numbers lie in one interval. */
export function intervalOf(text: string, thresholds: readonly string[]): number {
  return thresholds.filter((limit) => !older(text, limit)).length
}

/** The version just before a limit. */
export function justBefore(limit: string): string {
  const numbers = [...(parseVersion(limit) ?? [])]
  const last = numbers.findLastIndex((number) => number > 0)
  return numbers.map((number, i) => (i === last ? number - 1 : number)).join('.')
}
