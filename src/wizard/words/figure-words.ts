import { answerInWords } from '../../advisor/plan/answer-words.ts'
import type { Figure, Platform } from '../../advisor/plan/platform.ts'
import { storageLabel } from './storage-groups.ts'

const words = ({ costPerTBMonth, maxIops, maxThroughputMiBps, latency }: Figure, currency: string): string[] => [
  ...(costPerTBMonth === undefined
    ? []
    : [`${currency} ${answerInWords('workloads.maxCostPerTBMonth', costPerTBMonth)}`]),
  ...(maxIops === undefined ? [] : [answerInWords('workloads.iops', maxIops)]),
  ...(maxThroughputMiBps === undefined ? [] : [answerInWords('workloads.throughputMiBps', maxThroughputMiBps)]),
  ...(latency === undefined ? [] : [answerInWords('workloads.latency', latency)]),
]

/** What a system is called: by its owner, where the list has no name for it. */
export function ownNameOf(system: string, others: Platform['otherStorage'] = []): string {
  const given = others.find(({ kind }) => kind === system)?.name.trim() ?? ''
  return given === '' ? storageLabel(system) : given
}

/** `Ceph: EUR 30 per TB and month, 120,000 IOPS; NFSv4 server: below 10 ms` */
export function figuresInWords({ figures = [], otherStorage }: Platform, currency = 'USD'): string {
  return figures
    .map((figure) => `${ownNameOf(figure.of, otherStorage)}: ${words(figure, currency).join(', ')}`)
    .join('; ')
}
