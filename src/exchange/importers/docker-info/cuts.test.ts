import { expect, test } from 'vitest'
import type { NodePool } from '../../../advisor/plan/node-pool.ts'
import { read } from './docker-info.ts'
import { devicemapper, engine18, engine29, json, versionThenInfo, windows } from './outputs-fixture.ts'

const poolsOf = (text: string): NodePool[] => {
  const reading = read(text)
  return reading.kind === 'read' ? (reading.plan.nodePools ?? []) : []
}

/** Both parts of a text cut after each line, or of a JSON text cut at each character. */
const parts = (text: string, at: string) =>
  text.split(at).flatMap((_, index, all) => [all.slice(0, index).join(at), all.slice(index).join(at)])

test.each([
  ['engine 18', engine18, '\n'],
  ['engine 29', engine29, '\n'],
  ['devicemapper', devicemapper, '\n'],
  ['Windows', windows, '\n'],
  ['docker version', versionThenInfo, '\n'],
  ['JSON', json, ''],
])('%s cut anywhere tells less, never something else', (_, text, at) => {
  const [whole] = poolsOf(text)
  let told = 0
  for (const part of parts(text, at))
    for (const pool of poolsOf(part)) {
      told += 1
      expect(whole).toMatchObject(pool)
    }
  expect(told).toBeGreaterThan(5)
})
