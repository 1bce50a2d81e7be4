import type { Mount } from '../../containers/container-use.ts'
import { entryAt, nodeAt, textAt, type YamlNode } from '../../yaml/yaml-node.ts'
import { widest } from '../kubectl/claims.ts'
import { askedFor } from '../kubectl/objects-seen.ts'
import { quantityGiB } from '../kubectl/quantity.ts'

/** What a claim asks for, each with its line. */
export type Asked = Pick<Mount, 'sizeGiB' | 'accessMode' | 'volumeMode' | 'storageClass'>

/** In: a claim, or the template of one. */
export function askedOf(claim: YamlNode): Asked {
  const { modes, capacity, storageClass, volumeMode } = askedFor(claim)
  const accessMode = widest(modes)
  const sizeGiB = quantityGiB(capacity ?? '')
  const lineOf = (...keys: readonly string[]) => entryAt(claim, ...keys)?.line ?? claim.line
  return {
    ...(accessMode && { accessMode: { value: accessMode, line: lineOf('spec', 'accessModes') } }),
    ...(sizeGiB !== undefined && { sizeGiB: { value: sizeGiB, line: sizeLine(claim) } }),
    ...(volumeMode === 'Block' && { volumeMode: { value: 'block', line: lineOf('spec', 'volumeMode') } }),
    // An empty class asks for a volume that somebody made by hand: no class at all.
    ...(storageClass && { storageClass: { value: storageClass, line: classLine(claim) } }),
  }
}

const sizeLine = (claim: YamlNode) => nodeAt(claim, 'spec', 'resources', 'requests', 'storage')?.line ?? claim.line
const classLine = (claim: YamlNode) =>
  (textAt(claim, 'spec', 'storageClassName') === undefined
    ? entryAt(claim, 'metadata', 'annotations')
    : entryAt(claim, 'spec', 'storageClassName')
  )?.line ?? claim.line
