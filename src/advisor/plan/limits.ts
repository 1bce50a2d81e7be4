import * as z from 'zod/mini'

// Else zod tries `new Function` once to compile its parsers, which the page's policy forbids and reports. Every schema of
// the plan imports this file, so this comes before the first of them parses.
z.config({ jitless: true })

/** Free text: long enough for any real name, short enough that a hostile one cannot stall the page. */
export const text = z.string().check(z.maxLength(20_000, 'This text is longer than 20,000 characters. Shorten it.'))

export const count = z
  .number('Give a whole number.')
  .check(
    z.int('Give a whole number.'),
    z.minimum(0, 'A count cannot be negative.'),
    z.maximum(1e9, 'This is more than a billion.'),
  )

/** A quantity in the unit of its field name. */
export const amount = z
  .number('Give a number.')
  .check(z.minimum(0, 'This cannot be negative.'), z.maximum(1e15, 'This number is too large to be meant.'))

export const percent = z
  .number('Give a number from 0 to 100.')
  .check(z.minimum(0, 'A share cannot be below 0 %.'), z.maximum(100, 'A share cannot be above 100 %.'))

export const latency = z.enum(['relaxed', 'normal', 'low'])
export type Latency = z.infer<typeof latency>

export const failureDomain = z.enum(['nothing', 'node', 'zone', 'site'])
/** The largest failure that data must stay available through. */
export type FailureDomain = z.infer<typeof failureDomain>

export const yesNo = z.boolean('Answer yes or no.')

export const labels = z.record(text, text)
