import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { planSchema } from '../advisor/plan/plan.ts'
import { crc32 } from './crc-32.ts'
import { linkOf, openLink } from './link.ts'
import { migrations } from './migrations.ts'

const picks = z.object({
  image: z.array(z.string()),
  volumes: z.array(z.string()),
  secretsAndConfig: z.array(z.string()),
  registry: z.string(),
})

const golden = z.object({
  name: z.string(),
  fragment: z.string(),
  plan: planSchema,
  picks: z.exactOptional(picks),
  isWithoutNames: z.exactOptional(z.literal(true)),
})

const edition = '2026.11.1'
/** Links that went out, one a line, with what they held: only ever added to. */
const lines = readFileSync(new URL('golden-links.ndjson', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
const links = lines.map((line) => z.parse(golden, JSON.parse(line)))

/** By edition, how many links there were when it was published, and the sum of their lines. */
const published = [{ edition, count: 51, sum: 'bc2de2d2' }]

test.each(published)('the $count links of edition $edition are all here, as they were', ({ count, sum }) => {
  expect(crc32(new TextEncoder().encode(lines.slice(0, count).join('\n'))).toString(16)).toBe(sum)
})

describe('a link that went out opens as the plan and the picks it was made from', () => {
  test.each(links)('$name', ({ fragment, name: _name, ...held }) => {
    expect(openLink(fragment)).toEqual({ kind: 'opened', edition, report: [], ...held })
  })
})

describe('a plan is written as the link it has always been', () => {
  // A plan without names has become another plan: there are no names in it to leave out a second time.
  test.each(links.filter((one) => one.isWithoutNames === undefined))('$name', ({ fragment, plan, picks: pinned }) => {
    expect(linkOf(plan, edition, pinned && { picks: pinned })).toBe(fragment)
  })
})

test('every migration is called by one of them', () => {
  const called = links.flatMap(({ fragment }) => {
    const opened = openLink(fragment, '9999.1.1')
    return opened.kind === 'opened' ? opened.report.flatMap((one) => (one.kind === 'adjusted' ? one.because : [])) : []
  })
  expect(migrations.map(({ because }) => because).filter((because) => !called.includes(because))).toEqual([])
})
