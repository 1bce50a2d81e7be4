import { describe, expect, it } from 'vitest'
import { emptyPlan } from '../plan/plan.ts'
import type { TraitName } from '../plan/trait-words.ts'
import { allRules, rulesReading } from '../rules-reading.ts'
import { imageTier } from '../rules/image/image-tier.ts'
import { registryTier } from '../rules/registry/registry-tier.ts'
import { secretsTier } from '../rules/secrets/secrets-tier.ts'
import { volumeTier } from '../rules/volume/volume-tier.ts'
import { catalog } from '../catalog/catalog.ts'
import { advise } from '../advise.ts'
import { heardIn, reviewed } from './reviewed.ts'
import { traitReaders, type Reader } from './trait-readers.ts'

const heard = new Set(reviewed.flatMap(([, advice]) => heardIn(advice)))
const traits = Object.entries<Reader>(traitReaders)
const readBy = (reader: Reader) => traits.flatMap(([trait, by]) => (by === reader ? [trait] : []))

/** What findings name as the answers that caused them, without the numbers of rows. */
const inFindings = new Set(
  reviewed.flatMap(([, { findings }]) =>
    findings.flatMap((finding) => finding.traits.map((trait) => trait.replaceAll(/\[\d+\]/g, ''))),
  ),
)

describe('law 11: every rule speaks, and every trait has a reader', () => {
  it('hears each rule of each tier, and each finding, in some reviewed scenario', () => {
    expect(allRules.length).toBeGreaterThan(100)
    expect(allRules.map(({ id }) => id).filter((id) => !heard.has(id))).toEqual([])
  })

  it('hears why a row needs nothing, of each tier', () => {
    const silent = [imageTier, volumeTier, secretsTier, registryTier].map(({ notNeeded }) => notNeeded.id)
    // A secret that a workload is handed always needs a store.
    expect(silent.filter((id) => !heard.has(id))).toEqual(['secrets/always-needed'])
  })

  it('hears nothing of an empty plan', () => {
    expect(heardIn(advise(emptyPlan, catalog)).filter((id) => !heard.has(id))).toEqual([])
  })

  it('finds a rule of a tier for each trait that is said to have one', () => {
    const whole: readonly string[] = ['nodePools'] satisfies TraitName[]
    expect(readBy('rule').filter((trait) => !whole.includes(trait) && rulesReading(trait).length === 0)).toEqual([])
  })

  it('finds no rule for the others', () => {
    const others = traits.flatMap(([trait, by]) => (by === 'rule' ? [] : [trait]))
    expect(others.filter((trait) => rulesReading(trait).length > 0)).toEqual([])
  })

  it('finds in the findings each trait that only they read, and none that is still to be read', () => {
    // It is read among the pools as a whole, which the finding names.
    expect(readBy('finding').filter((trait) => !inFindings.has(trait))).toEqual(['nodePools.zones'])
    const awaited = [...readBy('placement to come'), ...readBy('sizing to come')]
    expect(awaited.filter((trait) => inFindings.has(trait))).toEqual([])
  })
})
