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
        // Its own path only: a row that names another row's, the first one's too, is told apart.
        const textOf = (row: { name?: string } = {}, at = i) => {
          const { name: _name, ...rest } = row
          return JSON.stringify(rest).replaceAll(`workloads[${at}]`, 'this workload')
        }
        expect(textOf(volumes[i])).toBe(textOf(alone.volumes[0], 0))
        const own = secretsAndConfig.filter(({ path }) => path === `workloads[${i}]`)
        expect(own.map((row) => textOf(row))).toEqual(alone.secretsAndConfig.map((row) => textOf(row, 0)))
        count('workloads')
      })
    },
    { workloads: 1 },
  )
})
