import type { EndOfLife, EngineLine } from '../platforms-shape.ts'
import { cell } from './cell.ts'

const noMcrDate: EndOfLife = {
  kind: 'not-published',
  lookedAt: cell(
    'The MCR lifecycle page gives each major two years of support and names no day; no page with the day was found.',
    'mcr-cadence',
  ),
}
const noUpstreamDate: EndOfLife = {
  kind: 'not-published',
  lookedAt: cell('The community list of Docker Engine releases has announced no end for this line.', 'eol-docker'),
}
const noEnterpriseDate: EndOfLife = {
  kind: 'not-published',
  lookedAt: cell(
    'The oldest end-of-life notice found is that of MCR 19.03; no page that dates the end of older Docker EE lines was found.',
    'mcr-1903',
  ),
}

/** MCR, newest line last. Its majors follow those of Docker Engine. */
const mcr: readonly EngineLine[] = [
  {
    id: '19.03',
    name: 'MCR 19.03',
    engine: 'mcr',
    version: cell('19.03.8', 'mcr-1903'),
    end: { kind: 'published', on: cell('2022-05-27', 'mcr-1903') },
  },
  { id: '20.10', name: 'MCR 20.10', engine: 'mcr', version: cell('20.10', 'mcr-sd-23'), end: noMcrDate },
  { id: '23.0', name: 'MCR 23.0', engine: 'mcr', version: cell('23.0.9', 'mcr-cadence'), end: noMcrDate },
  { id: '25.0', name: 'MCR 25.0', engine: 'mcr', version: cell('25.0.12', 'mke-390'), end: noMcrDate },
  { id: '29', name: 'MCR 29', engine: 'mcr', version: cell('29.2', 'mcr-sd-29'), end: noMcrDate },
]

const dockerEe: readonly EngineLine[] = [
  {
    id: '17.06',
    name: 'Docker EE 17.06',
    engine: 'docker-ee',
    version: cell('17.06.2', 'docs-overlayfs-ee'),
    end: noEnterpriseDate,
  },
  {
    id: '18.09',
    name: 'Docker EE 18.09',
    engine: 'docker-ee',
    version: cell('18.09', 'docs-select-19'),
    end: noEnterpriseDate,
  },
  {
    id: '19.03',
    name: 'Docker EE 19.03',
    engine: 'docker-ee',
    version: cell('19.03.8', 'mcr-1903'),
    end: { kind: 'published', on: cell('2022-05-27', 'mcr-1903') },
  },
]

/** Lines of Docker Engine with the newest release read of each, and the end that the community list dates. */
const upstream: readonly (readonly [id: string, version: string, ends?: string])[] = [
  ['19.03', '19.03.15', '2021-01-08'],
  ['20.10', '20.10.27', '2023-12-10'],
  ['23.0', '23.0.0', '2025-05-19'],
  ['24.0', '24.0.9', '2024-06-08'],
  ['25.0', '25.0.0'],
  ['26.1', '26.1', '2025-02-17'],
  ['27', '27.5.1', '2025-05-03'],
  ['28', '28.5.2'],
  ['29', '29.7.2'],
]

const builds = [
  ['docker-ce', 'Docker Engine'],
  ['moby', 'Moby'],
] as const

const dockerEngine = builds.flatMap(([engine, product]) =>
  upstream.map(([id, version, ends]): EngineLine => ({
    id,
    name: `${product} ${id}`,
    engine,
    version: id === '26.1' ? cell(version, 'eol-docker') : cell(version, 'mobytags'),
    end: ends === undefined ? noUpstreamDate : { kind: 'published', on: cell(ends, 'eol-docker') },
  })),
)

const containerd: EngineLine = {
  id: '2.3',
  name: 'containerd 2.3',
  engine: 'containerd',
  version: cell('2.3.3', 'ctd-tags'),
  end: {
    kind: 'not-published',
    lookedAt: cell('The list of containerd releases that was read dates no end.', 'ctd-tags'),
  },
}

export const engines: readonly EngineLine[] = [...mcr, ...dockerEe, ...dockerEngine, containerd]
