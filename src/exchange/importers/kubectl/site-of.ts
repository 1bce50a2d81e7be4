import type { Platform, Site } from '../../../advisor/plan/platform.ts'
import type { Understood } from '../../importer.ts'
import { safeExcerpt } from '../../paste/secrets.ts'
import type { NodeSeen, Seen } from './seen.ts'

/** How the cloud controllers begin a node's `spec.providerID`. */
const providers: ReadonlyMap<string, Site> = new Map([
  ['aws', 'aws'],
  ['azure', 'azure'],
  ['gce', 'gcp'],
  ['openstack', 'openstack'],
  ['vsphere', 'vsphere'],
])

interface SiteFound {
  readonly platform: Pick<Platform, 'site' | 'region'>
  readonly understood: readonly Understood[]
}

/** Where the nodes run, if their objects say so and agree. */
export function siteOf(nodes: readonly NodeSeen[]): SiteFound {
  const site = agreed(
    nodes.map(({ provider }) => provider),
    (value) => providers.get(value.split(':', 1)[0] ?? ''),
  )
  const region =
    site &&
    agreed(
      nodes.map((node) => node.region),
      (value) => value,
    )
  return {
    platform: { ...(site && { site: site.value }), ...(region && { region: region.value }) },
    understood: [
      ...(site ? [told('platform.site', site.value, site.by)] : []),
      ...(region ? [told('platform.region', region.value, region.by)] : []),
    ],
  }
}

const told = (trait: string, value: unknown, { line, text }: Seen): Understood => ({
  trait,
  value,
  line,
  text: safeExcerpt(text),
})

function agreed<Value>(seen: readonly (Seen | undefined)[], read: (value: string) => Value | undefined) {
  const found = seen.flatMap((by) => {
    const value = by && read(by.value)
    return by && value !== undefined ? [{ value, by }] : []
  })
  const [first] = found
  return first && found.every(({ value }) => value === first.value) ? first : undefined
}
