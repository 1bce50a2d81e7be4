import fc from 'fast-check'
import { expect, test } from 'vitest'
import { emptyPlan, planSchema } from '../../../advisor/plan/plan.ts'
import { at, everyDamage, linesBegin, linesEnd, place, wordsBecome, type Damage } from '../../damage-fixture.ts'
import type { Reading } from '../../importer.ts'
import { readInput } from '../../read-input.ts'
import { devicemapper, engine18, engine29, json, versionThenInfo, windows } from './outputs-fixture.ts'

const seed = Number(process.env['STOWAGE_SEED'] ?? Date.now() % 2 ** 31)
const runs = process.env['STOWAGE_DEEP'] ? 20_000 : 1_500

const output = fc.constantFrom(engine18, engine29, devicemapper, windows, versionThenInfo, json)
const damage: fc.Arbitrary<Damage> = fc.oneof(
  ...everyDamage,
  fc.tuple(place, place).map<Damage>(
    ([a, b]) =>
      (text) =>
        text + text.slice(at(text, a), at(text, b)),
  ),
  linesBegin('> ', '# ', '\t', '12: ', '"', "'", '\ufeff', '| '),
  linesEnd('\r\n', '\r', ' ', '\\n', '\u2028', '<br>'),
  wordsBecome(/ServerVersion|Storage Driver|Swarm/g, '__proto__', 'constructor', 'prototype', 'toString'),
  fc.constant<Damage>((text) => text.replace(/Driver/g, '__proto__":{"polluted":true},"Driver')),
  fc.constant<Damage>((text) => text.split('\n').reverse().join('\n')),
)

const shownBy = (reading: Reading) =>
  reading.kind === 'read'
    ? { plan: reading.plan, shown: [...reading.understood, ...reading.ignored, ...reading.notes] }
    : { plan: emptyPlan, shown: [] }

test('no damage throws, changes the prototype of objects, or gives a plan that the schema refuses', () => {
  const before = Object.getOwnPropertyNames(Object.prototype).join()
  const census = { read: 0, declined: 0, unrecognised: 0 }
  fc.assert(
    fc.property(output, fc.array(damage, { minLength: 1, maxLength: 4 }), (text, damages) => {
      const reading = readInput(damages.reduce((damaged, change) => change(damaged), text))
      census[reading.kind] += 1
      const { plan, shown } = shownBy(reading)
      expect(planSchema.safeParse(plan).success).toBe(true)
      expect(shown.filter(({ text: excerpt }) => excerpt.length > 120)).toEqual([])
    }),
    { seed, numRuns: runs },
  )
  console.info(`importer damage: seed ${String(seed)}, ${JSON.stringify(census)}`)
  expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(before)
  expect(Reflect.get({}, 'polluted')).toBeUndefined()
  expect(census.read).toBeGreaterThan(runs * 0.4)
})

test('any text at all is answered', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      expect(['read', 'declined', 'unrecognised']).toContain(readInput(text).kind)
    }),
    { seed, numRuns: runs },
  )
})

// A bound far above what is needed (0.1 to 0.2 s), and far below what a quadratic step would take.
test.each([
  ['a long output', engine18.repeat(900)],
  ['a long JSON list', `[${Array.from({ length: 700 }, () => json).join(',')}]`],
  ['spaces', `Server Version${' '.repeat(1e6)}x`],
  ['one word', 'a'.repeat(1e6)],
  ['empty lines', '\n'.repeat(1e6)],
  ['open braces', '{"ServerVersion":'.repeat(60_000)],
  ['open quotes', '"ServerVersion":"\n'.repeat(50_000)],
  ['warnings', 'WARNING: x\n'.repeat(90_000)],
  ['escapes', '\u001b]'.repeat(500_000)],
])('a megabyte of %s is read in linear time', (_, text) => {
  // Other work on the machine can hold up any one reading; what is not linear is slow every time.
  let ms = Infinity
  for (let attempt = 0; attempt < 4 && ms > 3000; attempt += 1) {
    const start = performance.now()
    readInput(text)
    ms = performance.now() - start
  }
  expect(ms).toBeLessThan(3000)
})
