import { expect, test } from 'vitest'
import { readQuantity, type ReadAs } from './quantity.ts'
import type { QuantityKindName } from './units.ts'

const gb = 1e9 / 1024 ** 3
const mb = 1e6 / 1024 ** 2

const rounded = (value: number | undefined) => (value === undefined ? value : Number(value.toPrecision(9)))

test.each<[QuantityKindName, string, number | undefined, Partial<ReadAs>?]>([
  ['capacity', '500', 500],
  ['capacity', '500', 500 * gb, { unit: 'GB' }],
  ['capacity', '2 TiB', 2048],
  ['capacity', '2 TiB', 2048, { unit: 'GB' }],
  ['capacity', '2Ti', 2048],
  ['capacity', '1,5 TB', 1500 * gb],
  ['capacity', '500 Go', 500 * gb],
  ['capacity', '2 Gio', 2],
  ['capacity', '512 MiB', 0.5],
  ['capacity', '1.5 terabytes', 1500 * gb],
  ['capacity', '~ 500 GB', 500 * gb],
  ['capacity', '≥ 100 GiB', 100],
  ['capacity', '100-200 GiB', 200],
  ['capacity', '500 litres', undefined],
  ['capacity', 'large', undefined],
  ['capacity', '-5 GB', undefined],
  ['capacity', '2x500 GB', undefined],
  ['capacity', '1e20', undefined],
  ['throughput', '200 MB/s', 200 * mb],
  ['throughput', '200 MBps', 200 * mb],
  ['throughput', '200 Mb/s', 25 * mb],
  ['throughput', '200 Mbps', 25 * mb],
  ['throughput', '200 mbps', 25 * mb],
  ['throughput', '200 Mb', 25 * mb],
  ['throughput', '200 mb/s', 200 * mb],
  ['throughput', '10 Gbit/s', 1250 * mb],
  ['throughput', '200', 200],
  ['throughput', '200', 25 * mb, { unit: 'Mbit/s' }],
  ['throughput', '1 GiB/s', 1024],
  ['throughput', '80 Mo/s', 80 * mb],
  ['iops', '10k', 10_000],
  ['iops', '10 K', 10_000],
  ['iops', '1.5 Mio', 1_500_000],
  ['iops', '1,5 Mio.', 1_500_000],
  ['iops', '20 Tsd. IOPS', 20_000],
  ['iops', '2M', 2_000_000],
  ['iops', '3000 IO/s', 3000],
  ['iops', '20', 20_000, { unit: 'k IOPS' }],
  ['iops', '500+', 500],
  ['iops', '10-20k', 20_000],
  ['iops', '1000 bis 2000', 2000],
  ['iops', '20 GB', undefined],
  ['count', '3', 3],
  ['count', '3x', 3],
  ['count', '3.5', undefined],
  ['percent', '70 %', 70],
  ['percent', '100', 100],
  ['percent', '101', undefined],
  ['hours', '15 min', 0.25],
  ['hours', '4h', 4],
  ['hours', '1 Tag', 24],
  ['hours', '4-8 h', 4, { isLessHarder: true }],
  ['latency', '500 µs', 0.5],
  ['blockSize', '8 KB', 8],
  ['blockSize', '1M', 1024],
  ['growth', '250 %', 250],
])('%s %s', (kind, typed, value, as = {}) => {
  const read = readQuantity(kind, typed, { style: 'point', ...as })
  expect(rounded(read.kind === 'understood' ? read.value : undefined)).toBe(rounded(value))
})

test('a range says that one end of it was taken', () => {
  expect(readQuantity('iops', '100 to 200', { style: 'point' })).toMatchObject({
    value: 200,
    says: 'This is a range; its upper end was taken.',
  })
})
