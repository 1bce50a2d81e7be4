import { readdirSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { build, type Plugin } from 'vite'

const entry = 'virtual:tests'
const declaredTests = resolve('scripts/mutation/declared-tests.ts')

/** The tests that take seconds as a whole: the laws draw hundreds of plans, and the rest is of no rule's making. */
function quickTests(): string[] {
  return readdirSync('src/advisor', { recursive: true, encoding: 'utf8' })
    .filter(
      (path) =>
        path.endsWith('.test.ts') &&
        !/^(laws|catalog|sizing|plan|smallest-change|rules.registry.registry-rules)\b/.test(path),
    )
    .map((path) => join('src/advisor', path))
    .sort()
}

const testsAsOne: Plugin = {
  name: 'stowage:tests-as-one',
  enforce: 'pre',
  resolveId: (id) => (id === 'vitest' ? declaredTests : id === entry ? id : undefined),
  load: (id) => {
    if (id !== entry) return undefined
    const files = quickTests().map((path) => `${JSON.stringify(path)}: () => import(${JSON.stringify(resolve(path))})`)
    return `export { declared } from ${JSON.stringify(declaredTests)}\nexport const files = {\n${files.join(',\n')}\n}`
  },
  transform: (code, id) =>
    id.endsWith('.test.ts')
      ? `import { inFile } from '${declaredTests}'\ninFile(${JSON.stringify(relative('.', id))})\n${code}`
      : undefined,
}

/** All quick tests and what they test as one CommonJS script, so that it can be evaluated anew for every mutant. */
export async function bundledTests(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [testsAsOne],
    build: {
      ssr: true,
      write: false,
      minify: false,
      target: 'node20',
      rolldownOptions: { input: entry, output: { format: 'cjs', codeSplitting: false }, treeshake: false },
    },
  })
  const [output] = [result].flat()
  if (!output || !('output' in output)) throw new Error('the tests were not bundled')
  return output.output[0].code
}
