import type { Site } from '../plan/platform.ts'

const names: Readonly<Record<string, string>> = {
  'bare-metal': 'bare metal',
  vsphere: 'vSphere',
  nutanix: 'Nutanix',
  openstack: 'OpenStack',
  aws: 'AWS',
  azure: 'Azure',
  gcp: 'Google Cloud',
  alibaba: 'Alibaba Cloud',
  edge: 'the edge',
  'other-cloud': 'another cloud',
} satisfies Record<Site, string>

/** A site as it stands in a sentence; what is no site stands for itself. */
export function siteName(site: string): string {
  return names[site] ?? site
}
