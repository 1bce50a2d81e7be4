import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { faults, type Fault } from './faults.ts'

const root = process.cwd()
const only = process.argv.slice(2)

/** Works in a copy, so that a mistake never stands in the tree itself. */
function isNoticed({ test, named, file, from, to }: Fault): string {
  const copy = mkdtempSync(join(tmpdir(), 'stowage-fault-'))
  try {
    for (const part of ['src', 'scripts', 'package.json', 'tsconfig.json', 'vite.config.ts'])
      cpSync(join(root, part), join(copy, part), { recursive: true })
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction')
    const text = readFileSync(join(copy, file), 'utf8')
    if (text.split(from).length !== 2) return `its place in ${file} is gone or not the only one`
    writeFileSync(
      join(copy, file),
      text.replace(from, () => to),
    )
    const only = named === undefined ? [] : ['-t', named]
    const vitest = join('node_modules', 'vitest', 'vitest.mjs')
    const { stdout } = spawnSync(process.execPath, [vitest, 'run', test, ...only], {
      cwd: copy,
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1', STOWAGE_FAULT: '1' },
    })
    // A tree that does not even load says nothing about the law.
    return /Tests .*\d+ failed/.test(stdout) ? '' : `${test} did not fail in a test:\n${stdout.slice(-600)}`
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
}

for (const fault of faults.filter(({ law }) => only.length === 0 || only.includes(law.split(' ')[0] ?? ''))) {
  const problem = isNoticed(fault)
  console.log(`${problem ? 'NOT NOTICED' : 'noticed'}: law ${fault.law}${problem && `, ${problem}`}`)
  if (problem) process.exitCode = 1
}
