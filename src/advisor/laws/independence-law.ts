import { advise } from '../advise.ts'
import { catalog } from '../catalog/catalog.ts'
import type { Plan } from '../plan/plan.ts'
import { must, type Law } from './law.ts'

/** Its own path only: a row that names another row's, the first one's too, is told apart. */
function textOf(row: { readonly name?: string }, at: number): string {
  const { name: _name, ...rest } = row
  return JSON.stringify(rest).replaceAll(`workloads[${at}]`, 'this workload')
}

export const independence: Law = {
  name: 'law 6: a workload is advised as if it were the only one',
  holdsFor(plan, { volumes, secretsAndConfig }, count) {
    plan.workloads?.forEach((workload, i) => {
      const only: Plan = { ...plan, workloads: [{ ...workload, name: 'alone' }], registry: { product: 'none' } }
      const alone = advise(only, catalog)
      const [row, rowAlone] = [volumes[i], alone.volumes[0]]
      must(
        row !== undefined && rowAlone !== undefined && textOf(row, i) === textOf(rowAlone, 0),
        () => `workloads[${i}] is advised otherwise where it is the only one`,
      )
      const own = secretsAndConfig.filter(({ path }) => path === `workloads[${i}]`)
      must(
        own.map((one) => textOf(one, i)).join() === alone.secretsAndConfig.map((one) => textOf(one, 0)).join(),
        () => `secrets and configuration of workloads[${i}] are advised otherwise where it is the only one`,
      )
      count(i === 0 ? 'first workloads' : 'further workloads')
    })
  },
  atLeast: { 'first workloads': 0.5, 'further workloads': 0.3 },
}
