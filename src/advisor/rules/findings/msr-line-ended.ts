import type { Catalog } from '../../catalog/catalog-shape.ts'
import type { Cell } from '../../catalog/cell.ts'
import type { Registry } from '../../plan/registry.ts'
import type { FindingRule } from '../finding-rule.ts'
import { passed } from './ended-line.ts'

interface Ended {
  readonly name: string
  readonly on: Cell<string>
}

/** The line of a registry, or the release of it that is named, with the day that its documents give. */
function endOf({ product, version }: Registry, { platforms, facts }: Catalog): Ended | undefined {
  const release = facts.registry.endedReleases.find(
    ({ value }) => value.line === product && (version === value.release || version?.startsWith(`${value.release}.`)),
  )
  if (release) return { name: release.value.name, on: { value: release.value.on, sources: release.sources } }
  const line = platforms.msr.find(({ id }) => id === product)
  return line?.end.kind === 'published' ? { name: line.name, on: line.end.on } : undefined
}

export const msrLineEnded: FindingRule = {
  id: 'finding/registry-line-has-ended',
  says: 'A registry line past its end gets no more fixes, and the way on copies its images.',
  severity: 'danger',
  kind: 'platform',
  scope: 'registry',
  find: ({ row, catalog }, the) => {
    const ended = endOf(row, catalog)
    const on = ended && passed(ended.on, catalog.edition, the)
    if (on === undefined) return undefined
    if (row.product === 'msr-4')
      return () => `${ended?.name} gets no more fixes since ${on}. Update before you move or add images.`
    const moving = the(catalog.facts.registry.moving['msr-4'])?.says ?? ''
    return () =>
      `${ended?.name} gets no more fixes since ${on}. ${moving} Choose the new storage for that move, not for the line that has ended.`
  },
}

export const msrEndContradicted: FindingRule = {
  id: 'finding/registry-line-end-is-contradicted',
  says: 'Where documents date the end of a registry line differently, the earliest one ahead is the one to plan with.',
  severity: 'warning',
  kind: 'platform',
  scope: 'registry',
  find: ({ row, catalog: { platforms } }, the) => {
    const line = platforms.msr.find(({ id }) => id === row.product)
    if (line?.end.kind !== 'contradicted') return undefined
    const days = line.end.candidates.map((candidate) => the(candidate)).toSorted()
    return () =>
      `When ${line.name} ends is told in ${days.length} ways: ${days.join(', ')}. Plan the move for the earliest of these days that lies ahead, until Mirantis confirms a later one.`
  },
}
