import type FastCheck from 'fast-check'
import * as z from 'zod/mini'
import { type Plan, planSchema } from './plan.ts'
import { plausibleTexts } from './plausible-texts.ts'

type Check = typeof FastCheck
type Draw = FastCheck.Arbitrary<unknown>
interface Wanted {
  readonly fc: Check
  readonly isHostile: boolean
}

/** Texts that have broken parsers, encoders and object keys elsewhere. */
const hostileTexts = [
  '',
  ' ',
  '"',
  '\\',
  '\u0000',
  '\u2028',
  '\ud800',
  '\udc00x',
  '\ufeffBOM',
  '\u200b\u202e',
  '__proto__',
  'constructor',
  'toString',
  '<script>alert(1)</script>',
  'javascript:alert(1)',
  '${{7*7}}',
  '%00%23',
  '#1AAAA',
  'e\u0301\u0327\u{1f6a2}',
  '=1+1',
  'a'.repeat(3000),
]

const textOf = ({ fc, isHostile }: Wanted, name: string): Draw => {
  const plausible = plausibleTexts[name]
  const usual = plausible ? fc.constantFrom(...plausible) : fc.string({ maxLength: 12 })
  if (!isHostile) return usual
  const wild = fc.oneof(fc.constantFrom(...hostileTexts), fc.string({ unit: 'binary', maxLength: 40 }))
  return fc.oneof({ weight: 8, arbitrary: usual }, { weight: 1, arbitrary: wild })
}

interface Bounds {
  min: number
  max: number
  isWhole: boolean
}

const boundsOf = (checks: readonly z.core.$ZodCheck<never>[] = []): Bounds => {
  const bounds: Bounds = { min: 0, max: 1e9, isWhole: false }
  for (const check of checks as readonly z.core.$ZodChecks[]) {
    const { def } = check._zod
    if (def.check === 'greater_than') bounds.min = Number(def.value) + (def.inclusive ? 0 : 1e-6)
    if (def.check === 'less_than') bounds.max = Number(def.value)
    if (def.check === 'number_format') bounds.isWhole = def.format === 'safeint'
  }
  return bounds
}

const numberOf = ({ fc, isHostile }: Wanted, { min, max, isWhole }: Bounds): Draw => {
  const round = [1, 2, 3, 5, 10, 50, 100, 500, 1000, 5000, 20_000, 100_000].filter((n) => n >= min && n <= max)
  const usual = fc.constantFrom(...round)
  if (!isHostile) return usual
  const any = isWhole ? fc.integer({ min, max }) : fc.double({ min, max, noNaN: true })
  return fc.oneof({ weight: 3, arbitrary: usual }, { weight: 1, arbitrary: any })
}

const recordOf = (wanted: Wanted, name: string): Draw => {
  const { fc } = wanted
  // A record never carries this key: zod leaves it out, readPlan refuses it.
  const key = textOf(wanted, 'labelKey').filter((text): text is string => text !== '__proto__')
  const pairs = fc.array(fc.tuple(key, textOf(wanted, name)), { maxLength: 4 })
  return pairs.map((entries) => Object.fromEntries(entries))
}

/** Follows the schema, so that a field added to the plan is drawn from the day it exists. */
const valueOf = (schema: z.core.$ZodType, wanted: Wanted, name: string): Draw => {
  const { fc } = wanted
  const known = schema as z.core.$ZodTypes
  const { def } = known._zod
  switch (def.type) {
    case 'object': {
      const fields = Object.entries(def.shape)
      const needed = fields.filter(([, field]) => field._zod.optin !== 'optional').map(([key]) => key)
      const model = Object.fromEntries(fields.map(([key, field]) => [key, valueOf(field, wanted, key)]))
      return fc.record(model, { requiredKeys: needed, noNullPrototype: true })
    }
    case 'optional':
      return valueOf(def.innerType, wanted, name)
    case 'array':
      return fc.array(valueOf(def.element, wanted, name), { maxLength: 5 })
    case 'record':
      return recordOf(wanted, name)
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries))
    case 'literal':
      return fc.constantFrom(...def.values)
    case 'boolean':
      return fc.boolean()
    case 'number':
      return numberOf(wanted, boundsOf(def.checks))
    case 'string':
      return 'format' in def || name === 'currency' ? formatted(fc, name) : textOf(wanted, name)
    default:
      throw new Error(`arbitraryPlan cannot draw a ${def.type} for "${name}" yet: add a case.`)
  }
}

const formatted = (fc: Check, name: string): Draw => {
  const texts = plausibleTexts[name]
  if (!texts) throw new Error(`"${name}" has a format: add texts that meet it to plausible-texts.ts.`)
  return fc.constantFrom(...texts)
}

/**
 * For tests only: plans that the schema admits, from empty ones to ones with every field set.
 * `isHostile: false` keeps to texts and round figures that an architect might type.
 */
export function arbitraryPlan(fc: Check, { isHostile = true } = {}): FastCheck.Arbitrary<Plan> {
  return valueOf(planSchema, { fc, isHostile }, 'plan').map((drawn) => z.parse(planSchema, drawn))
}
