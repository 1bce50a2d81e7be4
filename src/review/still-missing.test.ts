import { expect, test } from 'vitest'
import { advise } from '../advisor/advise.ts'
import { catalog } from '../advisor/catalog/catalog.ts'
import { emptyDraft } from '../store/draft.ts'
import { noChoices, proposalOf } from '../store/reading-into-plan.ts'
import { heldText } from './held-fixture.ts'
import { awaited, missingInWords, untold } from './still-missing.ts'
import { readInputOf } from './what-was-read.ts'

const texts = {
  engine: 'Server Version: 24.0.7\nStorage Driver: overlay2\n Backing Filesystem: xfs',
  xfs: 'naming =version 2 bsize=4096 ascii-ci=0 ftype=1',
  kernel: 'Linux harbour 5.15.0-9-generic #9 SMP x86_64 GNU/Linux',
}

function handedIn(...names: (keyof typeof texts)[]) {
  const held = names.map((name) => heldText(name, texts[name]))
  const inputs = held.flatMap((input) => readInputOf(input) ?? [])
  return { held, proposal: proposalOf(emptyDraft, inputs, noChoices) }
}

test('what one text did not tell is missing until another does', () => {
  const one = handedIn('engine')
  expect(untold(one.proposal, one.held)).toEqual(expect.arrayContaining(['nodePools[0].dType', 'nodePools[0].kernel']))
  const both = handedIn('engine', 'xfs', 'kernel')
  const missing = untold(both.proposal, both.held)
  expect(both.proposal.draft.plan.nodePools).toHaveLength(1)
  expect(missing).not.toContain('nodePools[0].dType')
  expect(missing).not.toContain('nodePools[0].kernel')
  expect(missing).toContain('nodePools[0].os')
  expect(new Set(missing).size).toBe(missing.length)
})

test('what the advice waits for is listed once', () => {
  const waiting = awaited(advise(handedIn('engine').proposal.draft.plan, catalog))
  expect(waiting).toEqual(expect.arrayContaining(['platform.site', 'registry.product', 'nodePools[0].os']))
  expect(new Set(waiting).size).toBe(waiting.length)
})

test('traits are named in words, those of a row under its name', () => {
  const plan = { schema: 1, nodePools: [{ name: 'workers' }, {}] } as const
  const paths = ['platform.site', 'nodePools[0].kernel', 'nodePools[1].kernel', 'nodePools[0].os']
  expect(missingInWords(paths, { ...plan, nodePools: [...plan.nodePools] })).toEqual([
    { about: undefined, traits: ['site'] },
    { about: 'workers', traits: ['kernel', 'operating system'] },
    { about: 'node kind 2', traits: ['kernel'] },
  ])
})
