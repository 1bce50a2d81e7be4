import type { Catalog } from '../advisor/catalog/catalog-shape.ts'
import type { ProductLine } from '../advisor/catalog/platforms-shape.ts'
import { statesOf } from './entry-states.ts'
import type { Entry, Part } from './entry.ts'
import { factsOf } from './facts.ts'
import { standingOfLine } from './standing.ts'

/** `CentOS Stream 8` is `centos-stream-8`: lines of two systems may share their number. */
const slugOf = (name: string) =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/^-|-$/g, '')

function lines(of: readonly ProductLine[], kind: string, part: Part, about: string, today: string): Entry[] {
  return of.map((line) => {
    const groups = factsOf(line, kind, ['name'])
    const { words, isEnded } = standingOfLine(line, today)
    return {
      list: 'facts',
      id: slugOf(line.name),
      name: line.name,
      parts: [part],
      about,
      groups,
      standing: words,
      states: statesOf(groups, isEnded),
    }
  })
}

function about(id: string, name: string, part: Part, facts: object, kind: string): Entry {
  const groups = factsOf(facts, kind)
  return {
    list: 'facts',
    id,
    name,
    parts: [part],
    about: 'Facts of no single option',
    groups,
    standing: '',
    states: statesOf(groups, false),
  }
}

/** Product lines, systems, and what belongs to a tier as a whole. */
export function factEntries({ platforms, facts }: Catalog, today: string): Entry[] {
  const { mke, msr, kubernetes, engines, systems, releases, ...others } = platforms
  return [
    about('image-tier', 'Image run storage as a whole', 'image', facts.image, 'imageFacts'),
    about('volume-tier', 'Persistent data as a whole', 'volume', facts.volume, 'volumeFacts'),
    about('registry-tier', 'Registry at rest as a whole', 'registry', facts.registry, 'registryFacts'),
    ...(Object.keys(facts.secrets).length > 0
      ? [about('secrets-tier', 'Secrets and configuration as a whole', 'secrets-config', facts.secrets, 'secretsFacts')]
      : []),
    about('across-tiers', 'What cuts across the tiers', 'platform', facts.findings, 'findingFacts'),
    about('system-kernels', 'Kernels of system releases', 'image', { releases }, 'platforms'),
    about('asked-and-assumed', 'What is offered as an answer, and assumed', 'platform', others, 'platforms'),
    ...lines(mke, 'lines', 'platform', 'MKE line', today),
    ...lines(msr, 'lines', 'registry', 'Registry line', today),
    ...lines(engines, 'engines', 'image', 'Line of a container engine', today),
    ...lines(kubernetes, 'lines', 'platform', 'Kubernetes version', today),
    ...lines(systems, 'systems', 'image', 'Release line of an operating system', today),
  ]
}
