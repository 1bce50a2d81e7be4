import { expect, test } from 'vitest'
import { advise } from '../advisor/advise.ts'
import { catalog } from '../advisor/catalog/catalog.ts'
import { soFarOf } from './so-far.ts'

test.each([
  { product: 'none', state: 'not-needed' },
  { product: 'msr-2.10', state: 'open' },
] as const)('the line of a registry of product $product has the state $state', ({ product, state }) => {
  const [, , registry] = soFarOf(advise({ schema: 1, registry: { product } }, catalog), catalog)
  expect(registry?.lines.map((line) => line.state)).toEqual([state])
})
