import type { Catalog } from '../advisor/catalog/catalog-shape.ts'
import type { Option } from '../advisor/rules/tier-module.ts'
import { statesOf } from './entry-states.ts'
import type { Entry, Part } from './entry.ts'
import { factsOf } from './facts.ts'
import { factEntries } from './fact-entries.ts'
import { rulesInFull } from './rules-in-full.ts'
import { sourceEntries } from './sources-in-full.ts'
import * as standing from './standing.ts'
import { classNames } from '../advisor/catalog/class-names.ts'
import { backendKinds } from './words/value-words.ts'

function optionEntry(part: Part, kind: string, option: Option, about: string, now: standing.Standing): Entry {
  const { id, name } = option
  const groups = factsOf(option, kind, ['id', 'name'])
  return {
    list: 'options',
    id,
    name,
    parts: [part],
    about,
    groups,
    standing: now.words,
    states: statesOf(groups, now.isEnded),
  }
}

function optionEntries({ drivers, volumes, secretStores, registryBackends }: Catalog): Entry[] {
  return [
    ...drivers.map((one) =>
      optionEntry(
        'image',
        'driver',
        one,
        one.store === 'containerd' ? 'Snapshotter of containerd' : 'Storage driver',
        standing.standingOfDriver(one),
      ),
    ),
    ...volumes.map((one) => {
      const ways = [...new Set(one.ways.map((way) => classNames[way.class]))].join(', ')
      return optionEntry('volume', 'volume', one, `${one.vendor}: ${ways}`, standing.standingOfProduct(one))
    }),
    ...secretStores.map((one) =>
      optionEntry('secrets-config', 'secretStore', one, one.vendor, standing.standingOfProduct(one)),
    ),
    ...registryBackends.map((one) =>
      optionEntry('registry', 'backend', one, `Registry: ${backendKinds[one.kind]}`, standing.standingOfBackend(one)),
    ),
  ]
}

function ruleEntries(): Entry[] {
  const about = { judges: 'Judges options', 'not-needed': 'Says that none is needed', finds: 'Finds what stands out' }
  return rulesInFull.map((rule) => ({
    list: 'rules',
    id: rule.id,
    name: rule.says,
    parts: [rule.part],
    about: about[rule.kind],
    states: [],
    rule,
  }))
}

/**
 * Everything that can be read on the catalog page, in the order of the catalog.
 * @param today an ISO day, to tell what has ended.
 */
export function entriesOf(catalog: Catalog, today: string): readonly Entry[] {
  const options = optionEntries(catalog)
  const facts = factEntries(catalog, today)
  return [...options, ...ruleEntries(), ...facts, ...sourceEntries(catalog, [...options, ...facts])]
}
