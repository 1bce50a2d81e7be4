import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { arbitraryPlan } from '../advisor/plan/arbitrary-plan.ts'
import type { Plan } from '../advisor/plan/plan.ts'
import { forgedLink } from './forged-link.ts'
import { linkOf, openLink } from './link.ts'
import { mutations } from './mutations.ts'
import type { Picks } from './picks.ts'

const isDeep = process.env['STOWAGE_DEEP'] === '1'
const seed = Number(process.env['STOWAGE_SEED'] ?? Math.floor(Math.random() * 2 ** 31))
/** Two files run at a time, and two threads of one core take up to twice the time of one; the deep tests run alone. */
const maxMs = isDeep ? 5 : 10
vi.setConfig({ testTimeout: isDeep ? 600_000 : 60_000 })

const edition = '2026.11.1'
const plans = fc.sample(arbitraryPlan(fc), { numRuns: 60, seed })
const letters = fc.sample(arbitraryPlan(fc, { isHostile: false }), { numRuns: 60, seed })
const links = [...plans, ...letters].map((plan) => ({ plan, link: linkOf(plan, edition) }))

/** In time of the processor, which other work on the machine cannot hold up; a slow link is slow every time. */
function opensInTime(text: string) {
  let opened = openLink('')
  for (let attempt = 0, ms = Infinity; ms > maxMs; attempt += 1) {
    const started = process.cpuUsage()
    opened = openLink(text)
    const { user, system } = process.cpuUsage(started)
    ms = (user + system) / 1000
    if (ms > maxMs && attempt === 4)
      throw new Error(`${ms} ms to open ${text.length} characters: ${text.slice(0, 200)}`)
  }
  return opened
}

const pick = fc.oneof(
  fc.constantFrom('overlay2', 'ceph-csi-rbd', 'nfs-v4', 'no-fit', 'needs-answers', 'not-needed', 'option-x'),
  fc.constantFrom('tied:aws-efs-regional+ceph-csi-cephfs', 'tied:option-x+option-y+s3'),
)
const rows = fc.array(pick, { maxLength: 6 })
const somePicks: fc.Arbitrary<Picks | undefined> = fc.option(
  fc.record({ image: rows, volumes: rows, secretsAndConfig: rows, registry: pick }),
  { nil: undefined },
)

test('every plan comes out of its link as it went in, and gives the same link again', () => {
  const comesBack = fc.property(arbitraryPlan(fc), somePicks, (plan, picks) => {
    const link = linkOf(plan, edition, picks && { picks })
    const opened = openLink(link)
    expect(opened).toEqual({ kind: 'opened', plan, edition, report: [], ...(picks && { picks }) })
    expect(opened.kind === 'opened' && JSON.stringify(opened.plan)).toBe(JSON.stringify(plan))
    expect(opened.kind === 'opened' && linkOf(opened.plan, opened.edition, picks && { picks })).toBe(link)
    expect(link).toMatch(/^1[A-Za-z0-9]+$/)
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

test('a forged link never throws, is never slow, and opens only where it is written as Stowage writes it', () => {
  const census: Record<string, number> = {}
  const isSound = fc.property(fc.uint8Array({ maxLength: 600 }), (body) => {
    const link = forgedLink(body)
    const opened = opensInTime(link)
    census[opened.kind] = (census[opened.kind] ?? 0) + 1
    if (opened.kind !== 'opened') return
    const picks = opened.picks && { picks: opened.picks }
    expect(linkOf(opened.plan, opened.edition, picks)).toBe(link)
  })
  fc.assert(isSound, { seed, numRuns: isDeep ? 20_000 : 2000 })
  expect(census['garbled']).toBeGreaterThan(1000)
})

test('no text makes opening throw', () => {
  const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl({ withFragments: true }), fc.base64String())
  const isNoPlan = fc.property(anyText, (text) => {
    expect(['absent', 'garbled', 'from-the-future']).toContain(openLink(text).kind)
  })
  fc.assert(isNoPlan, { seed, numRuns: 3000 })
})
