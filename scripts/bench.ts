import { performance } from 'node:perf_hooks'
import { build } from 'vite'
import type { Plan } from '../src/advisor/plan/plan.ts'
import { fieldCosts, linkSizes } from './link-figures.ts'
import { planOfMany } from './many-workloads.ts'

// As it is shipped: a bundle without what a runner of TypeScript adds to every function.
const outDir = '.cache/bench'
await build({
  logLevel: 'warn',
  build: {
    ssr: true,
    outDir,
    emptyOutDir: true,
    copyPublicDir: false,
    rollupOptions: {
      input: {
        advisor: 'src/store/advisor.ts',
        outcomes: 'src/advisor/outcomes.ts',
        whatIf: 'src/advisor/what-if.ts',
        stability: 'src/advisor/stability.ts',
      },
    },
  },
})
const { advise, catalog }: typeof import('../src/store/advisor.ts') = await import(`../${outDir}/advisor.js`)
const { outcomes }: typeof import('../src/advisor/outcomes.ts') = await import(`../${outDir}/outcomes.js`)
const { whatIf }: typeof import('../src/advisor/what-if.ts') = await import(`../${outDir}/whatIf.js`)
const { stability }: typeof import('../src/advisor/stability.ts') = await import(`../${outDir}/stability.js`)

const answered: Plan = {
  schema: 1,
  platform: { site: 'bare-metal', orchestrator: 'kubernetes', mke: '3.8', kubernetes: '1.31', onHand: ['ceph'] },
  nodePools: [
    {
      os: 'rhel',
      osVersion: '9.4',
      kernel: '5.14.0-427.13.1.el9_4.x86_64',
      engine: 'mcr',
      engineVersion: '25.0.13',
      backingFs: 'xfs',
      dType: true,
    },
  ],
  workloads: [
    {
      kind: 'database',
      product: 'postgresql',
      state: 'stateful',
      accessMode: 'RWO',
      survives: 'node',
      capacityGiB: 100,
    },
  ],
  registry: { product: 'msr-4', survives: 'node', replicas: 3 },
}

const open: Plan = { schema: 1, nodePools: [{}], workloads: [{ kind: 'database' }], registry: {} }

let isMissed = false
/** One figure beside its limit, which it may reach but not pass. */
function tell(figure: number, unit: string, what: string, limit: number): void {
  isMissed ||= figure > limit
  const mark = figure > limit ? '  MISSED' : ''
  const allowed = `limit ${limit} ${unit}`.trimEnd()
  console.log(`${figure.toFixed(3).padStart(9)} ${unit.padEnd(2)}  ${what} (${allowed})${mark}`)
}

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

/** Milliseconds of one call. */
function msOf(call: () => unknown, times = 1): number {
  const started = performance.now()
  for (let i = 0; i < times; i += 1) call()
  return (performance.now() - started) / times
}

/** Node compiles what is called often in the background; after two seconds of calls nothing is left to compile. */
const warmUpMs = 2000

/** The median of batches, once the engine has compiled the call, so that a hiccup does not count. */
function warmMs(call: () => unknown, batches: number, perBatch: number): number {
  const started = performance.now()
  while (performance.now() - started < warmUpMs) call()
  return median(Array.from({ length: batches }, () => msOf(call, perBatch)))
}

/** The plan is another object each time, and its rows are in another order: nothing of the run before is of use. */
function outcomesMs(count: number, runs: number): number {
  const { workloads = [], ...rest } = planOfMany(count)
  return median(
    Array.from({ length: runs }, (_, run) => {
      const moved = [...workloads.slice(run), ...workloads.slice(0, run)].map((one) => structuredClone(one))
      return msOf(() => outcomes({ ...structuredClone(rest), workloads: moved }, catalog))
    }),
  )
}

const one = 'one pool, one workload, a registry'
tell(
  warmMs(() => advise(answered, catalog), 25, 40),
  'ms',
  `advise, ${one}, every open question answered`,
  0.3,
)
tell(
  warmMs(() => advise(open, catalog), 25, 2),
  'ms',
  `advise, ${one}, every question open`,
  20,
)

tell(
  warmMs(() => whatIf(answered, catalog), 9, 3),
  'ms',
  `what-if, ${one}, every open question answered`,
  16,
)
tell(
  warmMs(() => whatIf(open, catalog), 5, 1),
  'ms',
  `what-if, ${one}, every question open`,
  300,
)
tell(
  warmMs(() => stability(answered, catalog), 25, 20),
  'ms',
  `stability, ${one}, every open question answered`,
  1,
)

const sizes = [1000, 3000, 10_000] as const
outcomesMs(1000, 2)
const seconds = sizes.map((size) => outcomesMs(size, 5) / 1000)
const [small = Number.NaN, middle = Number.NaN, large = Number.NaN] = seconds
console.log(`${small.toFixed(3).padStart(9)} s   outcomes, 1,000 workloads`)
console.log(`${middle.toFixed(3).padStart(9)} s   outcomes, 3,000 workloads`)
tell(large, 's', 'outcomes, 10,000 workloads', 1)
tell(Math.log(large / small) / Math.log(10), '', 'growth exponent from 1,000 to 10,000 workloads', 1.1)
for (const { what, characters, most } of linkSizes()) tell(characters, 'characters', what, most)
console.log('What each kind of field takes in the typical link, in bits (a character carries 5.95):')
for (const { field, times, bits } of fieldCosts()) {
  console.log(
    `${String(bits).padStart(9)}    ${field}${times > 1 ? `, ${times} times ${(bits / times).toFixed(1)}` : ''}`,
  )
}
process.exitCode = isMissed ? 1 : 0
