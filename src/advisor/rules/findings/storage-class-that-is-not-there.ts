import { fromPlan } from '../../catalog/cell.ts'
import type { FindingRule } from '../finding-rule.ts'

export const storageClassThatIsNotThere: FindingRule = {
  id: 'finding/storage-class-that-is-not-there',
  says: 'A workload names a StorageClass that the list of the cluster has.',
  severity: 'info',
  kind: 'contradiction',
  scope: 'workload',
  find: ({ platform, row }, the) => {
    const { storageClass } = row
    const { storageClasses = [] } = platform
    if (storageClass === undefined || storageClass === '' || storageClasses.length === 0) return undefined
    if (storageClasses.some(({ name }) => name === storageClass)) return undefined
    the(fromPlan)
    return () =>
      `It uses the StorageClass ${storageClass} today, which is not among the classes listed for the cluster: complete the list with kubectl get storageclass, or correct the name.`
  },
}
