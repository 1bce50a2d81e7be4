import { expect, test } from 'vitest'
import { readQuantity, writeQuantity } from './quantity.ts'
import { quantityKinds, type QuantityKindName } from './quantity-kinds.ts'

type Row = [kind: QuantityKindName, typed: string, value: number, reading: string]

const rows: Row[] = [
  ['capacityGiB', '500', 500, '500 GiB ≈ 536.9 GB'],
  ['capacityGiB', '2 TiB', 2048, '2 TiB = 2,048 GiB ≈ 2.2 TB'],
  ['capacityGiB', '2tib', 2048, '2 TiB = 2,048 GiB ≈ 2.2 TB'],
  ['capacityGiB', '2Ti', 2048, '2 TiB = 2,048 GiB ≈ 2.2 TB'],
  ['capacityGiB', ' 2\u00a0TiB ', 2048, '2 TiB = 2,048 GiB ≈ 2.2 TB'],
  ['capacityGiB', '500 GB', 500e9 / 1024 ** 3, '500 GB ≈ 465.7 GiB'],
  ['capacityGiB', '500g', 500e9 / 1024 ** 3, '500 GB ≈ 465.7 GiB'],
  ['capacityGiB', '2 TB', 2e12 / 1024 ** 3, '2 TB ≈ 1,862.6 GiB ≈ 1.82 TiB'],
  ['capacityGiB', '512 MiB', 0.5, '512 MiB = 0.5 GiB ≈ 536.9 MB'],
  ['capacityGiB', '512 MB', 512e6 / 1024 ** 3, '512 MB ≈ 0.477 GiB ≈ 488.3 MiB'],
  ['capacityGiB', '1 PiB', 1024 ** 2, '1 PiB = 1,048,576 GiB ≈ 1.13 PB'],
  ['capacityGiB', '1 PB', 1e15 / 1024 ** 3, '1 PB ≈ 931,322.6 GiB ≈ 909.5 TiB'],
  ['capacityGiB', '1048576 KiB', 1, '1,048,576 KiB = 1 GiB ≈ 1.07 GB'],
  ['capacityGiB', '1000000 kB', 1e9 / 1024 ** 3, '1,000,000 kB ≈ 0.931 GiB ≈ 953.7 MiB'],
  ['capacityGiB', '1073741824 bytes', 1, '1,073,741,824 B = 1 GiB'],
  ['capacityGiB', '0', 0, '0 GiB'],
  ['capacityTB', '2', 2, '2 TB ≈ 1.82 TiB'],
  ['capacityTB', '500 GB', 0.5, '500 GB = 0.5 TB ≈ 465.7 GiB'],
  ['capacityTB', '1 TiB', 1024 ** 4 / 1e12, '1 TiB ≈ 1.1 TB'],
  ['sizeMiB', '50 MB', 50e6 / 1024 ** 2, '50 MB ≈ 47.68 MiB'],
  ['ioSizeKiB', '4k', 4, '4 KiB'],
  ['ioSizeKiB', '8 KB', 8, '8 KiB'],
  ['ioSizeKiB', '1M', 1024, '1 MiB = 1,024 KiB'],
  ['ioSizeKiB', '512', 512, '512 KiB'],
  ['throughputMiBps', '200', 200, '200 MiB/s ≈ 209.7 MB/s'],
  ['throughputMiBps', '200 MB/s', 200e6 / 1024 ** 2, '200 MB/s ≈ 190.7 MiB/s'],
  ['throughputMiBps', '200 MBps', 200e6 / 1024 ** 2, '200 MB/s ≈ 190.7 MiB/s'],
  ['throughputMiBps', '1 GiB/s', 1024, '1 GiB/s = 1,024 MiB/s ≈ 1.07 GB/s'],
  ['throughputMiBps', '1gibps', 1024, '1 GiB/s = 1,024 MiB/s ≈ 1.07 GB/s'],
  ['throughputMiBps', '10 Gbit/s', 1.25e9 / 1024 ** 2, '10 Gbit/s ≈ 1,192.1 MiB/s = 1.25 GB/s'],
  ['throughputMiBps', '10gbps', 1.25e9 / 1024 ** 2, '10 Gbit/s ≈ 1,192.1 MiB/s = 1.25 GB/s'],
  ['throughputMiBps', '800 Mb/s', 100e6 / 1024 ** 2, '800 Mbit/s ≈ 95.37 MiB/s = 100 MB/s'],
  ['throughputMiBps', '800 MB', 800e6 / 1024 ** 2, '800 MB/s ≈ 762.9 MiB/s'],
  ['iops', '750', 750, '750 IOPS'],
  ['iops', '20k', 20_000, '20,000 IOPS'],
  ['iops', '20 k', 20_000, '20,000 IOPS'],
  ['iops', '20K IOPS', 20_000, '20,000 IOPS'],
  ['iops', '1.5M', 1_500_000, '1,500,000 IOPS'],
  ['iops', '1.024k', 1024, '1,024 IOPS'],
  ['count', '12', 12, '12'],
  ['count', '1 000', 1000, '1,000'],
  ['count', '1\u202f000\u202f000', 1_000_000, '1,000,000'],
  ['count', "1'000", 1000, '1,000'],
  ['count', '3.000.000', 3_000_000, '3,000,000'],
  ['number', '1.08', 1.08, '1.08'],
  ['number', '1,08', 1.08, '1.08'],
  ['number', '.5', 0.5, '0.5'],
  ['number', '0,125', 0.125, '0.125'],
  ['number', '1.234,5', 1234.5, '1,234.5'],
  ['number', '1,234.5', 1234.5, '1,234.5'],
  ['number', '1 234,5', 1234.5, '1,234.5'],
  ['percent', '70', 70, '70 %'],
  ['percent', '100%', 100, '100 %'],
  ['growthPercent', '150 %', 150, '150 %'],
  ['hours', '15 min', 0.25, '15 min = 0.25 h'],
  ['hours', '4', 4, '4 h'],
  ['hours', '1 day', 24, '1 day = 24 h'],
  ['days', '8 weeks', 56, '8 weeks = 56 days'],
  ['days', '1y', 365, '1 year = 365 days'],
  ['costPerTBMonth', '25', 25, '25 per TB and month'],
  ['costPerTBMonth', '$ 25', 25, '25 per TB and month'],
  ['costPerTBMonth', '25 USD', 25, '25 per TB and month'],
  ['costPerTBMonth', '0.025/GB', 25, '0.025 per GB and month = 25 per TB and month'],
  ['costPerTBMonth', '0.025 USD per GB', 25, '0.025 per GB and month = 25 per TB and month'],
  ['costPerTBMonth', '0.025 per GB a month', 25, '0.025 per GB and month = 25 per TB and month'],
  ['costPerTBMonth', 'USD 0.025/GB/month', 25, '0.025 per GB and month = 25 per TB and month'],
]

test.each(rows)('%s typed as "%s" is understood', (kind, typed, value, reading) => {
  const result = readQuantity(kind, typed)
  expect(result).toMatchObject({ kind: 'understood', reading })
  expect(result.kind === 'understood' && result.value).toBeCloseTo(value, 9)
})

test.each<[kind: QuantityKindName, typed: string, says: RegExp]>([
  ['capacityGiB', '-1', /negative/],
  ['capacityGiB', '−1 TiB', /negative/],
  ['capacityGiB', 'NaN', /Enter a number/],
  ['capacityGiB', '', /Enter a number/],
  ['capacityGiB', '2 5 GB', /Enter a number/],
  ['capacityGiB', '1,02,400', /Enter a number/],
  ['capacityGiB', '1.2.3', /Enter a number/],
  ['capacityGiB', '10²', /unit “²”/],
  ['capacityGiB', '1e3', /unit “e3”/],
  ['capacityGiB', '5 parsecs', /unit “parsecs”/],
  ['capacityGiB', '2000000000 PB', /too large/],
  ['number', '1000000000000001', /too large/],
  ['number', '9'.repeat(400), /too large/],
  ['count', '1.5', /whole number/],
  ['iops', '1.024', /whole number.*write 1024/],
  ['percent', '101', /more than 100/],
  ['days', '2 h', /unit “h”/],
  ['costPerTBMonth', '25 EUR', /counts in USD/],
  ['costPerTBMonth', '€25', /counts in USD/],
])('%s typed as "%s" is not understood, and the answer says why', (kind, typed, says) => {
  const result = readQuantity(kind, typed)
  expect(result.kind === 'not-understood' && result.says).toMatch(says)
})

const decided: [typed: string, value: number, note: string | undefined][] = [
  ['1.024', 1.024, 'The point is read as the decimal point. For thousands, write 1024.'],
  ['1,024', 1024, 'The comma is read as separating thousands. For a decimal, write 1.024.'],
  ['1.02', 1.02, undefined],
  ['1,02', 1.02, undefined],
  ['1.0245', 1.0245, undefined],
  ['0.512', 0.512, undefined],
  ['1024.125', 1024.125, undefined],
]

test.each(decided)('a separator that can be read in two ways is decided aloud: %s', (typed, value, note) => {
  const result = readQuantity('number', typed)
  expect(result).toMatchObject({ kind: 'understood', value })
  expect('note' in result ? result.note : undefined).toBe(note)
})

test('a price in the currency of the plan is read, whatever that is', () => {
  expect(readQuantity('costPerTBMonth', '25 €', 'EUR')).toMatchObject({ value: 25 })
  expect(readQuantity('costPerTBMonth', '$25', 'EUR')).toMatchObject({ kind: 'not-understood' })
})

test.each<[QuantityKindName, number, string]>([
  ['capacityGiB', 2048, '2 TiB'],
  ['capacityGiB', 1536, '1536 GiB'],
  ['capacityGiB', 500e9 / 1024 ** 3, '500 GB'],
  ['capacityGiB', 0, '0 GiB'],
  ['capacityTB', 0.5, '500 GB'],
  ['iops', 20_000, '20k'],
  ['iops', 20_500, '20500'],
  ['percent', 70, '70 %'],
  ['costPerTBMonth', 25, '25'],
  ['hours', 0.25, '0.25 h'],
])('%s %d is written as %s', (kind, value, text) => expect(writeQuantity(kind, value)).toBe(text))

test('what is written is read back as the same value, in every kind', () => {
  const names = Object.keys(quantityKinds).filter((name): name is QuantityKindName => name in quantityKinds)
  for (const name of names)
    for (const value of [0, 1, 3, 12, 64, 100].concat(
      'isWhole' in quantityKinds[name] ? [1000, 1024, 999_999] : [0.5, 1.25],
    ))
      expect({ name, value, back: readQuantity(name, writeQuantity(name, value)) }).toMatchObject({ back: { value } })
})
