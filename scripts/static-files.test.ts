import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { answer, readFolder } from './static-files.ts'

let parent = ''
let files = new Map<string, Buffer>()

beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'stowage-'))
  const folder = join(parent, 'dist')
  await mkdir(join(folder, 'assets'), { recursive: true })
  await mkdir(join(folder, '.vite'))
  await writeFile(join(folder, 'index.html'), '<!doctype html>')
  await writeFile(join(folder, 'assets/index-1a2b.js'), 'export {}')
  await writeFile(join(folder, '.vite/manifest.json'), '{}')
  await writeFile(join(parent, 'secret.txt'), 'outside')
  files = await readFolder(folder)
})
afterAll(() => rm(parent, { recursive: true }))

test.each([
  { path: '/', status: 200, type: 'text/html; charset=utf-8', cache: 'no-cache' },
  { path: '/index.html', status: 200, type: 'text/html; charset=utf-8', cache: 'no-cache' },
  {
    path: '/assets/index-1a2b.js',
    status: 200,
    type: 'text/javascript; charset=utf-8',
    cache: 'public, max-age=31536000, immutable',
  },
  { path: '/assets/', status: 404, type: 'text/plain; charset=utf-8', cache: undefined },
  { path: '/nothing.html', status: 404, type: 'text/plain; charset=utf-8', cache: undefined },
  { path: '/?from=mail', status: 200, type: 'text/html; charset=utf-8', cache: 'no-cache' },
  { path: '//', status: 404, type: 'text/plain; charset=utf-8', cache: undefined },
  { path: '/../secret.txt', status: 404, type: 'text/plain; charset=utf-8', cache: undefined },
  { path: '/%2e%2e/secret.txt', status: 404, type: 'text/plain; charset=utf-8', cache: undefined },
  { path: '/.vite/manifest.json', status: 404, type: 'text/plain; charset=utf-8', cache: undefined },
])('$path is answered with $status', ({ path, status, type, cache }) => {
  const { status: given, headers } = answer(files, 'GET', path)
  expect([given, headers['Content-Type'], headers['Cache-Control']]).toEqual([status, type, cache])
})

test.each(['/', '/nothing.html'])('the policy stands on every answer, so on %s too', (path) => {
  const policy = answer(files, 'GET', path).headers['Content-Security-Policy'] ?? ''
  expect(policy).toContain("frame-ancestors 'none'")
  expect(policy).not.toContain('unsafe')
})

test('a HEAD has the headers and no body, and nothing can be sent', () => {
  expect(answer(files, 'HEAD', '/')).toMatchObject({ status: 200, headers: { 'Content-Length': '15' } })
  expect(answer(files, 'HEAD', '/').body).toBeUndefined()
  expect(answer(files, 'POST', '/').status).toBe(405)
})
