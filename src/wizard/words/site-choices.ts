import type { Site } from '../../advisor/plan/platform.ts'

/** Where nodes can stand, in the words of the question. */
export const siteChoices: readonly { value: Site; label: string }[] = [
  { value: 'bare-metal', label: 'Own servers' },
  { value: 'vsphere', label: 'VMware vSphere' },
  { value: 'nutanix', label: 'Nutanix AHV' },
  { value: 'openstack', label: 'OpenStack' },
  { value: 'aws', label: 'AWS' },
  { value: 'azure', label: 'Azure' },
  { value: 'gcp', label: 'Google Cloud' },
  { value: 'alibaba', label: 'Alibaba Cloud' },
  { value: 'other-cloud', label: 'Another cloud' },
  { value: 'edge', label: 'Edge sites' },
]
