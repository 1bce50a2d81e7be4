import { expect, test } from 'vitest'
import { isSameRegion } from './same-region.ts'

test.each<[string, string, boolean]>([
  ['eastus', 'East US', true],
  ['us-east-1', 'US-EAST-1', true],
  ['eastus', 'eastus2', false],
  ['us-east-1', 'us-east1', false],
])('%s and %s are the same region: %s', (a, b, isSame) => {
  expect(isSameRegion(a, b)).toBe(isSame)
})
