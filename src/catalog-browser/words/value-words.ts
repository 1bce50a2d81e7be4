import { classNames } from '../../advisor/catalog/class-names.ts'
import type { Support } from '../../advisor/catalog/cell.ts'
import type { BackendKind } from '../../advisor/catalog/registry-shape.ts'
import { siteName } from '../../advisor/catalog/site-names.ts'
import { systemName } from '../../advisor/catalog/system-names.ts'
import type { DataPath, Lifecycle } from '../../advisor/catalog/volume-shape.ts'
import { answerInWords } from '../../advisor/plan/answer-words.ts'
import type { Engine } from '../../advisor/plan/node-pool.ts'
import type { Words } from './words.ts'

const capital = (words: string) => words.replace(/^./, (letter) => letter.toUpperCase())

export const featureWord = (feature: string) => capital(answerInWords('workloads.features', feature))
export const orchestratorWord = (orchestrator: string) => answerInWords('platform.orchestrator', orchestrator)
/** `msr-2.9` is `MSR 2.9`. */
export const lineWord = (line: string) => line.toUpperCase().replace('-', ' ')

const support = {
  supported: 'supported',
  unsupported: 'not supported',
  undocumented: 'no document says',
  contradicted: 'documents contradict each other',
} satisfies Record<Support, string>

export const lifecycles = {
  active: 'active',
  experimental: 'experimental',
  deprecated: 'deprecated',
  archived: 'archived',
  ended: 'ended',
  unknown: 'no current document tells',
} satisfies Record<Lifecycle, string>

const engines = {
  mcr: 'MCR',
  'docker-ee': 'Docker EE',
  'docker-ce': 'Docker CE',
  moby: 'Moby',
  containerd: 'containerd',
} satisfies Record<Engine, string>

export const backendKinds = {
  local: 'local file system',
  'shared-fs': 'shared file system',
  object: 'object storage',
} satisfies Record<BackendKind, string>

const paths = { memory: 'memory', local: 'local', block: 'block', file: 'files' } satisfies Record<DataPath, string>
const advice = { blocks: 'ruled out', warns: 'with a warning' }
const survives = (value: string) => answerInWords('workloads.survives', value)
const latency = (value: string) => answerInWords('workloads.latency', value)
const os = (value: string) => answerInWords('nodePools.os', value)

type Speak = Words | ((value: string) => string)

/** How the values of a field are said; a field that is not here holds text or figures that stand for themselves. */
const byField: Readonly<Record<string, Speak>> = {
  store: { graphdriver: 'the engine’s own storage driver', containerd: 'containerd' },
  runsOn: os,
  'needs.on': os,
  'guards.on': os,
  engines,
  defaultOf: engines,
  'engines.engine': engines,
  systems: (value) => value.replace(/^\w+/, os),
  perhapsOn: (value) => value.replace(/^\w+/, os),
  operatingSystems: os,
  copies: {
    file: 'the whole file',
    block: 'the blocks that change',
    layer: 'nothing: the layer is a copy already',
  },
  use: { only: 'made for it', yes: 'listed for it' },
  quota: { own: 'by itself', 'xfs-project-quota': 'by the project quota of XFS', none: 'none' },
  level: support,
  orchestrators: support,
  windowsNodes: support,
  status: lifecycles,
  statusOnSwarm: lifecycles,
  'standsOn.kind': {
    nodes: 'software on the nodes',
    licence: 'software on the nodes that needs a licence',
    system: 'a system beside the nodes',
    cloud: 'a service of one public cloud',
  },
  anyOf: systemName,
  runsAs: systemName,
  alsoOn: systemName,
  'ways.on': systemName,
  noVolumePlugins: systemName,
  'carriers.on': (value) => siteName(systemName(value)),
  broughtBy: siteName,
  exceptOn: siteName,
  site: siteName,
  cloud: siteName,
  class: classNames,
  protocol: (value) => answerInWords('workloads.protocol', value),
  provisioning: { dynamic: 'made on demand', static: 'made by hand' },
  dataPath: paths,
  survives,
  domain: survives,
  most: survives,
  latency,
  media: latency,
  builtInto: orchestratorWord,
  orchestrator: orchestratorWord,
  under: orchestratorWord,
  'runs.on': orchestratorWord,
  'highAvailability.on': orchestratorWord,
  'backend.kind': backendKinds,
  'setup.kind': {
    chart: 'a Helm chart',
    manifest: 'a manifest for kubectl',
    plugin: 'a managed plugin of the engine, on every node',
    container: 'a container on every node',
    volume: 'what creates a volume is told',
    'persistent-volume': 'a PersistentVolume written by hand',
  },
  redirects: { never: 'never', always: 'always', 'with-key': 'where it is given a key' },
  listed: { any: 'any' },
  refused: { others: 'every other' },
  onNfs: advice,
  onSmb: advice,
  onOtherFiles: advice,
  livingMke: (value) => answerInWords('platform.mke', value),
  livingMsr: lineWord,
  livingMsrOn4k: lineWord,
  line: lineWord,
  'end.kind': { published: 'published', contradicted: 'contradicted', 'not-published': 'not published' },
}

const number = new Intl.NumberFormat('en-US', { maximumFractionDigits: 6 })

/** A figure with its thousands apart. */
export const figure = (value: number) => number.format(value)

/** One value of a field as people say it. */
export function scalarInWords(value: string | number | boolean, field: string, parent: string): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'number') return figure(value)
  const speak = byField[`${parent}.${field}`] ?? byField[field]
  if (typeof speak === 'function') return speak(value)
  return (speak && Object.hasOwn(speak, value) ? speak[value] : undefined) ?? value
}
