import { expect, test } from 'vitest'
import { advise } from '../advise.ts'
import { catalog } from '../catalog/catalog.ts'
import { holds } from './census.ts'

test('law 6: a workload is advised as if it were the only one', () => {
  holds(
    'independence',
    { usual: 250, deep: 3000 },
    (plan, count) => {
      const { volumes, secretsAndConfig } = advise(plan, catalog)
      plan.workloads?.forEach((workload, i) => {
        const alone = advise({ ...plan, workloads: [{ ...workload, name: 'alone' }] }, catalog)
        const asFirst = (row: { name?: string } = {}) => {
          const { name: _name, ...rest } = row
          return JSON.stringify(rest).replaceAll(`workloads[${i}]`, 'workloads[0]')
        }
        expect(asFirst(volumes[i])).toBe(asFirst(alone.volumes[0]))
        const own = secretsAndConfig.filter(({ path }) => path === `workloads[${i}]`)
        expect(own.map(asFirst)).toEqual(alone.secretsAndConfig.map(asFirst))
        count('workloads')
      })
    },
    { workloads: 1 },
  )
})
