import { classNames } from '../advisor/catalog/class-names.ts'
import type { Judged, SupportLevel } from '../advisor/advice/advice.ts'
import type { TierName } from '../advisor/rank.ts'
import type { StepId } from '../store/page.ts'

interface TierWords {
  readonly title: string
  readonly question: string
  /** What stands there while the plan has no row of this tier. */
  readonly empty: string
  readonly emptyAction: string
  readonly step: StepId
  readonly nothing: string
}

export const tierWords: Readonly<Record<TierName, TierWords>> = {
  image: {
    title: 'Image run storage',
    question: 'Which storage driver on each kind of node',
    empty: 'The plan names no kind of node yet.',
    emptyAction: 'Name a kind of node',
    step: 'nodes',
    nothing: 'No storage driver to choose',
  },
  volume: {
    title: 'Persistent data',
    question: 'Which volume for each workload',
    empty: 'The plan names no workload yet.',
    emptyAction: 'Add a workload',
    step: 'workloads',
    nothing: 'No volume needed',
  },
  'secrets-config': {
    title: 'Secrets and configuration',
    question: 'Where they are kept and how they reach the containers',
    empty: 'No workload is handed secrets or configuration.',
    emptyAction: 'Go to the workloads',
    step: 'workloads',
    nothing: 'No store needed',
  },
  registry: {
    title: 'Registry at rest',
    question: 'Which storage backend for the images of the registry',
    empty: 'Nothing is said about the registry yet.',
    emptyAction: 'Go to the registry',
    step: 'registry',
    nothing: 'No registry',
  },
}

const protocols: Readonly<Record<string, string>> = {
  nfs: 'NFS',
  smb: 'SMB',
  iscsi: 'iSCSI',
  fc: 'Fibre Channel',
  'nvme-of': 'NVMe over fabrics',
  s3: 'S3',
}

/** How an option serves here, in few words: its class, protocol and way of making volumes. */
export function wayInWords({ class: volumeClass, protocol, provisioning }: Judged): string[] {
  return [
    ...(volumeClass === undefined || volumeClass === 'secrets-config' ? [] : [classNames[volumeClass]]),
    ...(protocol === undefined ? [] : [`over ${protocols[protocol] ?? protocol}`]),
    ...(provisioning === undefined ? [] : [provisioning === 'dynamic' ? 'made on demand' : 'made by hand']),
  ]
}

export const supportWords: Readonly<Record<SupportLevel, string>> = {
  supported: 'documented',
  undocumented: 'no document says',
  contradicted: 'documents contradict',
}

export const criterionWords = {
  performance: 'Performance',
  resilience: 'Resilience',
  cost: 'Cost',
  scalability: 'Scalability',
  security: 'Security',
  operability: 'Operability',
} as const

/** `Recommended` or how many things must hold first. */
export function conditionWords(count: number): string {
  if (count === 0) return 'Recommended'
  return count === 1 ? 'Recommended if one thing holds' : `Recommended if ${count} things hold`
}

/** `a`, `a and b`, `a, b and c` */
export function listed(words: readonly string[], last = 'and'): string {
  if (words.length < 2) return words.join('')
  return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1) ?? ''}`
}
