import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import * as z from 'zod/mini'
import { arbitraryPlan } from '../../src/advisor/plan/arbitrary-plan.ts'
import { forgedLink } from '../../src/link/forged-link.ts'
import { linkOf, openLink } from '../../src/link/link.ts'
import { mutations } from '../../src/link/mutations.ts'
import type { Opened } from '../../src/link/opened.ts'
import { unseal } from '../../src/link/seal.ts'
import { tidy } from '../../src/link/tidy.ts'

const isDeep = process.env['STOWAGE_DEEP'] === '1'
const seed = Number(process.env['STOWAGE_SEED'] ?? Math.floor(Math.random() * 2 ** 31))
const most = isDeep ? 5000 : 40
vi.setConfig({ testTimeout: 600_000 })

const hasPython = spawnSync('python3', ['--version']).status === 0
if (!hasPython) console.info('python3 is not installed, so the second decoder of links was not run.')

const read = z.object({
  kind: z.string(),
  damage: z.exactOptional(z.string()),
  plan: z.exactOptional(z.unknown()),
  edition: z.exactOptional(z.string()),
  picks: z.exactOptional(z.unknown()),
})

/** What the second decoder makes of fragments as `tidy` leaves them. */
function decoded(fragments: readonly string[]): z.infer<typeof read>[] {
  const decoder = fileURLToPath(new URL('decode.py', import.meta.url))
  const input = fragments.map((one) => `${JSON.stringify(one)}\n`).join('')
  const { stdout, stderr } = spawnSync('python3', [decoder], { input, encoding: 'utf8', maxBuffer: 2 ** 30 })
  expect(stderr).toBe('')
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => z.parse(read, JSON.parse(line)))
}

/** The second decoder does not guess how a link was damaged on its way. */
const damages: Readonly<Record<string, string>> = {
  alphabet: 'incomplete',
  shortened: 'incomplete',
  length: 'incomplete',
  case: 'checksum',
}

const told = (opened: Opened): string => {
  if (opened.kind === 'garbled') return damages[opened.damage] ?? opened.damage
  return opened.kind === 'opened' || opened.kind === 'invalid' ? 'sound' : opened.kind
}

describe.skipIf(!hasPython)('a decoder in another language, written from FORMAT.md', () => {
  test('is shorter than 200 lines', () => {
    const text = readFileSync(new URL('decode.py', import.meta.url), 'utf8')
    expect(text.trimEnd().split('\n').length).toBeLessThan(200)
  })

  test('reads the same plans, editions and picks', () => {
    const pick = fc.constantFrom('overlay2', 'ceph-csi-rbd', 'no-fit', 'option-x', 'tied:option-x+s3')
    const picks = fc.record({
      image: fc.array(pick, { maxLength: 4 }),
      volumes: fc.array(pick, { maxLength: 4 }),
      secretsAndConfig: fc.array(pick, { maxLength: 2 }),
      registry: pick,
    })
    const drawn = fc.sample(fc.tuple(arbitraryPlan(fc, { isHostile: isDeep }), picks), { numRuns: most, seed })
    const links = drawn.map(([plan, own]) => linkOf(plan, '2026.11.1', { picks: own }))
    for (const [i, { kind, plan, edition, picks: found }] of decoded(links).entries()) {
      const [own, ownPicks] = drawn[i] ?? []
      expect({ kind, edition, plan, picks: found }).toEqual({
        kind: 'sound',
        edition: '2026.11.1',
        plan: own,
        picks: ownPicks,
      })
    }
  })

  test('refuses the same links for the same reasons', () => {
    const plans = fc.sample(arbitraryPlan(fc, { isHostile: false }), { numRuns: 40, seed })
    const links = fc.constantFrom(...plans.map((plan) => linkOf(plan, '2026.11.1')))
    const damaged = fc
      .tuple(links, links, fc.constantFrom(...Object.keys(mutations)), fc.nat(), fc.integer({ min: 1, max: 30 }))
      .map(([link, other, what, at, length]) =>
        tidy(mutations[what]?.(link, { at: at % link.length, length, character: 'x', other }) ?? ''),
      )
    const forged = fc.uint8Array({ minLength: 1, maxLength: 200 }).map(forgedLink)
    const drawn = fc.sample(fc.oneof(damaged, forged), { numRuns: 2 * most, seed })
    const refused = drawn.filter((text) => ['garbled', 'absent', 'from-the-future'].includes(openLink(text).kind))
    expect(refused.length).toBeGreaterThan(most)
    const found = decoded(refused).map(({ kind, damage }) => damage ?? kind)
    expect(found.map((one, i) => [refused[i], one])).toEqual(refused.map((text) => [text, told(openLink(text))]))
  })

  test('tells one way to write a plan from every other', () => {
    const plans = fc.sample(arbitraryPlan(fc, { isHostile: false }), { numRuns: 12, seed })
    const flipped = plans.flatMap((plan) => bitsFlipped(linkOf(plan, '2026.11.1')))
    const sound = flipped.filter((text) => openLink(text).kind !== 'invalid')
    const found = decoded(sound).map(({ kind, damage }) => damage ?? kind)
    expect(found.map((one, i) => [sound[i], one])).toEqual(sound.map((text) => [text, told(openLink(text))]))
    expect(found.filter((one) => one === 'canonical').length).toBeGreaterThan(most / 60)
  })
})

/** Links whose checksum fits, each with one bit of the body changed. */
function bitsFlipped(link: string): string[] {
  const unsealed = unseal(link)
  if (unsealed.kind !== 'body') return []
  const { body } = unsealed
  const count = Math.min(most, body.length * 8)
  return Array.from({ length: count }, (_, i) => {
    const bit = Math.floor((i * body.length * 8) / count)
    const changed = Uint8Array.from(body)
    changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (128 >> (bit & 7))
    return forgedLink(changed)
  })
}
