import { expect, test } from 'vitest'
import type { Catalog } from '../catalog/catalog-shape.ts'
import { catalog } from '../catalog/catalog.ts'
import { completionsOf } from '../open.ts'
import { judges } from '../rows.ts'
import type { Workload } from '../plan/workload.ts'
import type { Standing } from '../rules/standing.ts'
import { aroundOf, type Subject } from '../subject.ts'
import { betterBackend, betterVolume } from './better-twin.ts'
import { holds } from './census.ts'
import { must } from './law.ts'

const { volumes, registryBackends } = catalog
const volumesTried = 8

/** A catalog of some options, and the one in which each of them is better in the figures that `bits` names. */
function twins(at: number): readonly [plain: Catalog, better: Catalog] {
  const bits = 1 + (at % 255)
  const some = volumes.filter((_, i) => (i - at) % Math.ceil(volumes.length / volumesTried) === 0)
  return [
    { ...catalog, volumes: some },
    {
      ...catalog,
      volumes: some.map((option) => betterVolume(option, bits)),
      registryBackends: registryBackends.map((backend) => betterBackend(backend, bits)),
    },
  ]
}

/** The same workload with figures for what it left open: most figures are held against none otherwise. */
const demanding = (row: Workload, at: number): Workload => ({
  iops: 400 * (1 + (at % 61)),
  throughputMiBps: 10 * (1 + (at % 43)),
  capacityGiB: 60 * (1 + (at % 37)),
  ...row,
})

const levelOf = ({ atHand, support }: Standing) => `${atHand} ${support}`

test('law 4: what is at least as good in every figure, and no dearer, is not ruled out instead and scores no less', () => {
  let at = 0
  holds(
    'dominance',
    { usual: 1000, deep: 20_000 },
    (plan, count) => {
      const around = aroundOf(plan)
      const rows: Subject[] = [
        ...(plan.workloads ?? []).map((workload, i) => {
          const row = i === 0 ? demanding(workload, at) : workload
          return { ...around, kind: 'volume', row, path: `workloads[${i}]` } as const
        }),
        { ...around, kind: 'registry', row: plan.registry ?? {}, path: 'registry' },
      ]
      for (const row of rows) {
        at += 1
        const completions = completionsOf(row, catalog)
        const subject = completions[at % completions.length]?.subject
        if (!subject) continue
        const [plain, better] = twins(at)
        const judge = judges[subject.kind]
        const twinOf = judge.everyWay(subject, better)
        judge.everyWay(subject, plain).forEach((one, i) => {
          const twin = twinOf[i]
          if (one.isBlocked || !twin) return
          const says = (what: string) => () => `a better ${one.option} ${what} (figures ${at % 255}) in ${subject.path}`
          must(!twin.isBlocked, says('is ruled out'))
          must(levelOf(twin) === levelOf(one), says('stands on another level'))
          must(twin.score >= one.score - 1e-9, says(`scores ${twin.score} where it scored ${one.score}`))
          count(twin.score > one.score + 1e-9 ? 'better scores' : 'same scores')
        })
      }
    },
    { 'better scores': 0.5, 'same scores': 1 },
  )
  expect(at).toBeGreaterThan(0)
})
