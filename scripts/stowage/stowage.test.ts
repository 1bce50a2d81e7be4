import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { describe, expect, test, vi } from 'vitest'

vi.setConfig({ testTimeout: 60_000 })

const node = ['--import', 'tsx', 'scripts/stowage.ts']
const stowage = (args: readonly string[], input: string) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...node, ...args], { input, encoding: 'utf8' })
  const rows: unknown[] = stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
  return { status, rows, stderr }
}
const lines = (...values: unknown[]) => values.map((value) => `${JSON.stringify(value)}\n`).join('')

const plan = { schema: 1, title: 'Größe\u2028', workloads: [{ name: 'db' }] }

describe('the command line', () => {
  test('plans become advice, one line each, and a wrong line does not end the run', () => {
    const { status, rows } = stowage(['advise'], `${lines(plan, { schema: 3 })}not json\n\n${lines({ schema: 1 })}`)
    expect(rows).toMatchObject([
      { volumes: [{ path: 'workloads[0]', name: 'db' }] },
      { error: { kind: 'invalid', path: 'schema', says: expect.stringContaining('Found 3.') } },
      { error: { kind: 'not-json', path: '' } },
      { volumes: [] },
    ])
    expect(status).toBe(1)
  })

  test('above 200 workloads, or with --brief, advice is brief', () => {
    const many = (count: number) => ({
      schema: 1,
      workloads: Array.from({ length: count }, () => ({ state: 'stateless' })),
    })
    const isBrief = (rows: unknown[]) => rows.map((row) => !JSON.stringify(row).includes('"assumptions"'))
    expect(isBrief(stowage(['advise'], lines(many(200), many(201))).rows)).toEqual([false, true])
    expect(isBrief(stowage(['advise', '--brief'], lines(many(1))).rows)).toEqual([true])
  })

  test('a link that was made opens as its plan', () => {
    const made = stowage(['link'], lines(plan))
    const [fragment = ''] = made.rows
      .map((row) => Object.values(row ?? {}))
      .flat()
      .map(String)
    const opened = stowage(['open'], `${fragment}\n#${fragment}\n\n`)
    expect(opened.rows).toMatchObject([{ kind: 'opened', plan }, { kind: 'opened', plan }, { kind: 'absent' }])
    expect([made.status, opened.status]).toEqual([0, 0])
  })

  test('a damaged link is told and shows in the exit status', () => {
    const { status, rows } = stowage(['open'], '#1abc\n#7abc\n')
    expect(rows).toMatchObject([
      { kind: 'garbled', damage: 'length' },
      { kind: 'from-the-future', version: 7 },
    ])
    expect(status).toBe(1)
  })

  test('real output is read, and what cannot be read names its file', () => {
    const info =
      'Server Version: 25.0.13\n Storage Driver: overlay2\n  Backing Filesystem: xfs\nKernel Version: 5.14.0\n'
    const { status, rows } = stowage(['read', '-', 'no/such/file', 'LICENSE'], info)
    expect(rows).toMatchObject([
      { plan: { schema: 1, nodePools: [{ currentDriver: 'overlay2' }] }, understood: expect.any(Array), ignored: [] },
      { error: { kind: 'unreadable', path: 'no/such/file' } },
      { error: { kind: 'unrecognised', path: 'LICENSE' } },
    ])
    expect(status).toBe(1)
  })

  test('wrong usage is told on standard error', () => {
    const { status, rows, stderr } = stowage(['sail'], '')
    expect({ status, rows }).toEqual({ status: 2, rows: [] })
    expect(stderr).toMatch(/no command "sail"[^]*Usage:[^]*advise/)
  })

  test('a reader that leaves early ends the run without a word', async () => {
    const run = spawn(process.execPath, [...node, 'link'], { stdio: ['pipe', 'pipe', 'pipe'] })
    let stderr = ''
    run.stderr.on('data', (text) => (stderr += String(text)))
    run.stdin.on('error', () => undefined)
    run.stdin.write(lines(plan))
    await once(run.stdout, 'data')
    run.stdout.destroy()
    run.stdin.end(lines(plan).repeat(5000))
    expect(await once(run, 'close')).toEqual([0, null])
    expect(stderr).toBe('')
  })
})
