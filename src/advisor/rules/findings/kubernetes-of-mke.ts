import type { KubernetesOfMke } from '../../catalog/findings-shape.ts'
import { compareVersions, isOlder, parseVersion, type Version } from '../../plan/version.ts'
import type { FindingRule } from '../finding-rule.ts'

const isOf = (version: Version, { kubernetes, orLater }: KubernetesOfMke) =>
  orLater ? !isOlder(version, kubernetes) : compareVersions(version.slice(0, 2), parseVersion(kubernetes) ?? []) === 0

export const kubernetesOfMke: FindingRule = {
  id: 'finding/kubernetes-version-of-another-line',
  says: 'An MKE line carries Kubernetes of its own, so the version tells the line.',
  severity: 'info',
  kind: 'platform',
  scope: 'platform',
  find: ({ platform, catalog }, the) => {
    const known = catalog.facts.findings.kubernetesOf.find(({ value }) => value.mke === platform.mke)
    const version = parseVersion(platform.kubernetes ?? '')
    if (!known || version?.[1] === undefined || isOf(version, known.value)) return undefined
    const { says, orLater } = the(known)
    const rest = orLater ? '' : ', and no document read names another minor version for this line'
    return () =>
      `Kubernetes ${platform.kubernetes} is named, and the advice is for MKE ${platform.mke}. ${says}${rest}: check both, with kubectl version and in the MKE web UI.`
  },
}
