import { expect, test } from 'vitest'
import type { Catalog } from '../catalog/catalog-shape.ts'
import { catalog } from '../catalog/catalog.ts'
import type { Cell } from '../catalog/cell.ts'
import type { LimitRule, VolumeOption } from '../catalog/volume-shape.ts'
import { completionsOf } from '../open.ts'
import { judges } from '../rows.ts'
import type { Workload } from '../plan/workload.ts'
import type { Standing } from '../rules/standing.ts'
import { figuresOf } from '../sizing/figures.ts'
import { limitAt } from '../sizing/limit.ts'
import { aroundOf, type Subject } from '../subject.ts'
import { betterBackend, betterVolume } from './better-twin.ts'
import { holds } from './census.ts'
import { must } from './law.ts'

const { registryBackends } = catalog
const volumes: readonly VolumeOption[] = catalog.volumes
const volumesTried = 8

/** A catalog of some options, `near` among them, and the one in which each is better in the figures that `bits` names. */
function twins(at: number, near: VolumeOption | undefined): readonly [plain: Catalog, better: Catalog] {
  const bits = 1 + (at % 255)
  const every = Math.ceil(volumes.length / volumesTried)
  const some = volumes.filter((option, i) => option === near || (i - at) % every === 0)
  return [
    { ...catalog, volumes: some },
    {
      ...catalog,
      volumes: some.map((option) => betterVolume(option, bits)),
      registryBackends: registryBackends.map((backend) => betterBackend(backend, bits)),
    },
  ]
}

/** One of the options with published IOPS that the site of a row may have. */
function measured({ platform }: Subject, at: number): VolumeOption | undefined {
  const here = volumes.filter(
    ({ standsOn, iops, ways, never }) =>
      never === undefined &&
      (iops ?? ways[0].iops) !== undefined &&
      (standsOn.kind !== 'cloud' || standsOn.site === platform.site),
  )
  return here[at % Math.max(1, here.length)]
}

/** The same workload, asking for more than half of what the option gives: a better figure shows only near a need. */
function nearLimit(row: Workload, option: VolumeOption, at: number): Workload {
  const { iops: _iops, throughputMiBps: _mibps, latency: _latency, features: _features, ...rest } = row
  const asked = { capacityGiB: 100 * (1 + (at % 37)), ...rest, accessMode: 'RWO', volumeMode: 'filesystem' } as const
  const share = 0.5 + (at % 11) / 22
  const limit = (rule: Cell<LimitRule> | undefined) =>
    rule && Math.max(1, Math.floor(limitAt(rule.value, asked.capacityGiB, asked.readPercent) * share))
  const { iops, throughputMiBps } = figuresOf(option, option.ways[0])
  const [mostIops, mostMiBps] = [limit(iops), at % 2 === 0 ? limit(throughputMiBps) : undefined]
  return {
    ...asked,
    latency: 'relaxed',
    ...(mostIops !== undefined && { iops: mostIops }),
    ...(mostMiBps !== undefined && { throughputMiBps: mostMiBps }),
  }
}

const levelOf = ({ atHand, support }: Standing) => `${atHand} ${support}`

test('law 4: what is at least as good in every figure, and no dearer, is not ruled out instead and scores no less', () => {
  let at = 0
  holds(
    'dominance',
    { usual: 1000, deep: 20_000 },
    (plan, count) => {
      const around = aroundOf(plan)
      const rows: Subject[] = [
        ...(plan.workloads ?? []).map(
          (row, i) => ({ ...around, kind: 'volume', row, path: `workloads[${i}]` }) as const,
        ),
        { ...around, kind: 'registry', row: plan.registry ?? {}, path: 'registry' },
      ]
      for (const row of rows) {
        at += 1
        const completions = completionsOf(row, catalog)
        const completed = completions[at % completions.length]?.subject
        if (!completed) continue
        const near = completed.kind === 'volume' && at % 3 > 0 ? measured(completed, at) : undefined
        const subject =
          completed.kind === 'volume' && near ? { ...completed, row: nearLimit(completed.row, near, at) } : completed
        const [plain, better] = twins(at, near)
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
          if (one.option === near?.id) count('options near their limit')
        })
      }
    },
    { 'better scores': 0.5, 'same scores': 1, 'options near their limit': 0.1 },
  )
  expect(at).toBeGreaterThan(0)
})
