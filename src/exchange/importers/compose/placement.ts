import type { Constraint, Told } from '../../containers/container-use.ts'
import { itemsOf, nodeAt, textOf, type YamlNode } from '../../yaml/yaml-node.ts'
import { interpolated } from './interpolated.ts'

const constraint = /^([\w./-]{1,200})\s*(==|!=)\s*(.{1,200})$/
const osKey = /^node\.platform\.os$/

export interface Placement {
  readonly constraints: readonly Told<Constraint>[]
  readonly os?: Told<'linux' | 'windows'>
  /** Lines that are no constraint, or ask for more than a plan can say. */
  readonly unread: readonly { readonly line: number; readonly why: string }[]
}

/** Where a service may run: `deploy.placement` of Swarm. The node's system has an answer of its own. */
export function placementOf(service: YamlNode): Placement {
  const placement = nodeAt(service, 'deploy', 'placement')
  const constraints: Told<Constraint>[] = []
  const unread: { line: number; why: string }[] = []
  let os: Told<'linux' | 'windows'> | undefined
  for (const item of itemsOf(nodeAt(placement, 'constraints'))) {
    const { line } = item
    const [, key, op, value = ''] = constraint.exec(interpolated(textOf(item) ?? '').trim()) ?? []
    const plain = value.trim().replace(/^(["'])(.*)\1$/, '$2')
    if (key === undefined)
      unread.push({ line, why: 'This is no constraint as Swarm writes them: node.labels.disk==ssd.' })
    else if (osKey.test(key) && op === '==' && (plain === 'linux' || plain === 'windows')) os = { value: plain, line }
    else if (constraints.length < 100)
      constraints.push({ value: { key, op: op === '!=' ? '!=' : '==', values: [plain] }, line })
  }
  for (const { line } of itemsOf(nodeAt(placement, 'preferences')))
    unread.push({ line, why: 'How tasks are spread over nodes is a preference for which a plan has no answer.' })
  return { constraints, ...(os && { os }), unread }
}
