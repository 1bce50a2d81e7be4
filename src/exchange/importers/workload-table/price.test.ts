import { expect, test } from 'vitest'
import { priceUnitIn, readPrice } from './price.ts'

const rounded = (value: number | undefined) => (value === undefined ? value : Number(value.toPrecision(9)))

test.each<[cell: string, heading: string, value: number | undefined, currency: string | undefined]>([
  ['10 €/TB', 'Price', 10, 'EUR'],
  ['10', 'Max €/TB/Monat', 10, 'EUR'],
  ['0,02 €', 'Preis pro GB und Monat', 20, 'EUR'],
  ['0.02', 'USD per GB and month', 20, 'USD'],
  ['$25 per TB', 'ceiling', 25, 'USD'],
  ['US$ 25', 'ceiling per TB', 25, 'USD'],
  ['120 CHF/TB/Jahr', 'Preis', 10, 'CHF'],
  ['120', 'Budget EUR/TB p.a.', 10, 'EUR'],
  ['10/month', 'Budget EUR/TB/year', 10, 'EUR'],
  ['30 €/To/mois', 'Budget', 30, 'EUR'],
  ['25', 'price', undefined, undefined],
  ['25 €', 'Budget', undefined, undefined],
  ['10 €/TiB', '', 10e12 / 1024 ** 4, 'EUR'],
  ['cheap', '€/TB', undefined, undefined],
  ['10 €/litre', '', undefined, undefined],
])('%s under %s', (cell, heading, value, currency) => {
  const read = readPrice(cell, { style: 'point' }, priceUnitIn(heading))
  expect(rounded(read.kind === 'understood' ? read.value : undefined)).toBe(rounded(value))
  expect(read.currency).toBe(currency)
})
