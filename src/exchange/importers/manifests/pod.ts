import { itemsOf, nodeAt, numberOf, textAt, textOf, type YamlNode } from '../../yaml/yaml-node.ts'
import type { ContainerUse, Told, WorkloadUse } from '../../containers/container-use.ts'
import type { KubeObject } from '../kubectl/objects.ts'
import { constraintsOf } from './constraints.ts'
import { mountsOf } from './mounts.ts'
import { volumesOf, type Claims, type Volumes } from './volumes.ts'

const jobs: ReadonlySet<string> = new Set(['Job', 'CronJob'])

/** In: a workload of any kind, and the claims that stand in the same text. Out: its pod, as any orchestrator's service. */
export function workloadUse(object: KubeObject, claims: Claims): WorkloadUse {
  const pod = podOf(object)
  const volumes = volumesOf(object, pod, claims)
  const containers = [
    ...itemsOf(nodeAt(pod, 'containers')).map((node) => containerOf(node, volumes, false)),
    ...itemsOf(nodeAt(pod, 'initContainers')).map((node) => containerOf(node, volumes, true)),
  ]
  const mounts = containers.flatMap((one) => one.mounts)
  const secret = mounts.find(({ kind }) => kind === 'secret')
  const config = mounts.find(({ kind }) => kind === 'config')
  const { constraints, os } = constraintsOf(pod)
  return {
    name: object.name || '(without a name)',
    line: object.line,
    containers,
    orchestrator: { value: 'kubernetes', line: object.line },
    ...(os && { os }),
    ...replicasOf(object),
    ...(jobs.has(object.kind) && { isJob: true }),
    ...(object.kind === 'DaemonSet' && { isPerNode: true }),
    ...(constraints.length > 0 && { constraints }),
    ...(secret && { secrets: { value: true, line: secret.line } }),
    ...(config && { config: { value: true, line: config.line } }),
  }
}

/** The pod's own `spec`; affinity and volumes stand in it. */
function podOf({ kind, node }: KubeObject): YamlNode | undefined {
  if (kind === 'Pod') return nodeAt(node, 'spec')
  if (kind === 'CronJob') return nodeAt(node, 'spec', 'jobTemplate', 'spec', 'template', 'spec')
  if (kind === 'PodTemplate') return nodeAt(node, 'template', 'spec')
  return nodeAt(node, 'spec', 'template', 'spec')
}

/** A DaemonSet's number is that of its nodes, and a job's counts runs. */
function replicasOf({ kind, node }: KubeObject): { replicas?: Told<number> } {
  const replicas = nodeAt(node, 'spec', 'replicas')
  const value = numberOf(replicas)
  const isCount = value !== undefined && Number.isInteger(value) && value >= 0 && value <= 1e9
  return replicas && isCount && kind !== 'DaemonSet' && !jobs.has(kind)
    ? { replicas: { value, line: replicas.line } }
    : {}
}

function containerOf(node: YamlNode, volumes: Volumes, isInit: boolean): ContainerUse {
  const image = nodeAt(node, 'image')
  const written = textOf(image)
  // An init container that is restarted always runs beside the others: https://kubernetes.io/docs/concepts/workloads/pods/sidecar-containers/
  const isFirst = isInit && textAt(node, 'restartPolicy') !== 'Always'
  const command = ['command', 'args'].flatMap((key) => itemsOf(nodeAt(node, key)).flatMap((item) => textOf(item) ?? []))
  return {
    name: textAt(node, 'name') ?? '',
    line: nodeAt(node, 'name')?.line ?? node.line,
    mounts: mountsOf(node, volumes),
    environmentNames: itemsOf(nodeAt(node, 'env')).flatMap((one) => textAt(one, 'name') ?? []),
    ...(image && written !== undefined && { image: { value: written, line: image.line } }),
    ...(isFirst && { isInit: true }),
    ...(command.length > 0 && { command }),
  }
}

/** How many values of environment variables a pod carries: all of them are dropped. */
export function environmentValues(object: KubeObject): number {
  const pod = podOf(object)
  return ['containers', 'initContainers']
    .flatMap((key) => itemsOf(nodeAt(pod, key)))
    .flatMap((one) => itemsOf(nodeAt(one, 'env')))
    .filter((one) => nodeAt(one, 'value') !== undefined).length
}

/** The ports that the containers of a workload name. */
export function portsOf(object: KubeObject | undefined): ReadonlyMap<string, readonly number[]> {
  const containers = object ? itemsOf(nodeAt(podOf(object), 'containers')) : []
  return new Map(
    containers.map((one) => [
      textAt(one, 'name') ?? '',
      itemsOf(nodeAt(one, 'ports')).flatMap((port) => numberOf(nodeAt(port, 'containerPort')) ?? []),
    ]),
  )
}
