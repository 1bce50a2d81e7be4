import { siteName } from '../catalog/site-names.ts'
import { systemName } from '../catalog/system-names.ts'
import { traitNameOf } from './trait-words.ts'

const operatingSystems: Readonly<Record<string, string>> = {
  rhel: 'Red Hat Enterprise Linux',
  centos: 'CentOS',
  rocky: 'Rocky Linux',
  almalinux: 'AlmaLinux',
  ol: 'Oracle Linux',
  sles: 'SUSE Linux Enterprise Server',
  ubuntu: 'Ubuntu',
  debian: 'Debian',
  amzn: 'Amazon Linux',
  photon: 'Photon OS',
  flatcar: 'Flatcar',
  fedora: 'Fedora',
  windows: 'Windows Server',
  linux: 'Linux',
}
const orchestrators = {
  swarm: 'Swarm',
  kubernetes: 'Kubernetes',
  both: 'Swarm and Kubernetes',
  'single-host': 'one host',
}
const failures = {
  nothing: 'no failure',
  node: 'the loss of a node',
  zone: 'the loss of a zone',
  site: 'the loss of a site',
}
const latencies = { relaxed: 'tens of milliseconds will do', normal: 'below 10 ms', low: 'below 1 ms' }
const media = { nvme: 'NVMe', ssd: 'SSD', hdd: 'hard disk' }
const priorities = { 0: '0 (no matter)', 3: '3 (as usual)', 5: '5 (most)' }

type Words = Readonly<Record<string, string>> | ((value: string) => string)

const byTrait: Readonly<Record<string, Words>> = {
  'platform.site': siteName,
  'platform.orchestrator': orchestrators,
  'platform.mke': (line) => (line === 'none' ? 'no MKE' : `MKE ${line}`),
  'platform.onHand': systemName,
  'nodePools.os': operatingSystems,
  'nodePools.engine': {
    mcr: 'Mirantis Container Runtime',
    'docker-ee': 'Docker Engine - Enterprise',
    'docker-ce': 'Docker Engine - Community',
    moby: 'Moby',
  },
  'nodePools.imageStore': { graphdriver: 'the engine’s own storage driver', containerd: 'containerd' },
  'nodePools.media': media,
  'workloads.orchestrator': orchestrators,
  'workloads.os': { linux: 'Linux', windows: 'Windows' },
  'workloads.kind': { 'file-share': 'file share', 'object-store': 'object store', ci: 'build', web: 'web front end' },
  'workloads.state': { stateful: 'stateful: keeps data', stateless: 'stateless: keeps no data' },
  'workloads.survives': failures,
  'workloads.latency': latencies,
  'workloads.protocol': { nfs: 'NFS', smb: 'SMB', iscsi: 'iSCSI', fc: 'Fibre Channel', 'nvme-of': 'NVMe over fabrics' },
  'workloads.features': (feature) => feature.replaceAll('-', ' ').replace('qos', 'quality of service'),
  'registry.product': (product) => (product === 'none' ? 'no registry' : product.toUpperCase().replace('-', ' ')),
  'registry.orchestrator': orchestrators,
  'registry.survives': failures,
  'registry.credentials': {
    keys: 'access keys',
    'instance-role': 'role of the instance',
    'service-account': 'service account',
  },
  'hosts.system': systemName,
  'hosts.media': media,
  'hosts.latency': latencies,
  'priorities.performance': priorities,
  'priorities.resilience': priorities,
  'priorities.cost': priorities,
  'priorities.scalability': priorities,
  'priorities.security': priorities,
  'priorities.operability': priorities,
}

/** The unit that stands in the trait's name, as people write it behind a number. */
const units: readonly (readonly [ending: RegExp, unit: string])[] = [
  [/GiB$/, ' GiB'],
  [/CostPerTBMonth$/i, ' per TB and month'],
  [/TB$/, ' TB'],
  [/MiBps$/, ' MiB/s'],
  [/KiB$/, ' KiB'],
  [/MiB$/, ' MiB'],
  [/\biops$|peakIops$/, ' IOPS'],
  [/PercentPerYear$/, ' % per year'],
  [/Percent$/, ' %'],
  [/Hours$/, ' hours'],
  [/Days$/, ' days'],
]

const number = new Intl.NumberFormat('en-US', { maximumFractionDigits: 6 })

function wordOf(value: unknown, name: string): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  const known = byTrait[name]
  const text = String(value)
  if (typeof known === 'function') return known(text)
  if (known && Object.hasOwn(known, text)) return known[text] ?? text
  if (typeof value !== 'number') return text
  return `${number.format(value)}${units.find(([ending]) => ending.test(name))?.[1] ?? ''}`
}

/**
 * An answer as people would say it: `5,000 IOPS`, `Red Hat Enterprise Linux`, `NetApp ONTAP, an NFSv4 server`.
 * @param path the trait's path, with or without its row's number. Text of the person's own stands as it was given.
 */
export function answerInWords(path: string, value: unknown): string {
  const name = traitNameOf(path)
  if (Array.isArray(value)) {
    const parts = value.map((one: unknown) => partInWords(one, name))
    return parts.length === 0 ? 'nothing' : parts.join(', ')
  }
  return partInWords(value, name)
}

function partInWords(value: unknown, name: string): string {
  if (typeof value !== 'object' || value === null) return wordOf(value, name)
  const entries = Object.entries(value)
  const [, first] = entries[0] ?? []
  if (entries.every(([, one]) => typeof one === 'number'))
    return entries.map(([key, one]) => `${key} ${String(one)}`).join(', ')
  return 'name' in value ? String(value.name) : 'key' in value ? String(value.key) : String(first)
}
