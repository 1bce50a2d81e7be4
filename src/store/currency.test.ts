import { beforeEach, expect, test } from 'vitest'
import type { Plan } from '../advisor/plan/plan.ts'
import { draftOf, emptyDraft } from './draft.ts'
import { inputFixture as input } from './read-input-fixture.ts'
import { noChoices, proposalOf, type Choices } from './reading-into-plan.ts'

const priced = (currency: string, id: string, price = 10) =>
  input({ currency, workloads: [{ name: id, maxCostPerTBMonth: price }] }, id)

let draft = emptyDraft
const plan = (inputs: Parameters<typeof proposalOf>[1], choices: Partial<Choices> = {}): Plan =>
  proposalOf(draft, inputs, { ...noChoices, ...choices }).draft.plan
const differences = (inputs: Parameters<typeof proposalOf>[1]) =>
  proposalOf(draft, inputs, noChoices).differences.map(({ key, mine, read, settled }) => [key, mine, read, settled])

beforeEach(() => {
  draft = emptyDraft
})

test('a plan without prices takes the currency of the first table', () => {
  expect(plan([priced('EUR', 'a')])).toMatchObject({
    currency: 'EUR',
    workloads: [{ name: 'a', maxCostPerTBMonth: 10 }],
  })
  expect(differences([priced('EUR', 'a')])).toEqual([])
})

test('prices in another currency than the plan’s stay out, and the person is asked', () => {
  draft = draftOf({ schema: 1, currency: 'CHF' })
  expect(plan([priced('EUR', 'a')])).toEqual({ schema: 1, currency: 'CHF', workloads: [{ name: 'a' }] })
  expect(differences([priced('EUR', 'a')])).toEqual([['currency', 'CHF', 'EUR', 'CHF']])
  expect(plan([priced('EUR', 'a')], { values: { currency: 'EUR' } })).toMatchObject({
    currency: 'EUR',
    workloads: [{ maxCostPerTBMonth: 10 }],
  })
})

test('a plan that has prices and names no currency has them in dollars', () => {
  draft = draftOf({ schema: 1, registry: { maxCostPerTBMonth: 5 } })
  expect(differences([priced('EUR', 'a')])).toEqual([['currency', 'USD', 'EUR', 'USD']])
  expect(differences([priced('USD', 'a')])).toEqual([])
  expect(plan([priced('USD', 'a')]).workloads).toEqual([{ name: 'a', maxCostPerTBMonth: 10 }])
})

test('of two tables in two currencies the first is taken with its prices, and the second without', () => {
  const both = [priced('EUR', 'a'), priced('USD', 'b')]
  expect(plan(both)).toMatchObject({ currency: 'EUR' })
  expect(plan(both).workloads).toEqual([{ name: 'a', maxCostPerTBMonth: 10 }, { name: 'b' }])
  expect(differences(both)).toEqual([['currency', 'EUR', 'USD', 'EUR']])
})

test('a currency that is left out leaves its prices out', () => {
  expect(plan([priced('EUR', 'a')], { left: { 'a/currency': true } })).toEqual({
    schema: 1,
    workloads: [{ name: 'a' }],
  })
})
