import fc from 'fast-check'
import { expect, test } from 'vitest'
import { emptyPlan, planSchema } from '../../../advisor/plan/plan.ts'
import { readInput } from '../../read-input.ts'
import { read } from './compose.ts'
import { firstFormat, json, override, secret, stack } from './files-fixture.ts'
import { at, everyDamage, linesBegin, linesEnd, place, type Damage } from '../../damage-fixture.ts'
import { busy, quickest } from '../../work-fixture.ts'

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
const damage: fc.Arbitrary<Damage> = fc.oneof(
  ...everyDamage,
  fc.tuple(file, place).map<Damage>(
    ([other, share]) =>
      (text) =>
        `${text.slice(0, at(text, share))}\n${other}`,
  ),
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
  linesBegin('> ', '12: ', '  ', '\ufeff'),
  linesEnd('\r\n', '\r', '\n\n'),
)

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
