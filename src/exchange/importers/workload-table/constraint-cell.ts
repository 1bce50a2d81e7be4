import type { CellValue } from './cell-value.ts'

const key = '([\\w./-]{1,200})'
const listed = new RegExp(`^${key}\\s+(in|notin)\\s*\\(([^)]*)\\)$`)
const compared = new RegExp(`^${key}\\s*(==|!=|=|>|<)\\s*(\\S.*)$`)
const bare = new RegExp(`^(!?)${key}$`)

function readOne(text: string): object | undefined {
  const [, listKey, word, inside] = listed.exec(text) ?? []
  if (listKey !== undefined && inside !== undefined) {
    const values = inside.split(',').map((value) => value.trim())
    return { key: listKey, op: word === 'in' ? 'in' : 'not-in', values: values.filter((value) => value !== '') }
  }
  const [, comparedKey, sign, value] = compared.exec(text) ?? []
  if (comparedKey !== undefined && value !== undefined)
    return { key: comparedKey, op: sign === '=' ? '==' : sign, values: [value.trim()] }
  const [, not, bareKey] = bare.exec(text) ?? []
  return bareKey === undefined ? undefined : { key: bareKey, op: not === '!' ? 'not-exists' : 'exists' }
}

/** Constraints as Swarm and Kubernetes write them, several parted by semicolons or by commas outside of brackets. */
export function readConstraintCell(text: string): CellValue {
  const parts = text.split(/;|,(?![^()]*\))/).map((part) => part.trim())
  const read = parts.filter((part) => part !== '').map(readOne)
  const constraints = read.filter((one) => one !== undefined)
  if (constraints.length === 0 || constraints.length < read.length || read.length > 100)
    return { kind: 'unread', why: 'Constraints are written like node.labels.disk==ssd, or disk in (ssd, nvme).' }
  return { kind: 'told', trait: 'constraints', value: constraints }
}
