import { workloadKinds } from '../../advisor/plan/workload.ts'
import { columnMeanings } from '../importers/workload-table/meanings.ts'
import { headingWords } from '../importers/workload-table/heading-words.ts'
import { featureWords, valueWords } from '../importers/workload-table/value-words.ts'

/** A column of the template: what it tells, its unit, and what stands in it for each example. */
export interface TemplateColumn {
  readonly tells: string
  readonly unit?: string
  readonly examples: readonly [string | number, string | number, string | number]
}

/** Three workloads that show what may stand in each column; an empty cell is an answer left open. */
export const templateColumns: readonly TemplateColumn[] = [
  { tells: 'name', examples: ['orders-db', 'media-library', 'web-shop'] },
  { tells: 'kind', examples: ['database', 'file-share', 'web'] },
  { tells: 'product', examples: ['postgresql', '', ''] },
  { tells: 'image', examples: ['postgres:16', '', 'shop/frontend:4.2'] },
  { tells: 'state', examples: ['stateful', 'stateful', 'stateless'] },
  { tells: 'replicas', examples: [3, 2, 6] },
  { tells: 'accessMode', examples: ['RWO', 'RWX', ''] },
  { tells: 'survives', examples: ['node', 'zone', ''] },
  { tells: 'selfReplicating', examples: ['yes', 'no', ''] },
  { tells: 'iops', examples: ['20k', 500, ''] },
  { tells: 'readPercent', unit: '%', examples: [70, '', ''] },
  { tells: 'throughputMiBps', examples: ['200 MB/s', '1 Gbit/s', ''] },
  { tells: 'latency', examples: ['low', 'relaxed', ''] },
  { tells: 'capacityGiB', examples: ['500 GB', '2 TiB', ''] },
  { tells: 'growthPercentPerYear', unit: '%', examples: [20, 40, ''] },
  { tells: 'recoveryPointHours', examples: ['15 min', '1 day', ''] },
  { tells: 'maxCostPerTBMonth', unit: 'USD/TB', examples: [60, 25, ''] },
  { tells: 'features', examples: ['snapshots, encryption at rest', 'expansion', ''] },
  { tells: 'protocol', examples: ['', 'NFS', ''] },
  { tells: 'volumeMode', examples: ['filesystem', 'filesystem', ''] },
  { tells: 'scratch', examples: ['no', 'no', 'yes'] },
  { tells: 'secrets', examples: ['yes', 'no', 'yes'] },
  { tells: 'config', examples: ['yes', 'no', 'yes'] },
  { tells: 'orchestrator', examples: ['kubernetes', 'kubernetes', 'swarm'] },
  { tells: 'os', examples: ['linux', 'linux', 'linux'] },
  { tells: 'pool', examples: ['', '', ''] },
  { tells: 'storageClass', examples: ['', '', ''] },
  { tells: 'constraints', examples: ['disk==nvme', '', ''] },
]

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
const capitals: Readonly<Record<string, string>> = { iops: 'IOPS' }

/** What stands above a column: the first phrase by which the reader knows it, and the unit. */
export function headingOf({ tells, unit }: TemplateColumn): string {
  const phrase = headingWords[tells]?.[0] ?? tells
  return `${capitals[phrase] ?? capital(phrase)}${unit === undefined ? '' : ` (${unit})`}`
}

const listed = (words: Readonly<Record<string, unknown>>) => Object.keys(words).join(', ')

/** What may stand in a column, as its reader takes it. */
export function allowedIn({ tells }: TemplateColumn): string {
  if (tells === 'kind') return workloadKinds.join(', ')
  if (tells === 'features') return listed(featureWords)
  const enumerated = Object.entries(valueWords).find(([trait]) => trait === tells)
  if (enumerated) return listed(enumerated[1])
  const meaning = columnMeanings.find(({ id }) => id === tells)
  if (meaning?.units.length) return `a number; with its unit if you like: ${meaning.units.join(', ')}`
  if (meaning?.quantity !== undefined) return 'a number'
  if (['name', 'product', 'image', 'pool', 'storageClass'].includes(tells)) return 'any text'
  return tells === 'constraints' ? 'disk==nvme, or zone in (a, b); several parted by semicolons' : 'yes or no'
}

/** What a column asks, as the pages of the app name it. */
export const askedIn = ({ tells }: TemplateColumn): string =>
  columnMeanings.find(({ id }) => id === tells)?.label ?? tells
