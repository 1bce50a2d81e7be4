import type { FailureDomain } from '../../plan/limits.ts'

/** True where more than one replica must be able to serve the images. */
export function isHighlyAvailable(survives: FailureDomain, replicas: number): boolean {
  return survives !== 'nothing' || replicas > 1
}

const domains: readonly FailureDomain[] = ['nothing', 'node', 'zone', 'site']

/** True where `a` is a larger failure than `b`. */
export function isLarger(a: FailureDomain, b: FailureDomain): boolean {
  return domains.indexOf(a) > domains.indexOf(b)
}

const failures: Readonly<Record<FailureDomain, string>> = {
  nothing: 'no failure',
  node: 'the loss of a node',
  zone: 'the loss of a zone',
  site: 'the loss of a site',
}

/** "the loss of a node", or how many replicas ask for it where no failure is named. */
export function needOf(survives: FailureDomain, replicas: number): string {
  return survives === 'nothing' ? `${replicas} replicas` : `surviving ${failures[survives]}`
}
