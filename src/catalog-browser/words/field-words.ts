import { siteName } from '../../advisor/catalog/site-names.ts'
import { driverFields } from './driver-fields.ts'
import { platformFields } from './platform-fields.ts'
import { registryFields } from './registry-fields.ts'
import { tierFields } from './tier-fields.ts'
import { featureWord, lineWord, orchestratorWord } from './value-words.ts'
import { volumeFields } from './volume-fields.ts'
import type { Words } from './words.ts'

/** A field that means another thing elsewhere has a second entry with the field that it stands in: `end.on`. */
const fieldWords: Words = { ...driverFields, ...volumeFields, ...registryFields, ...platformFields, ...tierFields }

/** What stands in these has the names that documents give it, to be typed as they are. */
const namedByDocuments = ['settings', 'parameters', 'options', 'fields', 'values']

/** What a field of the catalog is called; undefined where nobody has given it a word. */
export function wordOf(field: string, parent: string): string | undefined {
  if (namedByDocuments.includes(parent)) return field
  return fieldWords[`${parent}.${field}`] ?? fieldWords[field]
}

/** What a field of the catalog is called; `parent` is the field, or the kind of entry, that it stands in. */
export const fieldInWords = (field: string, parent: string): string => wordOf(field, parent) ?? field

const media: Words = { nvme: 'NVMe', ssd: 'SSD', hdd: 'hard disk' }
const vendors: Words = { mirantis: 'Mirantis', docker: 'Docker', containerd: 'containerd' }
const asItIs = (key: string) => key

/** Fields that hold one thing per name, and how those names are said. */
const namesIn: Readonly<Record<string, (key: string) => string>> = {
  features: featureWord,
  featuresOnSwarm: featureWord,
  orchestrators: orchestratorWord,
  homeRegion: siteName,
  media: (key) => media[key] ?? key,
  lookedAt: (key) => vendors[key] ?? key,
  knownDrivers: asItIs,
  otherNames: asItIs,
  support: lineWord,
  prepare: lineWord,
  collection: lineWord,
  privateCa: lineWord,
  watch: lineWord,
  listedRegions: lineWord,
  runs: lineWord,
  highAvailability: lineWord,
  oneReplica: lineWord,
  sharedBackend: lineWord,
  centralise: lineWord,
  redirectSwitch: lineWord,
  metadata: lineWord,
  moving: lineWord,
  remoteSites: lineWord,
  secondSite: lineWord,
  backup: lineWord,
  swarmHaEnds: lineWord,
  noWindowsNodes: lineWord,
}

/** How the names are said under which a field holds one thing each; undefined for every other field. */
export function namesOf(field: string): ((key: string) => string) | undefined {
  return namedByDocuments.includes(field) ? asItIs : namesIn[field]
}
