import { expect, it } from 'vitest'
import { advise } from '../../advise.ts'
import { catalog } from '../../catalog/catalog.ts'

const foundOn = (os: string, osVersion: string) =>
  advise({ schema: 1, nodePools: [{ os, osVersion }] }, catalog).findings.filter(
    ({ rule }) => rule === 'finding/system-line-has-ended',
  )

it.each([
  [
    'rhel',
    '7.9',
    /Maintenance support of RHEL 7 ended on 2024-06-30, .*\. Fixes come only with Extended Life Cycle Support, until 2029-05-31/,
  ],
  ['debian', '11', /Long Term Support ended too, on 2026-08-31/],
  ['debian', '12', /until 2028-06-30/],
  ['ubuntu', '20.04', /only with Expanded Security Maintenance, until 2030-04-02/],
  ['centos', '8', /CentOS Stream 8 ended on 2024-05-31, .*\. Move these nodes/],
  ['centos', '8.2', /CentOS Linux 8 ended on 2021-12-31/],
  ['sles', '15.6', /2025-12-31/],
])('%s %s has ended: %s', (os, osVersion, expected) => {
  const found = foundOn(os, osVersion)
  expect(found.map(({ says }) => says)).toEqual([expect.stringMatching(expected)])
  expect(found.map(({ traits }) => traits)).toEqual([['nodePools[0].os', 'nodePools[0].osVersion']])
})

it.each([
  ['rhel', '8.10'],
  ['debian', '13'],
  ['ubuntu', '22.04'],
  ['centos', '9'],
  ['sles', '15.7'],
  ['kylin', '10'],
])('%s %s has not ended, as far as anybody says', (os, osVersion) => {
  expect(foundOn(os, osVersion)).toEqual([])
})
