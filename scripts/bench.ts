import { performance } from 'node:perf_hooks'
import { build } from 'vite'
import type { Plan } from '../src/advisor/plan/plan.ts'

// As it is shipped: a bundle without what a runner of TypeScript adds to every function.
const outDir = '.cache/bench'
await build({
  logLevel: 'warn',
  build: { ssr: 'src/store/advisor.ts', outDir, emptyOutDir: true, copyPublicDir: false },
})
const { advise, catalog }: typeof import('../src/store/advisor.ts') = await import(`../${outDir}/advisor.js`)

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

/** Milliseconds of one call, once the engine has compiled it: the median of batches, so that a hiccup does not count. */
function warmMs(call: () => unknown, batches = 25, perBatch = 40): number {
  for (let i = 0; i < batches * perBatch; i += 1) call()
  const times = Array.from({ length: batches }, () => {
    const started = performance.now()
    for (let i = 0; i < perBatch; i += 1) call()
    return (performance.now() - started) / perBatch
  })
  return times.toSorted((a, b) => a - b)[Math.floor(batches / 2)] ?? Number.NaN
}

const figures = [
  { what: 'advise, one pool, one workload, a registry, every open question answered', limitMs: 0.3, plan: answered },
  { what: 'advise, the same with every question open', limitMs: 20, plan: open },
]

let isMissed = false
for (const { what, limitMs, plan } of figures) {
  const ms = warmMs(() => advise(plan, catalog), 25, limitMs < 1 ? 40 : 2)
  isMissed ||= ms > limitMs
  console.log(`${ms.toFixed(3).padStart(9)} ms  ${what} (limit ${limitMs} ms)${ms > limitMs ? '  MISSED' : ''}`)
}
process.exitCode = isMissed ? 1 : 0
