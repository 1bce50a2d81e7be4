import type { RegistryProduct } from '../../advisor/plan/registry.ts'
import type { Choice } from '../../ui/choice.ts'

/** The lines that are chosen for something new, newest first. */
export const registryProducts: readonly Choice<RegistryProduct>[] = [
  { value: 'msr-4', label: 'MSR 4' },
  { value: 'msr-2.10', label: 'MSR 2.10' },
  { value: 'msr-2.9', label: 'MSR 2.9' },
  { value: 'none', label: 'No registry of our own' },
]

/** Lines that came before, for those who still run them. */
export const olderProducts: readonly Choice<RegistryProduct>[] = [
  { value: 'msr-3.1', label: 'MSR 3.1' },
  { value: 'msr-3.0', label: 'MSR 3.0' },
  { value: 'msr-2.8', label: 'MSR 2.8' },
  { value: 'dtr-2.7', label: 'DTR 2.7' },
  { value: 'dtr-2.6', label: 'DTR 2.6' },
  { value: 'dtr-2.5', label: 'DTR 2.5' },
]

export const registrySurvives = [
  { value: 'nothing', label: 'No: one replica', hint: 'It may be away for a while' },
  { value: 'node', label: 'Yes, of a node', hint: 'High availability' },
  { value: 'zone', label: 'Yes, of a zone' },
  { value: 'site', label: 'Yes, of a site' },
] as const

export const registryHosts = [
  { value: 'kubernetes', label: 'Kubernetes' },
  { value: 'swarm', label: 'Swarm' },
  { value: 'single-host', label: 'One host alone' },
] as const

export const credentialChoices = [
  { value: 'keys', label: 'Access keys' },
  { value: 'instance-role', label: 'Role of the machine' },
  { value: 'service-account', label: 'Service account' },
] as const

/** Backends by the ids of the catalog. */
export const backends: readonly string[] = [
  'local-volume',
  'nfs-v3',
  'nfs-v4',
  'k8s-rwx-pvc',
  's3',
  's3-compatible',
  'azure-blob',
  'gcs',
  'swift',
  'alibaba-oss',
]
