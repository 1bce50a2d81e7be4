import { expect, test } from 'vitest'
import { catalog } from '../catalog/catalog.ts'
import { completionsOf } from '../open.ts'
import type { Criterion } from '../plan/priorities.ts'
import { features, type Workload } from '../plan/workload.ts'
import { judges } from '../rows.ts'
import type { Standing, WayNames } from '../rules/standing.ts'
import { isBetterPlace } from '../rules/tally.ts'
import { aroundOf, type Subject } from '../subject.ts'
import { holds } from './census.ts'
import { must } from './law.ts'

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

/** One of those that come later in an order. */
function later<T>(order: readonly T[], value: T, at: number): T | undefined {
  const rest = order.slice(order.indexOf(value) + 1)
  return rest[at % Math.max(1, rest.length)]
}

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
    of: (w, at) => {
      const latency = later(['relaxed', 'normal', 'low'] as const, w.latency ?? 'normal', at)
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
    of: (w, at) => {
      const survives = later(['nothing', 'node', 'zone', 'site'] as const, w.survives ?? 'node', at)
      return survives && { ...w, survives }
    },
  },
  {
    need: 'features',
    criterion: undefined,
    of: (w, at) => {
      const missing = features.filter((feature) => !w.features?.includes(feature))
      const one = missing[at % Math.max(1, missing.length)]
      return one && { ...w, features: [...(w.features ?? []), one] }
    },
  },
]

/** Of these nothing was asked before they are stated, and what nobody asked for earned no points. */
const asksNothingUnstated: ReadonlySet<string> = new Set(['iops', 'throughputMiBps'])

const everyWay = (subject: VolumeSubject, row: Workload) => judges.volume.everyWay({ ...subject, row }, catalog)

function pointsOn({ said }: Standing, criterion: Criterion): number {
  let points = 0
  for (const { verdict } of said)
    if (verdict.kind === 'weighs' && verdict.criterion === criterion) points += verdict.points
  return points
}

const nameOf = ({ class: volumeClass, protocol, provisioning }: WayNames) =>
  [volumeClass, protocol, provisioning].join(' ')

/** The way in which the advice shows each option that nothing rules out. */
function shown(ways: readonly Standing[]): Map<string, Standing> {
  const best = new Map<string, Standing>()
  for (const way of ways) {
    const other = best.get(way.option)
    if (!way.isBlocked && (!other || isBetterPlace(way, other))) best.set(way.option, way)
  }
  return best
}

/** Up to `most` of a list, from a place that moves on with every call. */
function some<T>(list: readonly T[], most: number, at: number): T[] {
  return list.length <= most ? [...list] : list.filter((_, i) => (i - at) % Math.ceil(list.length / most) === 0)
}

const completionsTried = process.env['STOWAGE_DEEP'] === '1' ? Infinity : 3

test('law 4: a harder need lets no way back in, and earns none more points on what it speaks about; a number not stated asked for nothing', () => {
  let at = 0
  holds(
    'monotone',
    { usual: 1000, deep: 20_000 },
    (plan, count) => {
      const around = aroundOf(plan)
      const rows = (plan.workloads ?? []).map((row, i) => ({ row, path: `workloads[${i}]` }))
      for (const { row, path } of rows) {
        at += 1
        const open = completionsOf({ ...around, kind: 'volume', row, path }, catalog)
        for (const { subject } of some(open, completionsTried, at)) {
          if (subject.kind !== 'volume' || subject.row.state !== 'stateful') continue
          const asked = everyWay(subject, subject.row)
          for (const one of harder) compare(one, subject, asked, count)
        }
      }
    },
    {
      'ways compared': 20,
      'iops rules out': 0.3,
      'throughputMiBps rules out': 0.2,
      'latency rules out': 0.2,
      'maxCostPerTBMonth rules out': 0.02,
      'survives rules out': 1,
      'features rules out': 0.02,
    },
  )

  function compare(
    { need, criterion, of }: Harder,
    subject: VolumeSubject,
    asked: readonly Standing[],
    count: (what: string) => void,
  ): void {
    const isStated = subject.row[need] !== undefined || !asksNothingUnstated.has(need)
    const stated = isStated ? subject.row : of(subject.row, at)
    const harderStill = stated && of(stated, at)
    if (!harderStill) return
    const before = isStated ? asked : everyWay(subject, stated)
    const after = everyWay(subject, harderStill)
    after.forEach((now, i) => {
      const [first, was] = [asked[i], before[i]]
      if (!first || !was) return
      const says = (what: string) => () =>
        `${what} ${need}: ${now.option} ${nameOf(now.way)}, from ${JSON.stringify(stated)} to ${JSON.stringify(harderStill[need])}`
      must(!(first.isBlocked && !was.isBlocked) && !(was.isBlocked && !now.isBlocked), says('let back in by a harder'))
      if (now.isBlocked && !first.isBlocked) count(`${need} rules out`)
      if (now.isBlocked || was.isBlocked) return
      count('ways compared')
      const isMore = criterion && pointsOn(now, criterion) > pointsOn(was, criterion) + 1e-9
      must(!isMore, says(`more points on ${criterion} for a harder`))
    })
    const [shownBefore, shownAfter] = [shown(before), shown(after)]
    for (const [option, now] of shownAfter) {
      const was = shownBefore.get(option)
      if (!was || !criterion || nameOf(was.way) !== nameOf(now.way)) continue
      const isMore = pointsOn(now, criterion) > pointsOn(was, criterion) + 1e-9
      must(
        !isMore,
        () =>
          `more points on ${criterion} for a harder ${need}: ${option} as it is shown, from ${JSON.stringify(stated)} to ${JSON.stringify(harderStill[need])}`,
      )
    }
  }
  expect(at).toBeGreaterThan(0)
})
