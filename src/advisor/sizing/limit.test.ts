import { expect, test } from 'vitest'
import type { LimitRule } from '../catalog/volume-shape.ts'
import { limitAt } from './limit.ts'

const perGib: LimitRule = { kind: 'per-gib', perGiB: 500, floor: 3000, max: 80_000 }
const withBase: LimitRule = { kind: 'per-gib', perGiB: 1, floor: 0, max: 100_000, base: 3000 }
const steps: LimitRule = {
  kind: 'steps',
  steps: [
    [10, 100],
    [20, 300],
  ],
}
const classes: LimitRule = {
  kind: 'classes',
  classes: [
    [128, 500],
    [256, 1100],
    [512, 2300],
  ],
}
const ceilings: LimitRule = { kind: 'ceilings', base: 100, perGiB: [0.04, 0.06], max: 10_340 }

test.each<[LimitRule, number | undefined, number]>([
  [{ kind: 'flat', max: 250 }, 1, 250],
  [{ kind: 'flat', max: 250 }, undefined, 250],
  [perGib, 0, 3000],
  [perGib, 6, 3000],
  [perGib, 7, 3500],
  [perGib, 159, 79_500],
  [perGib, 160, 80_000],
  [perGib, 161, 80_000],
  [perGib, undefined, 80_000],
  [withBase, 0, 3000],
  [withBase, 1024, 4024],
  [withBase, 97_000, 100_000],
  [withBase, 97_001, 100_000],
  [steps, 5, 100],
  [steps, 19.5, 100],
  [steps, 20, 300],
  [steps, undefined, 300],
  [classes, 1, 500],
  [classes, 128, 500],
  [classes, 128.5, 1100],
  [classes, 512, 2300],
  [classes, 513, 2300],
  [classes, undefined, 2300],
  [ceilings, 100, 110],
  [ceilings, 101, 112],
  [ceilings, 50, 105],
  [ceilings, 1024, 203],
  [ceilings, 102_400, 10_340],
  [ceilings, undefined, 10_340],
])('%o gives %s GiB a limit of %s', (rule, capacityGiB, limit) => {
  expect(limitAt(rule, capacityGiB)).toBe(limit)
})

const readWrite: LimitRule = { kind: 'read-write', read: { kind: 'flat', max: 35_000 }, write: perGib }

test.each<[number | undefined, number]>([
  [undefined, 5000],
  [100, 35_000],
  [50, 10_000],
  [10, 5000 / 0.9],
  [0, 5000],
])('with its own limits for both, %s %% of reads allow %s in all', (readPercent, limit) => {
  expect(limitAt(readWrite, 10, readPercent)).toBeCloseTo(limit, 6)
})
