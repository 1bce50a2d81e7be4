import { expect, test } from 'vitest'
import { evidenceOf, originInWords } from './evidence-of.ts'

const kernel = { input: 'docker info', line: 31, text: 'Kernel Version: 5.14' }
const mke = { input: 'kubectl', text: 'v1.31' }
const draft = {
  rows: { nodePools: ['2', '7'], workloads: [], hosts: [] },
  evidence: { 'nodePools/7/kernel': kernel, 'platform/kubernetes': mke },
}

test.each([
  ['nodePools[1].kernel', kernel],
  ['nodePools[0].kernel', undefined],
  ['nodePools[7].kernel', undefined],
  ['platform.kubernetes', mke],
  ['platform.site', undefined],
  ['platform.constructor', undefined],
  ['title', undefined],
])('the evidence of %s', (trait, evidence) => {
  expect(evidenceOf(trait, draft)).toBe(evidence)
})

test.each([
  [kernel, 'from docker info, line 31'],
  [mke, 'from kubectl'],
  [{ ...kernel, byHand: true as const }, 'changed by hand, was read from docker info, line 31'],
])('%j in words: %s', (evidence, words) => {
  expect(originInWords(evidence)).toBe(words)
})
