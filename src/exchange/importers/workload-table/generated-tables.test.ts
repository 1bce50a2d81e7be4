import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import type { NumberStyle } from '../../tables/number-style.ts'
import { dataOf, workbookOf } from '../../tables/xlsx/workbook-fixture.ts'
import { readWorkbook } from './workbook.ts'
import { read } from './workload-table.ts'

const isDeep = process.env['STOWAGE_DEEP'] === '1'
const seed = Number(process.env['STOWAGE_SEED'] ?? Date.now() % 2 ** 31)
vi.setConfig({ testTimeout: isDeep ? 7_200_000 : 120_000 })

/** A number as people of one country write it: thousands grouped or not, a decimal mark where it has a fraction. */
function written(value: number, style: NumberStyle, isGrouped: boolean): string {
  const [whole = '', fraction] = String(value).split('.')
  const group = style === 'comma' ? '.' : ','
  const grouped = isGrouped ? whole.replace(/\B(?=(?:\d{3})+$)/g, group) : whole
  return fraction === undefined ? grouped : `${grouped}${style === 'comma' ? ',' : '.'}${fraction}`
}

interface Writing {
  readonly style: NumberStyle
  readonly isGrouped: boolean
}

interface Drawn {
  readonly trait: string
  readonly heading: string
  /** What stands in the cell for each workload, and what it means. */
  readonly cells: readonly { readonly shown: (how: Writing) => string; readonly value: unknown }[]
}

const workloads = 4

function column<T>(
  trait: string,
  headings: readonly string[],
  value: fc.Arbitrary<T>,
  shown: (value: T, how: Writing) => string,
  means: (value: T) => unknown,
): fc.Arbitrary<Drawn> {
  const cells = fc.array(value, { minLength: workloads, maxLength: workloads })
  return fc.tuple(fc.constantFrom(...headings), cells).map(([heading, values]) => ({
    trait,
    heading,
    cells: values.map((one) => ({ shown: (how: Writing) => shown(one, how), value: means(one) })),
  }))
}

const number = (value: number, { style, isGrouped }: Writing) => written(value, style, isGrouped)
const itself = <T>(value: T): T => value
const gb = 1e9 / 1024 ** 3

const columns = fc.tuple(
  column(
    'iops',
    ['IOPS', 'iops_required', 'Benötigte IOPS', 'IOPS (peak)'],
    fc.integer({ min: 1, max: 2_000_000 }),
    number,
    itself,
  ),
  // A quarter proves the style of its column by its two digits.
  column(
    'capacityGiB',
    ['Kapazität (GB)', 'size_gb', 'Capacité (Go)', 'Storage [GB]'],
    fc.nat(40_000).map((n) => n + 0.25),
    number,
    (value) => value * gb,
  ),
  column(
    'accessMode',
    ['Access mode', 'Zugriff', 'Accès'],
    fc.constantFrom(['RWO', 'RWO'], ['gemeinsam', 'RWX'], ['ReadOnlyMany', 'ROX']),
    ([typed = '']) => typed,
    ([, means]) => means,
  ),
  column(
    'survives',
    ['Failure domain', 'Ausfallsicherheit', 'HA'],
    fc.constantFrom(['Knoten', 'node'], ['zone', 'zone'], ['none', 'nothing']),
    ([typed = '']) => typed,
    ([, means]) => means,
  ),
  column(
    'secrets',
    ['Secrets', 'needs secrets'],
    fc.constantFrom<[string, boolean]>(['ja', true], ['no', false], ['x', true]),
    ([typed]) => typed,
    ([, means]) => means,
  ),
)

const writing = fc.record<Writing>({ style: fc.constantFrom<NumberStyle>('point', 'comma'), isGrouped: fc.boolean() })
const delimiter = fc.constantFrom(';', ',', '\t', '|')
const order = fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6], { minLength: 7 })
const name = fc
  .string({ unit: fc.constantFrom('a', 'b', 'ü', ' ', '-', '_', '.', '"'), minLength: 1, maxLength: 12 })
  .map((text) => `w${text.trim().replace(/\s+/g, ' ')}`)

test('whatever their order, delimiter and decimal mark, generated tables read back as what they mean, and their secrets do not', () => {
  fc.assert(
    fc.property(
      columns,
      fc.array(name, { minLength: workloads, maxLength: workloads }),
      writing,
      delimiter,
      order,
      (drawn, names, how, mark, places) => {
        const all: readonly { heading: string; cells: readonly string[] }[] = [
          { heading: 'Name', cells: names },
          ...drawn.map(({ heading, cells }) => ({ heading, cells: cells.map(({ shown }) => shown(how)) })),
          { heading: 'Kennwort', cells: names.map(() => 'rope-and-anchor') },
        ]
        const inOrder = places.flatMap((at) => all[at] ?? [])
        const rows = [
          inOrder.map(({ heading }) => heading),
          ...names.map((_, row) => inOrder.map(({ cells }) => cells[row] ?? '')),
        ]
        const quoted = (cell: string) =>
          /["\n]/.test(cell) || cell.includes(mark) ? `"${cell.replaceAll('"', '""')}"` : cell
        const meant = names.map((one, row) =>
          Object.fromEntries([['name', one], ...drawn.map(({ trait, cells }) => [trait, cells[row]?.value])]),
        )
        const escaped = (cell: string) => cell.replaceAll('"', '&quot;')
        const text = read(rows.map((row) => row.map(quoted).join(mark)).join('\n'))
        const sheet = readWorkbook(workbookOf([{ name: 'W', xml: dataOf(rows.map((row) => row.map(escaped))) }]))
        for (const reading of [text, sheet]) {
          expect(reading.kind === 'read' && reading.plan.workloads).toEqual(meant)
          expect(JSON.stringify(reading)).not.toContain('rope-and-anchor')
        }
      },
    ),
    { seed, numRuns: isDeep ? 10_000 : 200 },
  )
})
