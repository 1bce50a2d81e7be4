/** How much one of each unit is, by the unit as it is typed: small letters, no spaces, no points. */
type Sizes = ReadonlyMap<string, number>

export interface QuantityKind {
  /** What a bare number means where nobody says otherwise. */
  readonly base: string
  /** How much one of that is, in what `sizes` counts; 1 where nothing is said. */
  readonly baseSize?: number
  readonly sizes: Sizes
  /** Units in which capital letters decide: `Mb/s` are bits, `MB/s` bytes. Looked at first. */
  readonly exact?: Sizes
  /** Units to choose from where a column names none, the base among them. */
  readonly choices: readonly string[]
  readonly most?: number
  readonly isWhole?: true
  /** `k`, `Mio` and their like may stand before the unit. */
  readonly hasFactors?: true
}

const prefixes = ['k', 'm', 'g', 't', 'p'] as const
const words = { k: 'kilo', m: 'mega', g: 'giga', t: 'tera', p: 'peta' } as const
const binaryWords = { k: 'kibi', m: 'mebi', g: 'gibi', t: 'tebi', p: 'pebi' } as const

/** Bytes by name; French writes octets: Go, To, Gio. */
function byteSizes(thousand: number): [string, number][] {
  const plain: [string, number][] = ['b', 'byte', 'bytes', 'o', 'octet', 'octets'].map((unit) => [unit, 1])
  const prefixed = prefixes.flatMap((prefix, at): [string, number][] => {
    const decimal = thousand ** (at + 1)
    const binary = 1024 ** (at + 1)
    const word = words[prefix]
    return [
      ...['', 'b', 'o', 'byte', 'bytes'].map((end): [string, number] => [prefix + end, decimal]),
      ...['', 'byte', 'bytes', 'octet', 'octets'].map((end): [string, number] => [word + end, decimal]),
      ...['i', 'ib', 'io'].map((end): [string, number] => [prefix + end, binary]),
      ...['byte', 'bytes'].map((end): [string, number] => [binaryWords[prefix] + end, binary]),
    ]
  })
  return [...plain, ...prefixed]
}

const gib = 1024 ** 3
const mib = 1024 ** 2
const seconds = ['/s', '/sec', '/sek', '/second', '/sekunde', '/seconde']

const bytesPerSecond = byteSizes(1000).flatMap(([unit, size]): [string, number][] => [
  [unit, size],
  ...seconds.map((second): [string, number] => [unit + second, size]),
  ...(/(?:ib|[a-z]{2,}bytes?)$/.test(unit) ? [[`${unit}ps`, size] as [string, number]] : []),
])
const bitsPerSecond = (['k', 'm', 'g'] as const).flatMap((prefix, at): [string, number][] => {
  const size = 1000 ** (at + 1) / 8
  const units = ['bit', 'bits'].flatMap((bit) => ['', ...seconds].map((second) => prefix + bit + second))
  return [...units, `${prefix}bps`, `${prefix}bitps`].map((unit) => [unit, size])
})
const exactPerSecond = (['k', 'K', 'M', 'G'] as const).flatMap((prefix): [string, number][] => {
  const power = { k: 1, K: 1, M: 2, G: 3 }[prefix]
  const bytes = 1000 ** power
  return [
    ...['B/s', 'B/sec', 'Bps'].map((end): [string, number] => [prefix + end, bytes]),
    ...['b/s', 'b/sec', 'bps', 'b'].map((end): [string, number] => [prefix + end, bytes / 8]),
  ]
})

const hours: readonly (readonly [number, readonly string[]])[] = [
  [1 / 3600, ['s', 'sec', 'sek', 'second', 'seconds', 'sekunde', 'sekunden', 'seconde', 'secondes']],
  [1 / 60, ['min', 'mins', 'minute', 'minutes', 'minuten']],
  [1, ['h', 'hr', 'hrs', 'hour', 'hours', 'std', 'stunde', 'stunden', 'heure', 'heures']],
  [24, ['d', 'day', 'days', 'tag', 'tage', 'tagen', 'j', 'jour', 'jours']],
  [168, ['w', 'week', 'weeks', 'woche', 'wochen', 'sem', 'semaine', 'semaines']],
]
const milliseconds: readonly (readonly [number, readonly string[]])[] = [
  [0.001, ['us', 'µs', 'μs', 'microseconds']],
  [1, ['ms', 'msec', 'millisecond', 'milliseconds', 'millisekunden']],
  [1000, ['s', 'sec', 'sek']],
]
const named = (sizes: typeof hours): Sizes =>
  new Map(sizes.flatMap(([size, units]) => units.map((unit) => [unit, size] as const)))

/** Block sizes are powers of two even where they are called KB. */
const blockSizes: Sizes = new Map(byteSizes(1024))

/** A price list's TB holds 1000 GB; a price per GiB is that of a little more than a GB. */
const perTB: Sizes = new Map([
  ['/tb', 1],
  ['/to', 1],
  ['/gb', 1000],
  ['/go', 1000],
  ['/tib', 1e12 / 1024 ** 4],
  ['/gib', 1e12 / gib],
])

const plainOf = (units: readonly string[]): Sizes => new Map(units.map((unit) => [unit, 1]))

export const quantityKinds = {
  capacity: {
    base: 'GiB',
    baseSize: gib,
    sizes: new Map(byteSizes(1000)),
    choices: ['GiB', 'GB', 'TiB', 'TB', 'MiB', 'MB'],
  },
  throughput: {
    base: 'MiB/s',
    baseSize: mib,
    sizes: new Map([...bytesPerSecond, ...bitsPerSecond]),
    exact: new Map(exactPerSecond),
    choices: ['MiB/s', 'MB/s', 'GiB/s', 'GB/s', 'Mbit/s', 'Gbit/s'],
  },
  blockSize: { base: 'KiB', baseSize: 1024, sizes: blockSizes, choices: ['KiB', 'B', 'MiB'] },
  iops: {
    base: 'IOPS',
    sizes: plainOf(['iops', 'io/s', 'ios', 'io', 'iop/s', 'ops', 'ops/s', 'e/a/s', 'es/s']),
    choices: ['IOPS', 'k IOPS'],
    hasFactors: true,
  },
  count: {
    base: '',
    sizes: plainOf(['x', 'pods', 'pod', 'replicas', 'replica', 'instances', 'stk', 'stück', 'replikate', 'instanzen']),
    choices: [],
    isWhole: true,
    hasFactors: true,
  },
  percent: {
    base: '%',
    sizes: plainOf(['%', 'percent', 'pct', 'prozent', 'pourcent', 'pourcents']),
    choices: ['%'],
    most: 100,
  },
  growth: {
    base: '%',
    sizes: plainOf([
      '%',
      'percent',
      'pct',
      'prozent',
      'pourcent',
      '%/year',
      '%/jahr',
      '%/a',
      '%/an',
      '%pa',
      '%/y',
      '%/yr',
    ]),
    choices: ['%'],
  },
  hours: { base: 'h', sizes: named(hours), choices: ['min', 'h', 'days'] },
  latency: { base: 'ms', sizes: named(milliseconds), choices: ['ms', 'µs'] },
  price: { base: '/TB', sizes: perTB, choices: ['/TB', '/GB', '/TiB', '/GiB'] },
} as const satisfies Record<string, QuantityKind>

export type QuantityKindName = keyof typeof quantityKinds

const factors: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['tsd', 1e3],
  ['tausend', 1e3],
  ['thousand', 1e3],
  ['mille', 1e3],
  ['m', 1e6],
  ['mio', 1e6],
  ['mill', 1e6],
  ['million', 1e6],
  ['millions', 1e6],
  ['millionen', 1e6],
])

/** How much one of this unit is, in what the kind's `sizes` count; undefined where the kind does not know it. */
export function unitSize(name: QuantityKindName, typed: string): number | undefined {
  const kind: QuantityKind = quantityKinds[name]
  const close = typed.replace(/[\s.]/g, '')
  const letters = close.toLowerCase()
  const known = kind.exact?.get(close) ?? kind.sizes.get(letters)
  if (known !== undefined || kind.hasFactors === undefined) return known
  const [word = ''] = /^(?:millionen|millions?|mill|mio|tausend|thousand|tsd|mille|[km])/.exec(letters) ?? []
  const factor = factors.get(word)
  const rest = letters.slice(word.length)
  return factor !== undefined && (rest === '' || kind.sizes.has(rest)) ? factor : undefined
}
