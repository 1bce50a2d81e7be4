import { entriesOf, nodeAt } from '../../yaml/yaml-node.ts'
import type { Ignored, Note } from '../../importer.ts'
import { safeExcerpt } from '../../paste/secrets.ts'
import type { KubeObject } from './objects.ts'

const mostKinds = 50

/** Objects that nothing of a plan follows from: one entry for each kind. */
export function otherObjects(objects: readonly KubeObject[], isRead: (object: KubeObject) => boolean): Ignored[] {
  const kinds = new Map<string, KubeObject[]>()
  for (const object of objects) {
    if (isRead(object) || isSecret(object)) continue
    const known = kinds.get(object.kind)
    if (known) known.push(object)
    else if (kinds.size < mostKinds) kinds.set(object.kind, [object])
  }
  return [...kinds].map(([kind, all]) => ({
    line: all[0]?.line ?? 1,
    text: safeExcerpt(`${kind} ${all.map(({ name }) => name).join(', ')}`),
    why:
      all.length === 1
        ? `A ${kind} tells nothing of storage.`
        : `${all.length} objects of this kind: none tells of storage.`,
  }))
}

const isSecret = ({ kind }: KubeObject) => kind === 'Secret' || kind === 'SealedSecret'

/** Secrets are counted, and nothing of what they hold is kept. */
export function secretsNote(objects: readonly KubeObject[]): Note[] {
  const secrets = objects.filter(isSecret)
  const [first] = secrets
  if (!first) return []
  const values = secrets.flatMap(({ node }) =>
    [nodeAt(node, 'data'), nodeAt(node, 'stringData'), nodeAt(node, 'spec', 'encryptedData')].flatMap(entriesOf),
  )
  const of = secrets.length === 1 ? '1 Secret' : `${secrets.length} Secrets`
  const says = `${leftOut(values.length, of)}: they are neither kept nor shown.`
  return [{ line: first.line, text: safeExcerpt(`Secret ${first.name}`), says }]
}

/** `12 values of environment variables were left out`. */
export const leftOut = (count: number, of: string): string =>
  count === 1 ? `1 value of ${of} was left out` : `${count} values of ${of} were left out`
