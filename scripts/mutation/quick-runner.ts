import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, relative } from 'node:path'
import { Script } from 'node:vm'
import type { InstrumenterContext, MutantCoverage } from '@stryker-mutator/api/core'
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin'
import {
  determineHitLimitReached,
  DryRunStatus,
  MutantRunStatus,
  TestStatus,
  type DryRunResult,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
} from '@stryker-mutator/api/test-runner'
import { bundledTests } from './bundle.ts'
import type { DeclaredTest } from './declared-tests.ts'

const require = createRequire(import.meta.url)
const mutants: InstrumenterContext = ((globalThis as Record<string, unknown>)['__stryker__'] ??= {})

const idOf = ({ file, name }: DeclaredTest) => `${file}#${name}`

async function failureOf(test: DeclaredTest): Promise<string | undefined> {
  try {
    await test.run()
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/** Tests beside the mutant come first, then the scenarios, whose golden files notice nearly everything. */
function nearestFirst(files: readonly string[], folder: string): readonly string[] {
  const distance = (file: string) => (dirname(file) === folder ? 0 : file.includes('/scenarios/') ? 1 : 2)
  return files.toSorted((a, b) => distance(a) - distance(b))
}

interface Bundle {
  readonly files: Readonly<Record<string, () => Promise<unknown>>>
  readonly declared: readonly DeclaredTest[]
}

/**
 * Runs single tests in this very process, from a script that holds all of them: a mutant costs some hundredths of a
 * second, not the start of a test framework. The script stays warm from mutant to mutant. What code keeps might carry
 * one mutant over into the next, so a test that noticed a mutant has to pass without it; and a mutant of such code that
 * none noticed is tried once more in a script evaluated anew.
 */
class QuickRunner implements TestRunner {
  #script: Script | undefined
  #warm: Bundle | undefined

  capabilities() {
    return { reloadEnvironment: true }
  }

  async init() {
    const code = await bundledTests()
    this.#script = new Script(`(function (require, module, exports) {${code}\n})`, { filename: 'tests.cjs' })
  }

  #evaluated(): Bundle {
    const evaluate: unknown = this.#script?.runInThisContext()
    if (typeof evaluate !== 'function') throw new Error('the tests are not bundled yet')
    const exports: Bundle = { files: {}, declared: [] }
    evaluate(require, { exports }, exports)
    return exports
  }

  async dryRun(): Promise<DryRunResult> {
    const mutantCoverage: MutantCoverage = { static: {}, perTest: {} }
    mutants.mutantCoverage = mutantCoverage
    const tests: TestResult[] = []
    for (const fileName of Object.keys(this.#evaluated().files))
      for (const test of await testsOf(fileName, this.#evaluated())) {
        const [id, startedAt] = [idOf(test), performance.now()]
        mutants.currentTestId = id
        const failureMessage = await failureOf(test)
        const about = { id, name: test.name, fileName, timeSpentMs: performance.now() - startedAt }
        delete mutants.currentTestId
        tests.push(
          failureMessage === undefined
            ? { ...about, status: TestStatus.Success }
            : { ...about, status: TestStatus.Failed, failureMessage },
        )
      }
    return { status: DryRunStatus.Complete, tests, mutantCoverage }
  }

  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    const warm = (this.#warm ??= this.#evaluated())
    const first = await runIn(warm, options)
    if (first.noticedBy && (await failureOf(first.noticedBy)) === undefined) return first.result
    if (first.result.status !== MutantRunStatus.Survived) this.#warm = undefined
    else if (!keepsSomething(options.sandboxFileName)) return first.result
    return (await runIn(this.#evaluated(), options)).result
  }
}

const keepsSomething = (file: string) => /^const \w+ = new (Weak)?(Map|Set)/m.test(readFileSync(file, 'utf8'))

async function testsOf(file: string, { files, declared }: Bundle): Promise<readonly DeclaredTest[]> {
  await files[file]?.()
  return declared.filter((test) => test.file === file)
}

interface Ran {
  readonly result: MutantRunResult
  readonly noticedBy?: DeclaredTest
}

/** Runs the tests that reach a mutant while it is active, up to the first that fails. */
async function runIn(
  bundle: Bundle,
  { testFilter, activeMutant, hitLimit, sandboxFileName }: MutantRunOptions,
): Promise<Ran> {
  const wanted = new Set(testFilter)
  const files = new Set([...wanted].map((id) => id.slice(0, id.indexOf('#'))))
  let nrOfTests = 0
  for (const file of nearestFirst([...files], dirname(relative('.', sandboxFileName)))) {
    const tests = await testsOf(file, bundle)
    for (const test of tests.filter((one) => wanted.has(idOf(one)))) {
      nrOfTests += 1
      Object.assign(mutants, { activeMutant: activeMutant.id, hitLimit, hitCount: 0 })
      const failureMessage = await failureOf(test)
      delete mutants.activeMutant
      if (determineHitLimitReached(mutants.hitCount, hitLimit)) return { result: { status: MutantRunStatus.Timeout } }
      if (failureMessage === undefined) continue
      const result = { status: MutantRunStatus.Killed as const, killedBy: [idOf(test)], failureMessage, nrOfTests }
      return { result, noticedBy: test }
    }
  }
  return { result: { status: MutantRunStatus.Survived, nrOfTests } }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'quick', QuickRunner)]
