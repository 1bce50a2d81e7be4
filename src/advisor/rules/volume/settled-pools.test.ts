import { expect, test } from 'vitest'
import { catalog } from '../../catalog/catalog.ts'
import type { Subject } from '../../subject.ts'
import { settledPools } from './settled-pools.ts'

const pool = { os: 'ubuntu', osVersion: '22.04' }
const on = (mke: '3.8' | '4k'): Subject => ({
  kind: 'volume',
  path: 'workloads[0]',
  row: { state: 'stateful' },
  platform: { mke },
  nodePools: [pool],
  priorities: {},
})

test('the engine of a pool is assumed on MKE 3 and not on MKE 4k, whichever was looked at before', () => {
  const engines = (['3.8', '4k', '3.8', '4k'] as const).map((mke) => settledPools(on(mke), catalog)[0]?.engine)
  expect(engines).toEqual(['mcr', undefined, 'mcr', undefined])
})
