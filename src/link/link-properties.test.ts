import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { arbitraryPlan } from '../advisor/plan/arbitrary-plan.ts'
import type { Plan } from '../advisor/plan/plan.ts'
import { forgedLink } from './forged-link.ts'
import { linkOf, openLink } from './link.ts'
import { mutations } from './mutations.ts'

const isDeep = process.env['STOWAGE_DEEP'] === '1'
const seed = Number(process.env['STOWAGE_SEED'] ?? Math.floor(Math.random() * 2 ** 31))
const maxMs = 5
vi.setConfig({ testTimeout: isDeep ? 600_000 : 60_000 })

const edition = '2026.11.1'
const plans = fc.sample(arbitraryPlan(fc), { numRuns: 60, seed })
const letters = fc.sample(arbitraryPlan(fc, { isHostile: false }), { numRuns: 60, seed })
const links = [...plans, ...letters].map((plan) => ({ plan, link: linkOf(plan, edition) }))

/** Other work on the machine can hold up any one call; a slow link is slow every time. */
function opensInTime(text: string) {
  let opened = openLink('')
  for (let attempt = 0, ms = Infinity; ms > maxMs; attempt += 1) {
    const started = performance.now()
    opened = openLink(text)
    ms = performance.now() - started
    if (ms > maxMs && attempt === 4)
      throw new Error(`${ms} ms to open ${text.length} characters: ${text.slice(0, 200)}`)
  }
  return opened
}

test('every plan comes out of its link as it went in, and gives the same link again', () => {
  const comesBack = fc.property(arbitraryPlan(fc), (plan) => {
    const link = linkOf(plan, edition)
    const opened = openLink(link)
    expect(opened).toEqual({ kind: 'opened', plan, edition, report: [] })
    expect(opened.kind === 'opened' && linkOf(opened.plan, opened.edition)).toBe(link)
    expect(link).toMatch(/[A-Za-z0-9]$/)
  })
  fc.assert(comesBack, { seed, numRuns: isDeep ? 5000 : 300 })
})

test('a damaged link never throws, never opens as another plan and is never slow', () => {
  const census: Record<string, number> = {}
  const count = (what: string) => (census[what] = (census[what] ?? 0) + 1)
  const position = fc.oneof(fc.nat({ max: 40 }), fc.nat())
  const character = fc.oneof(
    fc.constantFrom('A', 'b', '1', '9', '-', '_'),
    fc.constantFrom('%', '+', ' ', '\u200b', 'é', '\u0000', '#', '/', '🚢'),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  )
  const chosen = fc.constantFrom(...links)
  const kind = fc.constantFrom(...Object.keys(mutations))
  const isSafe = fc.property(
    chosen,
    chosen,
    kind,
    position,
    fc.integer({ min: 1, max: 30 }),
    character,
    ({ plan, link }, { link: other, plan: otherPlan }, what, where, length, put) => {
      const text = mutations[what]?.(link, { at: where % link.length, length, character: put, other }) ?? ''
      const opened = opensInTime(text)
      count(what)
      count(`-> ${opened.kind}`)
      if (opened.kind !== 'opened') return
      const mayBe: Plan[] = text.includes(other) ? [plan, otherPlan] : [plan]
      expect(mayBe).toContainEqual(opened.plan)
      expect(opened.edition).toBe(edition)
    },
  )
  fc.assert(isSafe, { seed, numRuns: isDeep ? 200_000 : 20_000 })
  console.info(`seed ${seed}`, census)
  for (const what of Object.keys(mutations)) expect(census[what]).toBeGreaterThan(200)
  expect(census['-> garbled']).toBeGreaterThan(10_000)
})

test('a forged link never throws and is never slow', () => {
  const isRefused = fc.property(fc.uint8Array({ maxLength: 600 }), fc.nat({ max: 16_000 }), (packed, length) => {
    expect(opensInTime(forgedLink(packed, length))).toMatchObject({ kind: 'garbled', damage: 'content' })
  })
  fc.assert(isRefused, { seed, numRuns: isDeep ? 20_000 : 2000 })
})

test('no text makes opening throw', () => {
  const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl({ withFragments: true }), fc.base64String())
  const isNoPlan = fc.property(anyText, (text) => {
    expect(['absent', 'garbled', 'from-the-future']).toContain(openLink(text).kind)
  })
  fc.assert(isNoPlan, { seed, numRuns: 3000 })
})
