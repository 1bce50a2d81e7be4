import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arbitraryPlan } from './arbitrary-plan.ts'
import { readPlan } from './read-plan.ts'

const plan = (rest: object) => ({ schema: 1, ...rest })

describe('a value that is no plan is refused with a place and a sentence', () => {
  test.each([
    { json: undefined, path: '', says: 'Expected an object in { }. Found nothing.' },
    { json: null, path: '', says: 'Expected an object in { }. Found null (leave out what is not answered).' },
    { json: [1, 2], path: '', says: 'Expected an object in { }. Found a list of 2.' },
    { json: {}, path: 'schema', says: 'This is not a Stowage plan: "schema" must be 1. Found nothing.' },
    { json: { schema: 2 }, path: 'schema', says: 'This is not a Stowage plan: "schema" must be 1. Found 2.' },
    { json: plan({ title: 7 }), path: 'title', says: 'Expected a text in quotes. Found 7.' },
    {
      json: plan({ titel: 'x' }),
      path: 'titel',
      says: 'A plan has no field "titel" here. Check the spelling, or take it out.',
    },
    {
      json: plan({ workloads: [{}, {}, { iops: '20k' }] }),
      path: 'workloads[2].iops',
      says: 'Give a number. Found the text "20k".',
    },
    {
      json: plan({ workloads: [{ replicas: 1.5 }] }),
      path: 'workloads[0].replicas',
      says: 'Give a whole number. Found 1.5.',
    },
    {
      json: plan({ workloads: [{ readPercent: 101 }] }),
      path: 'workloads[0].readPercent',
      says: 'A share cannot be above 100 %. Found 101.',
    },
    { json: plan({ usdPerUnit: 1e7 }), path: 'usdPerUnit', says: 'Expected at most 1000000. Found 10000000.' },
    {
      json: plan({ nodePools: [{ labels: { 'a.b/c': 5 } }] }),
      path: 'nodePools[0].labels["a.b/c"]',
      says: 'Expected a text in quotes. Found 5.',
    },
    {
      json: plan({ nodePools: [{ media: 'tape' }] }),
      path: 'nodePools[0].media',
      says: 'Expected one of nvme, ssd, hdd. Found the text "tape".',
    },
    { json: plan({ nodePools: {} }), path: 'nodePools', says: 'Expected a list in [ ]. Found an object.' },
    { json: plan({ hosts: [{}] }), path: 'hosts[0].name', says: 'Expected a text in quotes. Found nothing.' },
    {
      json: plan({ date: '24.11.2026' }),
      path: 'date',
      says: 'A date is written like 2026-11-24. Found the text "24.11.2026".',
    },
  ])('$path: $says', ({ json, path, says }) => {
    expect(readPlan(json)).toEqual({ kind: 'invalid', path, says })
  })

  test('the first problem is told, the others are counted', () => {
    expect(readPlan(plan({ title: 1, author: 2 }))).toMatchObject({
      path: 'title',
      says: expect.stringMatching(/There is 1 more problem\.$/),
    })
    const three = readPlan(plan({ title: 1, author: 2, customer: 3, workloads: 4 }))
    expect(three).toMatchObject({ path: 'title', says: expect.stringMatching(/There are 3 more problems\.$/) })
  })

  test('a long or invisible text is shown short and visible', () => {
    const read = readPlan(plan({ nodePools: [{ media: `\u202e${'x'.repeat(5000)}` }] }))
    expect(read).toMatchObject({ kind: 'invalid', says: expect.stringMatching(/Found the text "�x{59}…"\.$/) })
  })
})

describe('keys that reach for a prototype', () => {
  test.each([
    { text: '{"schema":1,"__proto__":{"title":"x"}}', path: '__proto__' },
    { text: '{"schema":1,"nodePools":[{"labels":{"a":"b","__proto__":"c"}}]}', path: 'nodePools[0].labels.__proto__' },
    { text: '{"schema":1,"constructor":{"prototype":{}}}', path: 'constructor' },
  ])('$text is refused at $path', ({ text, path }) => {
    expect(readPlan(JSON.parse(text))).toMatchObject({ kind: 'invalid', path })
    expect(Object.keys(Object.prototype)).toEqual([])
  })
})

test('a plan is read as it is, with its keys in the order of the schema', () => {
  const read = readPlan({ registry: { version: '2.9', product: 'msr-2.9' }, title: 'x', schema: 1 })
  expect(JSON.stringify(read)).toBe(
    '{"kind":"plan","plan":{"schema":1,"title":"x","registry":{"product":"msr-2.9","version":"2.9"}}}',
  )
})

test('every plan is read as itself', () => {
  const isReadAsItself = fc.property(arbitraryPlan(fc), (drawn) => {
    expect(readPlan(drawn)).toEqual({ kind: 'plan', plan: drawn })
  })
  fc.assert(isReadAsItself, { numRuns: 100 })
})

test('nothing makes reading throw', () => {
  const outside = fc.oneof(fc.anything(), fc.jsonValue(), fc.dictionary(fc.string(), fc.anything()).map(plan))
  fc.assert(
    fc.property(outside, (json) => ['plan', 'invalid'].includes(readPlan(json).kind)),
    { numRuns: 1000 },
  )
})
