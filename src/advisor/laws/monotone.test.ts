import { expect, test } from 'vitest'
import { catalog } from '../catalog/catalog.ts'
import { eachCompletion } from '../open.ts'
import type { Criterion } from '../plan/priorities.ts'
import type { Workload } from '../plan/workload.ts'
import { judges } from '../rows.ts'
import type { Standing } from '../rules/standing.ts'
import { aroundOf, type Subject } from '../subject.ts'
import { holds } from './census.ts'

type VolumeSubject = Extract<Subject, { kind: 'volume' }>

interface Harder {
  readonly need: 'iops' | 'throughputMiBps' | 'latency' | 'maxCostPerTBMonth' | 'survives' | 'features'
  /** What the need speaks about; undefined: only what is ruled out is held against it. */
  readonly criterion: Criterion | undefined
  /** The same workload with this need made harder; undefined where it cannot be. */
  readonly of: (workload: Workload, at: number) => Workload | undefined
}

const more = (value: number | undefined, at: number, first: number) =>
  value === undefined ? first * (1 + (at % 40)) : Math.ceil(value * (1 + (at % 7))) + 1

const next = <T>(order: readonly T[], value: T): T | undefined => order[order.indexOf(value) + 1]

const features = ['snapshots', 'clones', 'expansion', 'encryption-at-rest', 'replication', 'qos', 'monitoring'] as const

const harder: readonly Harder[] = [
  { need: 'iops', criterion: 'performance', of: (w, at) => ({ ...w, iops: more(w.iops, at, 2000) }) },
  {
    need: 'throughputMiBps',
    criterion: 'performance',
    of: (w, at) => ({ ...w, throughputMiBps: more(w.throughputMiBps, at, 50) }),
  },
  {
    need: 'latency',
    criterion: 'performance',
    of: (w) => {
      const latency = next(['relaxed', 'normal', 'low'] as const, w.latency ?? 'normal')
      return latency && { ...w, latency }
    },
  },
  {
    need: 'maxCostPerTBMonth',
    criterion: 'cost',
    of: (w, at) => ({ ...w, maxCostPerTBMonth: w.maxCostPerTBMonth === undefined ? 20 + at : w.maxCostPerTBMonth / 2 }),
  },
  {
    need: 'survives',
    criterion: 'resilience',
    of: (w) => {
      const survives = next(['nothing', 'node', 'zone', 'site'] as const, w.survives ?? 'node')
      return survives && { ...w, survives }
    },
  },
  {
    need: 'features',
    criterion: undefined,
    of: (w, at) => {
      const one = features[at % features.length]
      return one === undefined || w.features?.includes(one)
        ? undefined
        : { ...w, features: [...(w.features ?? []), one] }
    },
  },
]

/** Needs that are assumed where they are not stated. */
const hasDefault: ReadonlySet<string> = new Set(['latency', 'survives', 'features'])

const withRow = (subject: VolumeSubject, row: Workload): VolumeSubject => ({ ...subject, row })

function pointsOn({ said }: Standing, criterion: Criterion): number {
  let points = 0
  for (const { verdict } of said)
    if (verdict.kind === 'weighs' && verdict.criterion === criterion) points += verdict.points
  return points
}

test('law 4: a harder need lets no way back in, and earns no way more points on what it speaks about', () => {
  let at = 0
  holds(
    'monotone',
    { usual: 1000, deep: 20_000 },
    (plan, count) => {
      const around = aroundOf(plan)
      at += 1
      const workloads = plan.workloads ?? []
      const row = workloads[at % Math.max(1, workloads.length)]
      if (row?.state !== 'stateful') return
      const path = `workloads[${workloads.indexOf(row)}]`
      const [first] = eachCompletion({ ...around, kind: 'volume', row, path }, catalog)
      if (first?.subject.kind !== 'volume') return
      const { subject } = first
      for (const { need, criterion, of } of harder) {
        // A need that was not stated earned no points: from there on only what is ruled out is compared.
        const stated = hasDefault.has(need) || subject.row[need] !== undefined ? subject.row : of(subject.row, at)
        const harderStill = stated && of(stated, at)
        if (!harderStill) continue
        const wrong: string[] = []
        const none = judges.volume.everyWay(subject, catalog)
        const before = judges.volume.everyWay(withRow(subject, stated), catalog)
        judges.volume.everyWay(withRow(subject, harderStill), catalog).forEach((after, i) => {
          const [first, was] = [none[i], before[i]]
          if (!first || !was) return
          const said = () =>
            `${need}: ${after.option} ${JSON.stringify(after.way)}, from ${JSON.stringify(stated)} to ${JSON.stringify(harderStill[need])}`
          if ((first.isBlocked && !was.isBlocked) || (was.isBlocked && !after.isBlocked))
            wrong.push(`let back in by a harder ${said()}`)
          if (after.isBlocked && !first.isBlocked) count(`${need} rules out`)
          if (after.isBlocked || was.isBlocked) return
          count('ways compared')
          if (criterion && pointsOn(after, criterion) > pointsOn(was, criterion) + 1e-9)
            wrong.push(`more points on ${criterion} for a harder ${said()}`)
        })
        expect(wrong).toEqual([])
      }
    },
    { 'ways compared': 5, 'iops rules out': 0.1, 'maxCostPerTBMonth rules out': 0.005, 'survives rules out': 0.1 },
  )
})
