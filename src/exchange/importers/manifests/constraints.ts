import type { Constraint, Told, WorkloadUse } from '../../containers/container-use.ts'
import { entriesOf, itemsOf, nodeAt, textAt, textOf, type YamlNode } from '../../yaml/yaml-node.ts'

export interface FoundConstraints {
  readonly constraints: readonly Told<Constraint>[]
  readonly os?: NonNullable<WorkloadUse['os']>
}

const operators: Readonly<Record<string, Constraint['op']>> = {
  In: 'in',
  NotIn: 'not-in',
  Exists: 'exists',
  DoesNotExist: 'not-exists',
  Gt: '>',
  Lt: '<',
}
const most = 100
const osLabels: ReadonlySet<string> = new Set(['kubernetes.io/os', 'beta.kubernetes.io/os'])

/**
 * What a pod asks of the labels of its node: `nodeSelector`, and node affinity, required or preferred. Several required
 * terms allow any of them, which a plan cannot say: they are left out, as is where a pod goes beside other pods.
 */
export function constraintsOf(pod: YamlNode | undefined): FoundConstraints {
  const selector = entriesOf(nodeAt(pod, 'nodeSelector')).map(({ key, value, line }) => ({
    value: { key, op: '==' as const, values: [textOf(value) ?? ''] },
    line,
  }))
  const affinity = nodeAt(pod, 'affinity', 'nodeAffinity')
  const terms = itemsOf(nodeAt(affinity, 'requiredDuringSchedulingIgnoredDuringExecution', 'nodeSelectorTerms'))
  const required = terms.length === 1 ? terms.flatMap(ofTerm) : []
  const preferred = itemsOf(nodeAt(affinity, 'preferredDuringSchedulingIgnoredDuringExecution'))
    .flatMap((one) => ofTerm(nodeAt(one, 'preference')))
    .map(({ value, line }) => ({ value: { ...value, soft: true as const }, line }))
  const all: Told<Constraint>[] = [...selector, ...required, ...preferred]
  const os = osOf(pod, all)
  return {
    // The system has an answer of its own.
    constraints: all.filter(({ value }) => !osLabels.has(value.key)).slice(0, most),
    ...(os && { os }),
  }
}

function osOf(pod: YamlNode | undefined, all: readonly Told<Constraint>[]): FoundConstraints['os'] {
  const named = nodeAt(pod, 'os', 'name')
  const selected = all.find(
    ({ value: { key, op, values, soft } }) =>
      osLabels.has(key) && (op === '==' || op === 'in') && values?.length === 1 && soft === undefined,
  )
  const value = textOf(named) ?? selected?.value.values?.[0]
  const line = named?.line ?? selected?.line
  return line !== undefined && (value === 'linux' || value === 'windows') ? { value, line } : undefined
}

const ofTerm = (term: YamlNode | undefined): Told<Constraint>[] =>
  itemsOf(nodeAt(term, 'matchExpressions')).flatMap((expression) => {
    const key = textAt(expression, 'key')
    const op = operators[textAt(expression, 'operator') ?? '']
    if (key === undefined || op === undefined) return []
    const values = itemsOf(nodeAt(expression, 'values')).flatMap((value) => textOf(value) ?? [])
    return [{ value: { key, op, ...(values.length > 0 && { values: values.slice(0, most) }) }, line: expression.line }]
  })
