import { spawnSync } from 'node:child_process'

// Each is an npm script, so that the one that failed can be run again by itself.
const steps = ['format:check', 'lint', 'types', 'unit', 'build', 'budget', 'browser', 'e2e']
const isDeep = process.argv.includes('--deep')
const isWindows = process.platform === 'win32'

const startedAt = performance.now()
const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(1)} s`

function run(step: string, env = process.env): void {
  console.log(`\n── ${step}`)
  const stepStartedAt = performance.now()
  const { status } = spawnSync('npm', ['run', '-s', step], { stdio: 'inherit', shell: isWindows, env })
  if (status !== 0) {
    console.error(`\nFAILED: ${step}, after ${seconds(stepStartedAt)}. Run it alone with: npm run ${step}`)
    process.exit(1)
  }
  console.log(`── ${step} passed in ${seconds(stepStartedAt)}`)
}

for (const step of steps) run(step)
if (isDeep) run('unit', { ...process.env, STOWAGE_DEEP: '1' })
console.log(`\nAll ${steps.length + Number(isDeep)} steps passed in ${seconds(startedAt)}`)
