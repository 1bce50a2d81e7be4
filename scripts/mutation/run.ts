import { readFileSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { Stryker } from '@stryker-mutator/core'
import type { MutantResult } from '@stryker-mutator/api/core'
import { explained } from './explained.ts'

const least = 0.9
const only = process.argv.slice(2)
const judged = [
  'src/advisor/{advise,rank,what-if,stability,priority-range}.ts',
  'src/advisor/rules/{image,volume,secrets,registry,findings}/*.ts',
  '!src/**/*.test.ts',
  // What tests are written with.
  '!src/advisor/rules/{volume/judged-workload,image/judged-pool,findings/found}.ts',
]

// The processes that run the tests load plugins written in TypeScript too.
process.env['NODE_OPTIONS'] = '--import tsx'
const startedAt = performance.now()
const results = await new Stryker({
  testRunner: 'quick',
  plugins: ['quick-runner', 'sentences', 'draw'].map((name) => resolve(`scripts/mutation/${name}.ts`)),
  ignorers: ['sentences'],
  mutate: only.length > 0 ? only : judged,
  mutator: { excludedMutations: ['StringLiteral'] },
  ignoreStatic: true,
  coverageAnalysis: 'perTest',
  concurrency: 2,
  reporters: ['draw', 'progress-append-only'],
  // Endless loops end at Stryker's limit of hits; time alone tells a mutant from a busy machine only after minutes.
  timeoutMS: 300_000,
  tempDirName: '.cache/mutation',
  // TypeScript 7 has no API with which the paths of a sandbox could be rewritten, and nothing here needs that.
  tsconfigFile: 'not-rewritten.json',
}).runMutationTest()

const noticed = new Set(['Killed', 'Timeout'])

/** The code that a mutant replaced: what it is explained by, since lines move. Lines and columns count from 1. */
function replacedBy({ fileName, location: { start, end } }: MutantResult): string {
  const lines = readFileSync(fileName, 'utf8')
    .split('\n')
    .slice(start.line - 1, end.line)
  const last = lines.length - 1
  return lines
    .map((line, i) => line.slice(i === 0 ? start.column - 1 : 0, i === last ? end.column - 1 : undefined))
    .join('\n')
}

function reasonFor(mutant: MutantResult): string | undefined {
  const file = relative('src/advisor', mutant.fileName)
  const code = replacedBy(mutant)
  return explained.find((one) => one.file === file && one.code === code && one.replacement === mutant.replacement)
    ?.because
}

const killed = results.filter(({ status }) => noticed.has(status))
const survivors = results.filter(({ status }) => !noticed.has(status))
const byReason = new Map<string, number>()
for (const mutant of survivors) {
  const reason = reasonFor(mutant) ?? 'not explained'
  byReason.set(reason, (byReason.get(reason) ?? 0) + 1)
}
const share = killed.length / results.length
console.log(
  `${killed.length} of ${results.length} mutants noticed, ${(share * 100).toFixed(1)} %, in ${((performance.now() - startedAt) / 60_000).toFixed(0)} minutes`,
)
for (const [reason, times] of byReason) console.log(`${times} survivors: ${reason}`)
for (const mutant of killed) {
  const reason = reasonFor(mutant)
  if (reason === undefined) continue
  console.log(`noticed, so it needs no explanation: ${relative('.', mutant.fileName)}: ${reason}`)
  process.exitCode = 1
}
if (share < least) process.exitCode = 1
