import type { Catalog } from '../catalog/catalog-shape.ts'
import { answerAt } from '../plan/answer-at.ts'
import type { Plan } from '../plan/plan.ts'
import type { Change } from './change.ts'
import { intervalOf, justBefore, thresholdsOf, versionTraits } from './thresholds.ts'

/** The systems whose kernels carry Red Hat's builds. */
const enterpriseLinux = ['rhel', 'centos', 'rocky', 'almalinux', 'ol']

/** As `uname -r` prints it on the pool's system: only there does a build of Red Hat's kernel mean something. */
function asPrinted(version: string, trait: string, plan: Plan): string {
  const os = answerAt(plan, trait.replace(/kernel$/, 'os'))
  const isRedHats = trait.endsWith('.kernel') && version.startsWith('3.10.0-') && enterpriseLinux.includes(String(os))
  return isRedHats ? `${version}.el7.x86_64` : version
}

/** One version for each interval between the limits that rules compare with, but the one that the plan's lies in. */
export function versionsFor(trait: string, plan: Plan, catalog: Catalog): Change[] {
  const kind = versionTraits.find((one) => one === trait.replace(/\[\d+\]/, ''))
  if (!kind) return []
  const limits = thresholdsOf(kind, catalog)
  const [first] = limits
  if (first === undefined) return []
  const now = answerAt(plan, trait)
  const at = typeof now === 'string' ? intervalOf(now, limits) : undefined
  return [justBefore(first), ...limits].flatMap((version, interval) =>
    interval === at ? [] : [{ trait, to: asPrinted(version, trait, plan) }],
  )
}
