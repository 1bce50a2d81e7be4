import type { Criterion } from '../../advisor/plan/priorities.ts'

/** What each criterion means, in one line. */
export const criterionWords: Readonly<Record<Criterion, { readonly label: string; readonly hint: string }>> = {
  performance: { label: 'Performance', hint: 'IOPS, throughput, short answers.' },
  resilience: { label: 'Resilience', hint: 'Data outlives the failure of a disk, a node, a site.' },
  cost: { label: 'Cost', hint: 'What it costs to buy and to keep, per terabyte.' },
  scalability: { label: 'Scalability', hint: 'It grows with the cluster without being rebuilt.' },
  security: { label: 'Security', hint: 'Encryption, isolation, who can read what.' },
  operability: { label: 'Operability', hint: 'Little to install, to learn and to look after.' },
}
