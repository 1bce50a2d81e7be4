import fc from 'fast-check'
import { expect, test } from 'vitest'
import { emptyPlan, planSchema } from '../../../advisor/plan/plan.ts'
import { readInput } from '../../read-input.ts'
import { read } from './compose.ts'
import { firstFormat, json, override, secret, stack } from './files-fixture.ts'

const seed = Number(process.env['STOWAGE_SEED'] ?? Date.now() % 2 ** 31)
const runs = process.env['STOWAGE_DEEP'] === '1' ? 100_000 : 2_000

const word = fc.constantFrom(
  'db',
  'image',
  'postgres:16',
  'volumes',
  'services',
  'a:/data',
  'deploy',
  '~',
  '3',
  '<<',
  '__proto__',
  '!reset',
  '&a',
  '*a',
)
const { generated } = fc.letrec<{ generated: unknown }>((tie) => ({
  generated: fc.oneof(
    { depthSize: 'small' },
    word,
    fc.integer(),
    fc.array(tie('generated'), { maxLength: 4 }),
    fc.dictionary(word, tie('generated'), { maxKeys: 4 }),
  ),
}))
const services = fc
  .dictionary(word, generated, { minKeys: 1, maxKeys: 5 })
  .map((value) => `services: ${JSON.stringify(value)}\n`)
const file = fc.oneof(
  { arbitrary: fc.constantFrom(stack, override, firstFormat, json), weight: 4 },
  { arbitrary: services, weight: 1 },
)
const place = fc.double({ min: 0, max: 1, noNaN: true })
const at = (text: string, share: number) => Math.floor(share * text.length)

type Damage = (text: string) => string
const damage: fc.Arbitrary<Damage> = fc.oneof(
  place.map<Damage>((share) => (text) => text.slice(0, at(text, share))),
  place.map<Damage>((share) => (text) => text.slice(at(text, share))),
  fc.tuple(file, place).map<Damage>(
    ([other, share]) =>
      (text) =>
        `${text.slice(0, at(text, share))}\n${other}`,
  ),
  fc.tuple(place, fc.string({ unit: 'binary', maxLength: 30 })).map<Damage>(([share, noise]) => (text) => {
    const cut = at(text, share)
    return text.slice(0, cut) + noise + text.slice(cut)
  }),
  fc.tuple(place, word).map<Damage>(
    ([share, one]) =>
      (text) =>
        text.replace(new RegExp(`^((?:.*\\n){${String(Math.floor(share * 40))}} *)[\\w-]+`), `$1${one}`),
  ),
  fc.tuple(place, fc.constantFrom('  ', '\t', '- ', '# ')).map<Damage>(
    ([share, mark]) =>
      (text) =>
        text
          .split('\n')
          .map((line, index, all) => (index === Math.floor(share * all.length) ? mark + line : line))
          .join('\n'),
  ),
  fc.constantFrom('> ', '12: ', '  ', '\ufeff').map<Damage>((mark) => (text) => text.replace(/^/gm, mark)),
  fc.constantFrom('\r\n', '\r', '\n\n').map<Damage>((end) => (text) => text.replace(/\n/g, end)),
)

/** Two files run at a time, and two threads of one core take up to twice the time of one; the deep tests run alone. */
const busy = process.env['STOWAGE_DEEP'] === '1' ? 1 : 2

/** Milliseconds of work, the least of a few attempts: the clock depends on what else the machine does. */
function quickest(run: () => unknown, limit: number): number {
  let ms = Number.POSITIVE_INFINITY
  for (let attempt = 0; attempt < 4 && ms >= limit; attempt += 1) {
    const before = process.cpuUsage()
    run()
    const { user, system } = process.cpuUsage(before)
    ms = Math.min(ms, (user + system) / 1000)
  }
  return ms
}

test('no damage throws, shows a secret, changes the prototype of objects, or gives a plan that the schema refuses', () => {
  const before = Object.getOwnPropertyNames(Object.prototype).join()
  const census = { read: 0, declined: 0, unrecognised: 0 }
  fc.assert(
    fc.property(file, fc.array(damage, { minLength: 1, maxLength: 3 }), (text, damages) => {
      const reading = read(damages.reduce((whole, change) => change(whole), text))
      census[reading.kind] += 1
      const plan = reading.kind === 'read' ? reading.plan : emptyPlan
      expect(planSchema.safeParse(plan).success).toBe(true)
      const shown = reading.kind === 'read' ? [...reading.understood, ...reading.ignored, ...reading.notes] : []
      expect(JSON.stringify(reading)).not.toMatch(secret)
      expect(shown.filter(({ text: excerpt }) => excerpt.length > 120)).toEqual([])
    }),
    { seed, numRuns: runs },
  )
  console.info(`compose damage: seed ${String(seed)}, ${JSON.stringify(census)}`)
  expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(before)
  expect(census.read).toBeGreaterThan(runs * 0.3)
}, 1_800_000)

test('a file that is cut anywhere tells less, never something else', () => {
  const step = runs > 2_000 ? 1 : 3
  for (const text of [stack, firstFormat, json]) {
    const whole = read(text)
    const states = new Map(whole.kind === 'read' ? whole.plan.workloads?.map(({ name, image }) => [name, image]) : [])
    for (let end = 0; end < text.length; end += step) {
      const reading = read(text.slice(0, end))
      expect(JSON.stringify(reading)).not.toMatch(secret)
      const cut = reading.kind === 'read' ? (reading.plan.workloads ?? []) : []
      // The last one may end in the middle of a word, which no reader can see.
      for (const { name, image } of cut.slice(0, -1)) expect([name, image]).toEqual([name, states.get(name)])
    }
  }
})

const large = (count: number) =>
  `services:\n${Array.from({ length: count }, (_, index) => `  s${String(index)}:\n    image: postgres:16\n    volumes:\n      - d${String(index)}:/var/lib/postgresql/data\n    environment: {A: b}\n`).join('')}`

test('a stack of 200 services is read in under 1.5 s, and a megabyte of YAML in under 2 s', () => {
  expect(quickest(() => readInput(large(200)), 1500 * busy)).toBeLessThan(1500 * busy)
  const megabyte = large(9_500)
  expect(megabyte.length).toBeGreaterThan(1e6)
  expect(quickest(() => read(megabyte), 2000 * busy)).toBeLessThan(2000 * busy)
})

test.each([
  ['open brackets', `services: ${'['.repeat(99_000)}`],
  ['open maps', `services: ${'{a: '.repeat(25_000)}`],
  ['tabs', `services:\n${'a:\t\t- b\n'.repeat(11_000)}`],
  ['quotes', `services:\n${'a: "b\n'.repeat(14_000)}`],
  ['images', 'image: '.repeat(14_000)],
  ['one line', `services: ${'a'.repeat(99_000)}`],
  ['volumes', `services: {a: {image: b, volumes: ["${'a:'.repeat(45_000)}"]}}`],
  ['logins', `services: {a: {image: "${'a:'.repeat(45_000)}@"}}`],
])('100 kB of %s that are no Compose file take under 200 ms', (_, text) => {
  expect(quickest(() => read(text), 200 * busy)).toBeLessThan(200 * busy)
})
