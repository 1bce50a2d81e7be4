/** A unit: how it is printed, how people type it (lower case, no spaces), and how many of the smallest unit it holds. */
export interface Unit {
  readonly name: string
  readonly typed: readonly string[]
  readonly size: number
  readonly family: 'binary' | 'decimal' | 'bits' | 'plain'
  /** Forms in which upper and lower case differ in meaning; looked at before `typed`. */
  readonly typedExactly?: readonly string[]
}

export interface QuantityKind {
  /** What the value is counted in, and what a bare number means. */
  readonly base: string
  readonly units: readonly Unit[]
  readonly examples: string
  readonly isWhole?: boolean
  readonly most?: number
  readonly note?: string
}

const prefixes = ['K', 'M', 'G', 'T', 'P'] as const

const bytes: readonly Unit[] = [
  { name: 'B', typed: ['b', 'byte', 'bytes'], size: 1, family: 'plain' },
  ...prefixes.flatMap((prefix, at): Unit[] => {
    const p = prefix.toLowerCase()
    return [
      { name: `${prefix}iB`, typed: [`${p}ib`, `${p}i`], size: 1024 ** (at + 1), family: 'binary' },
      { name: `${prefix === 'K' ? 'k' : prefix}B`, typed: [`${p}b`, p], size: 1000 ** (at + 1), family: 'decimal' },
    ]
  }),
]

/** `MB/s` and `MBps` are bytes; `Mb/s`, `Mbit/s` and `mbps` are bits, as network people write them. */
const perSecond: readonly Unit[] = [
  ...bytes.map((unit): Unit => ({
    ...unit,
    name: `${unit.name}/s`,
    typed: unit.typed.flatMap((typed) => [typed, `${typed}/s`, ...(typed.endsWith('ib') ? [`${typed}ps`] : [])]),
    typedExactly: unit.family === 'decimal' ? [`${unit.name}ps`, `${unit.name.toUpperCase()}ps`] : [],
  })),
  ...(['M', 'G'] as const).map((prefix, at): Unit => {
    const p = prefix.toLowerCase()
    return {
      name: `${prefix}bit/s`,
      typed: [`${p}bit/s`, `${p}bits/s`, `${p}bit`, `${p}bps`],
      typedExactly: [`${prefix}b/s`, `${prefix}b`],
      size: 1000 ** (at + 2) / 8,
      family: 'bits',
    }
  }),
]

/** Block sizes are powers of two even where they are called KB, so K, KB and KiB are one. */
const blockSizes: readonly Unit[] = bytes
  .filter((unit) => unit.family !== 'decimal')
  .map((unit) => ({ ...unit, typed: [...unit.typed, ...unit.typed.map((typed) => typed.replace('i', ''))] }))

const thousands = (name: string, words: readonly string[]): readonly Unit[] => [
  { name, typed: ['', ...words], size: 1, family: 'plain' },
  { name: `k ${name}`, typed: ['k', ...words.map((word) => `k${word}`)], size: 1e3, family: 'plain' },
  { name: `M ${name}`, typed: ['m', 'mio', ...words.map((word) => `m${word}`)], size: 1e6, family: 'plain' },
]

const day = 24
const spans: readonly Unit[] = [
  { name: 'min', typed: ['min', 'mins', 'minute', 'minutes'], size: 1 / 60, family: 'plain' },
  { name: 'h', typed: ['h', 'hr', 'hrs', 'hour', 'hours'], size: 1, family: 'plain' },
  { name: 'days', typed: ['d', 'day', 'days'], size: day, family: 'plain' },
  { name: 'weeks', typed: ['w', 'week', 'weeks'], size: 7 * day, family: 'plain' },
  { name: 'years', typed: ['y', 'year', 'years'], size: 365 * day, family: 'plain' },
]

const percentUnit: readonly Unit[] = [{ name: '%', typed: ['%', 'percent', 'pct'], size: 1, family: 'plain' }]

/** Price lists say per GB or per TB, decimal; a price per GiB is that of a little more than a GB. */
const prices: readonly Unit[] = [
  { name: 'per TB and month', typed: ['', '/tb'], size: 1, family: 'plain' },
  { name: 'per GB and month', typed: ['/gb'], size: 1000, family: 'plain' },
  { name: 'per TiB and month', typed: ['/tib'], size: 1e12 / 1024 ** 4, family: 'plain' },
  { name: 'per GiB and month', typed: ['/gib'], size: 1e12 / 1024 ** 3, family: 'plain' },
]

export const quantityKinds = {
  iops: {
    base: 'IOPS',
    units: thousands('IOPS', ['iops', 'io/s', 'ios']),
    examples: '500, 20k or 1.5M',
    isWhole: true,
  },
  count: { base: '', units: thousands('', []), examples: '12, 1,500 or 20k', isWhole: true },
  number: { base: '', units: thousands('', []), examples: '3 or 1.08' },
  capacityGiB: { base: 'GiB', units: bytes, examples: '500 GB, 2 TiB or 200Gi' },
  capacityTB: { base: 'TB', units: bytes, examples: '500 GB or 2 TB' },
  sizeMiB: { base: 'MiB', units: bytes, examples: '50 MB or 64 MiB' },
  ioSizeKiB: {
    base: 'KiB',
    units: blockSizes,
    examples: '4k, 64 KiB or 1M',
    note: 'Block sizes are read as powers of two.',
  },
  throughputMiBps: { base: 'MiB/s', units: perSecond, examples: '200 MB/s, 1 GiB/s or 10 Gbit/s' },
  percent: { base: '%', units: percentUnit, examples: '70 %', most: 100 },
  growthPercent: { base: '%', units: percentUnit, examples: '20 %' },
  hours: { base: 'h', units: spans, examples: '15 min, 4 h or 1 day' },
  days: {
    base: 'days',
    units: spans.filter((unit) => unit.size >= day),
    examples: '30 days, 8 weeks or 1 year',
  },
  costPerTBMonth: { base: 'per TB and month', units: prices, examples: '25, or 0.025 per GB' },
} as const satisfies Record<string, QuantityKind>

export type QuantityKindName = keyof typeof quantityKinds
