import { isOlder } from '../../plan/version.ts'
import { blocks, condition, warns } from '../verdict.ts'
import { volumeRule } from './volume-rule.ts'

const check = 'kubectl version'

export const kubernetesVersion = volumeRule({
  id: 'volume/kubernetes-version',
  says: 'A driver works from one Kubernetes version on; a volume type of Kubernetes may have been removed.',
  reads: ['orchestrator', 'kubernetes'],
  judge: ({ orchestrator, kubernetes }, { name, kubernetesFrom, kubernetesUntil }, the) => {
    if (orchestrator !== 'kubernetes') return undefined
    const version = kubernetes.join('.')
    const from = the(kubernetesFrom)
    if (from !== undefined && isOlder(kubernetes, from))
      return blocks(() => `${name} needs Kubernetes ${from} or later, and the cluster runs ${version}.`)
    const until = the(kubernetesUntil)
    if (until === undefined || isOlder(kubernetes, until)) return undefined
    return blocks(() => `${name} left Kubernetes in ${until}, and the cluster runs ${version}.`)
  },
  unverified: ({ orchestrator, kubernetes }, { name, kubernetesFrom, kubernetesUntil }, the) => {
    if (orchestrator !== 'kubernetes' || kubernetes !== undefined) return undefined
    if (!(kubernetesFrom ?? kubernetesUntil)) return undefined
    const bounds = [
      ...(kubernetesFrom ? [`${the(kubernetesFrom)} or later`] : []),
      ...(kubernetesUntil ? [`older than ${the(kubernetesUntil)}`] : []),
    ].join(' and ')
    return condition(() => `Verify that the cluster runs Kubernetes ${bounds}: ${name} needs it.`, check)
  },
})

export const releaseForKubernetes = volumeRule({
  id: 'volume/release-for-this-kubernetes',
  says: 'Each release of a driver covers a range of Kubernetes versions.',
  reads: ['orchestrator', 'kubernetes'],
  judge: ({ orchestrator, kubernetes }, { testedOn }, the) => {
    const range = orchestrator === 'kubernetes' ? testedOn?.value : undefined
    if (!range) return undefined
    const { release, from, to } = range
    const isTooNew = to !== undefined && !isOlder(kubernetes, to) && !sameMinor(kubernetes, to)
    if (!isOlder(kubernetes, from) && !isTooNew) return undefined
    the(testedOn)
    const covered = to === undefined ? `${from} and later` : `${from} to ${to}`
    return warns(
      () =>
        `${release} covers Kubernetes ${covered}, and the cluster runs ${kubernetes.join('.')}: take ${isTooNew ? 'a newer' : 'an older'} release that covers it.`,
    )
  },
})

export const typeThatLeft = volumeRule({
  id: 'volume/class-of-a-type-that-left',
  says: 'A class of the cluster may ask for a volume type that has left Kubernetes, or will: its driver takes over by hand.',
  reads: ['orchestrator', 'storageClasses'],
  also: ['kubernetes'],
  judge: ({ orchestrator, kubernetes, storageClasses }, { name, replaces }, the) => {
    const old = orchestrator === 'kubernetes' ? replaces?.value : undefined
    const used = storageClasses.find(({ provisioner }) => provisioner === old?.provisioner)
    if (!old || !used || old.isRedirected) return undefined
    the(replaces)
    const is = kubernetes !== undefined && !isOlder(kubernetes, old.until) ? 'left' : 'leaves'
    const then = `move its volumes to a class of ${name}`
    return condition(
      () => `The class ${used.name} asks for ${old.provisioner}, which ${is} Kubernetes in ${old.until}: ${then}.`,
      'kubectl get pv -o custom-columns=NAME:.metadata.name,CLASS:.spec.storageClassName',
    )
  },
})

const sameMinor = (version: readonly number[], text: string) => version.slice(0, 2).join('.') === text
