import { describe, expect, test } from 'vitest'
import type { VolumePrice } from '../catalog/volume-shape.ts'
import { gibPerTB, monthlyCost } from './monthly-cost.ts'

const list = { region: 'us-east-1', currency: 'USD', dated: '2024-07-01' } as const

/** 3,000 IOPS and 125 MiB/s included, like a gp3 volume. */
const decoupled: VolumePrice = {
  ...list,
  perGiBMonth: 0.08,
  perIopsMonth: { included: 3000, tiers: [[80_000, 0.005]] },
  perMiBpsMonth: { included: 125, tiers: [[2000, 0.04]] },
}
const tiered: VolumePrice = {
  ...list,
  perGiBMonth: 0.125,
  perIopsMonth: {
    included: 0,
    tiers: [
      [32_000, 0.065],
      [64_000, 0.046],
    ],
  },
}
const stepped: VolumePrice = {
  ...list,
  perGiBMonth: 0,
  sizes: [
    [512, 73.22],
    [1024, 135.17],
  ],
}

test.each<[number, number | undefined, number | undefined, number]>([
  [100, undefined, undefined, 8],
  [100, 3000, 125, 8],
  [100, 3001, 125, 8.005],
  [100, 3000, 126, 8.04],
])('%s GiB with %s IOPS and %s MiB/s cost %s a month', (capacityGiB, iops, throughputMiBps, perMonth) => {
  expect(monthlyCost(decoupled, { capacityGiB, iops, throughputMiBps }).perMonth).toBeCloseTo(perMonth, 9)
})

test.each<[number, number, boolean]>([
  [32_000, 2080, false],
  [32_001, 2080.046, false],
  [64_000, 3552, false],
  [64_001, 3552, true],
  [100_000, 3552, true],
])('%s IOPS in tiers cost %s, and beyond the last tier at least that: %s', (iops, charge, isLeast) => {
  const cost = monthlyCost(tiered, { capacityGiB: 1000, iops })
  expect(cost.perMonth).toBeCloseTo(125 + charge, 9)
  expect(cost.isLeast).toBe(isLeast)
})

test.each<[number, number, number, boolean]>([
  [512, 512, 73.22, false],
  [513, 1024, 135.17, false],
  [1024, 1024, 135.17, false],
  [1025, 1024, 135.17, true],
])('of size classes %s GiB buys %s GiB for %s', (capacityGiB, boughtGiB, perMonth, isLeast) => {
  expect(monthlyCost(stepped, { capacityGiB })).toEqual(expect.objectContaining({ boughtGiB, perMonth, isLeast }))
})

test('a TB is 1000 GB, so 931.32 GiB', () => {
  expect(gibPerTB).toBeCloseTo(931.3226, 4)
  expect(monthlyCost(decoupled, { capacityGiB: gibPerTB }).perTBMonth).toBeCloseTo(74.505806, 6)
  expect(monthlyCost(decoupled, { capacityGiB: 2 * gibPerTB }).perTBMonth).toBeCloseTo(74.505806, 6)
})

test('a minimum is paid in full, and weighs on the TB that is needed', () => {
  const cost = monthlyCost({ ...list, perGiBMonth: 0.2 }, { capacityGiB: 100 }, { sizeGiB: { min: 1024 } })
  expect(cost.boughtGiB).toBe(1024)
  expect(cost.perMonth).toBeCloseTo(204.8, 9)
  expect(cost.perTBMonth).toBeCloseTo(2.048 * gibPerTB, 9)
})

test('performance that comes with capacity is bought as capacity', () => {
  const rules = { iops: { kind: 'per-gib', perGiB: 3, floor: 100, max: 16_000 } } as const
  const price = { ...list, perGiBMonth: 0.1 }
  expect(monthlyCost(price, { capacityGiB: 500, iops: 1500 }, rules).boughtGiB).toBe(500)
  expect(monthlyCost(price, { capacityGiB: 500, iops: 10_000 }, rules).perMonth).toBeCloseTo(333.4, 9)
  expect(monthlyCost(price, { capacityGiB: 500, iops: 16_001 }, rules)).toEqual(
    expect.objectContaining({ boughtGiB: 5334, isLeast: true }),
  )
})

describe('without a capacity', () => {
  test.each<[VolumePrice, number | undefined, number, boolean]>([
    [decoupled, 3000, 0.08, false],
    [decoupled, 3001, 0.08, true],
    [stepped, undefined, 135.17 / 1024, true],
  ])('only the price of capacity is known', (price, iops, perGiB, isLeast) => {
    expect(monthlyCost(price, { iops })).toEqual({ perTBMonth: perGiB * gibPerTB, isLeast })
    expect(monthlyCost(price, { iops, capacityGiB: 0 })).toEqual({ perTBMonth: perGiB * gibPerTB, isLeast })
  })
})

test('traffic is charged by the GB', () => {
  const price = { ...list, perGiBMonth: 0.3, perGBMoved: { read: 0.03, written: 0.06 } }
  expect(monthlyCost(price, { capacityGiB: 1024, readGB: 500, writtenGB: 100 }).perMonth).toBeCloseTo(328.2, 9)
  expect(monthlyCost(price, { capacityGiB: 1024 }).perMonth).toBeCloseTo(307.2, 9)
})

test('the cost never falls as a need grows', () => {
  const rules = { iops: { kind: 'classes', classes: [[512, 2300] as const, [1024, 5000] as const] } } as const
  for (const price of [decoupled, tiered, stepped]) {
    let last = 0
    for (const iops of [0, 2300, 2301, 3000, 5000, 5001, 32_000, 64_000, 64_001, 300_000]) {
      const { perTBMonth } = monthlyCost(price, { capacityGiB: 400, iops }, rules)
      expect(perTBMonth).toBeGreaterThanOrEqual(last)
      last = perTBMonth
    }
  }
})
