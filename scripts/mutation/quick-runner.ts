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
 * second, not the start of a test framework. The script is evaluated anew for each, so that nothing which code keeps
 * outlives its mutant.
 */
class QuickRunner implements TestRunner {
  #script: Script | undefined

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

  /** The tests of one file. */
  async #testsOf(file: string, { files, declared }: Bundle): Promise<readonly DeclaredTest[]> {
    const before = declared.length
    await files[file]?.()
    return declared.slice(before)
  }

  async dryRun(): Promise<DryRunResult> {
    const mutantCoverage: MutantCoverage = { static: {}, perTest: {} }
    mutants.mutantCoverage = mutantCoverage
    const tests: TestResult[] = []
    for (const fileName of Object.keys(this.#evaluated().files))
      for (const test of await this.#testsOf(fileName, this.#evaluated())) {
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

  async mutantRun({ testFilter, activeMutant, hitLimit, sandboxFileName }: MutantRunOptions): Promise<MutantRunResult> {
    const wanted = new Set(testFilter)
    const bundle = this.#evaluated()
    let nrOfTests = 0
    try {
      const files = new Set([...wanted].map((id) => id.slice(0, id.indexOf('#'))))
      for (const file of nearestFirst([...files], dirname(relative('.', sandboxFileName)))) {
        const tests = await this.#testsOf(file, bundle)
        Object.assign(mutants, { activeMutant: activeMutant.id, hitLimit, hitCount: 0 })
        for (const test of tests.filter((one) => wanted.has(idOf(one)))) {
          nrOfTests += 1
          const failureMessage = await failureOf(test)
          const timeout = determineHitLimitReached(mutants.hitCount, hitLimit)
          if (timeout) return { status: MutantRunStatus.Timeout }
          if (failureMessage !== undefined)
            return { status: MutantRunStatus.Killed, killedBy: [idOf(test)], failureMessage, nrOfTests }
        }
        delete mutants.activeMutant
      }
      return { status: MutantRunStatus.Survived, nrOfTests }
    } finally {
      delete mutants.activeMutant
    }
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'quick', QuickRunner)]
