import { parseVersion } from '../../plan/version.ts'
import type { FindingRule } from '../finding-rule.ts'

export const kubernetesOfMke: FindingRule = {
  id: 'finding/kubernetes-version-of-another-line',
  says: 'An MKE line carries Kubernetes of its own, so the version tells the line.',
  severity: 'info',
  kind: 'platform',
  scope: 'platform',
  find: ({ platform, catalog }, the) => {
    const known = catalog.facts.findings.kubernetesOf.find(({ value }) => value.mke === platform.mke)
    const [major, minor] = parseVersion(platform.kubernetes ?? '') ?? []
    if (!known || minor === undefined || `${major}.${minor}` === known.value.kubernetes) return undefined
    const { says } = the(known)
    return () =>
      `Kubernetes ${platform.kubernetes} is named, and the advice is for MKE ${platform.mke}. ${says}. No document that was read names another minor version for this line: check both with kubectl version, unless nodes of another make count here.`
  },
}
