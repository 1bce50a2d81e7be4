import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { chai, JestAsymmetricMatchers, JestChaiExpect, JestExtend } from '@vitest/expect'

/** Stands in for `vitest` in the bundle: what the quick tests use of it, and nothing more. */
export interface DeclaredTest {
  readonly file: string
  readonly name: string
  readonly run: () => unknown
}

type Body = (...row: unknown[]) => unknown

export const declared: DeclaredTest[] = []
let file = ''
let suites: readonly string[] = []

/** Every test file calls it first; a golden file is looked for beside the file whose test runs. */
export function inFile(name: string): void {
  file = name
}

function declare(name: string, run: () => unknown): void {
  const here = file
  declared.push({
    file: here,
    name: [...suites, name].join(' > '),
    run: () => {
      file = here
      return run()
    },
  })
}

function suite(name: string, body: () => void): void {
  const around = suites
  suites = [...around, name]
  body()
  suites = around
}

const call = (body: Body, row: unknown) => body(...(Array.isArray(row) ? row : [row]))

const each =
  (take: (name: string, body: () => void) => void) => (rows: readonly unknown[]) => (name: string, body: Body) =>
    rows.forEach((row, index) => take(`${name} #${index}`, () => call(body, row)))

export const test = Object.assign(declare, { each: each(declare) })
export const it = test
export const describe = Object.assign(suite, { each: each(suite) })
export const vi = { setConfig: () => undefined }

chai.use(JestExtend)
chai.use(JestChaiExpect)
chai.use(JestAsymmetricMatchers)
chai.util.addMethod(chai.Assertion.prototype, 'toMatchFileSnapshot', function golden(this: object, path: string) {
  chai.assert.equal(chai.util.flag(this, 'object'), readFileSync(join(dirname(file), path), 'utf8'))
})

export const expect = chai.expect
