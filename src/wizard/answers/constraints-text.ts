import type { Workload } from '../../advisor/plan/workload.ts'

export type Constraint = NonNullable<Workload['constraints']>[number]

type Reading =
  | { readonly kind: 'understood'; readonly constraints: readonly Constraint[] }
  | { readonly kind: 'not-understood'; readonly says: string }

const key = '([\\w./-]+)'
const listed = new RegExp(`^${key}\\s+(in|notin)\\s*\\(([^)]*)\\)$`)
const compared = new RegExp(`^${key}\\s*(==|!=|=|>|<)\\s*(.+)$`)
const bare = new RegExp(`^(!?)${key}$`)

function readOne(line: string): Constraint | undefined {
  const [, listKey, word, inside] = listed.exec(line) ?? []
  if (listKey !== undefined && inside !== undefined) {
    const values = inside
      .split(',')
      .map((value) => value.trim())
      .filter((value) => value !== '')
    return { key: listKey, op: word === 'in' ? 'in' : 'not-in', values }
  }
  const [, comparedKey, sign, value] = compared.exec(line) ?? []
  if (comparedKey !== undefined && value !== undefined) {
    const op = sign === '!=' || sign === '>' || sign === '<' ? sign : '=='
    return { key: comparedKey, op, values: [value.trim()] }
  }
  const [, not, bareKey] = bare.exec(line) ?? []
  return bareKey === undefined ? undefined : { key: bareKey, op: not === '!' ? 'not-exists' : 'exists' }
}

/** Constraints as Swarm (`node.labels.disk==ssd`) and Kubernetes (`disk in (ssd, nvme)`) write them, one on each line. */
export function readConstraints(text: string): Reading {
  const constraints: Constraint[] = []
  for (const line of text.split('\n').map((one) => one.trim())) {
    if (line === '') continue
    const isSoft = line.startsWith('prefer ')
    const one = readOne(isSoft ? line.slice('prefer '.length).trim() : line)
    if (!one)
      return {
        kind: 'not-understood',
        says: `“${line.slice(0, 60)}” is not understood. Write node.labels.disk==ssd, or disk in (ssd, nvme), one on each line.`,
      }
    constraints.push(isSoft ? { ...one, soft: true } : one)
  }
  return { kind: 'understood', constraints }
}

export function writeConstraint({ key: name, op, values = [], soft }: Constraint): string {
  const text = {
    '==': `${name}==${values.join(',')}`,
    '!=': `${name}!=${values.join(',')}`,
    '>': `${name} > ${values.join(',')}`,
    '<': `${name} < ${values.join(',')}`,
    in: `${name} in (${values.join(', ')})`,
    'not-in': `${name} notin (${values.join(', ')})`,
    exists: name,
    'not-exists': `!${name}`,
  }[op]
  return soft ? `prefer ${text}` : text
}
