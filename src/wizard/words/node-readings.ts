import { parseKernel } from '../../advisor/plan/kernel.ts'
import type { NodePool } from '../../advisor/plan/node-pool.ts'
import { useAdvisor } from '../../store/advice.ts'
import { osLabels } from './node-words.ts'

/** How a kernel text was understood, in a few words. */
export function kernelReading(text: string): string {
  const kernel = parseKernel(text)
  if (!kernel) return ''
  const { version, build, enterpriseLinux } = kernel
  const number = `Read as kernel ${version.join('.')}`
  const builds = build.length > 0 ? `, build ${build.join('.')}` : ''
  return enterpriseLinux === undefined
    ? `${number}${builds}`
    : `${number}${builds} of Enterprise Linux ${enterpriseLinux}`
}

/** The systems to choose from, and the one that was typed or read if it is none of them. */
export function useOsChoices({ os }: NodePool): { value: string; label: string }[] {
  const known = useAdvisor()?.catalog.platforms.operatingSystems ?? Object.keys(osLabels).slice(0, 9)
  const all = os === undefined || known.includes(os) ? known : [...known, os]
  return all.map((value) => ({ value, label: osLabels[value] ?? value }))
}

/** The releases of the chosen system that the catalog knows, newest first, and the answered one if it is none of them. */
export function useReleaseChoices({ os, osVersion }: NodePool): { value: string; label: string }[] {
  const releases = useAdvisor()?.catalog.platforms.releases.filter((release) => release.os === os) ?? []
  const versions = releases.map(({ version }) => version)
  const all = osVersion === undefined || versions.includes(osVersion) ? versions : [...versions, osVersion]
  const newer = (a: string, b: string) => b.localeCompare(a, 'en', { numeric: true })
  return all.toSorted(newer).map((value) => ({ value, label: value }))
}
