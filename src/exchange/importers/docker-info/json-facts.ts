import { jsonValues, type JsonValue } from '../../paste/json-values.ts'
import type { PastedLine } from '../../paste/pasted-line.ts'
import type { Fact, FactName } from './fact.ts'
import { jsonStrong, jsonTelling } from './keys.ts'
import { isEngineVersion } from './server-version.ts'

const statusNames: ReadonlyMap<string, FactName> = new Map([
  ['Backing Filesystem', 'backingFs'],
  ['Supports d_type', 'dType'],
  ['Native Overlay Diff', 'overlayDiff'],
  ['driver-type', 'driverType'],
  ['Pool Name', 'thinPool'],
  ['Base Device Size', 'thinPool'],
  ['Udev Sync Supported', 'thinPool'],
  ['Data loop file', 'loopFile'],
  ['Metadata loop file', 'loopFile'],
])

// Parts of `docker info` that name versions, drivers and architectures of something else.
const notTheNode =
  /^(?:ClientInfo|Client|Plugins|RegistryConfig|IndexConfigs|Runtimes|ContainerdCommit|RuncCommit|InitCommit|Cluster|Containerd|DiscoveredDevices|GraphDriver)$/

/**
 * Reads `docker info --format json` and `docker version --format json`: whole, cut, without braces, in a list, one
 * line or many. The facts of one outermost object share a `document`.
 */
export function jsonFacts(lines: readonly PastedLine[]): Fact[] {
  // A text that was itself put into a JSON string, as logs and automation tools do.
  if (!lines.some((line) => line.text.includes('":') || line.text.includes('" :') || line.text.includes('\\":')))
    return []
  const text = lines.map((line) => unwrapped(line.text)).join('\n')
  if (!/"[A-Za-z]\w{1,40}"\s{0,20}:/.test(text)) return []
  const values = jsonValues(text)
  const seen = new Set(values.flatMap(({ path }) => path.filter((key) => jsonStrong.has(key))))
  const isVersion = values.some(({ path }) => path.includes('Server') && path.at(-1) === 'ApiVersion')
  if (seen.size < 2 && !isVersion && !seen.has('ServerVersion') && !seen.has('DriverStatus')) return []
  const lineAt = lineFinder(text, lines)
  const status = new StatusPairs()
  return values.flatMap((value, index) => {
    const excerpt = text.slice(value.start, Math.min(value.end, value.start + 300)).replace(/\s+/g, ' ')
    const found = [endOfSecurityOptions(values, index), factOf(value, status)].filter((fact) => fact !== undefined)
    return found.map((fact) => ({ document: value.document, ...fact, line: lineAt(value.start), text: excerpt }))
  })
}

/** A JSON text that stands in quotes, or was itself put into a JSON string, as logs and automation tools do. */
const unwrapped = (line: string) =>
  (/\\"[A-Z]\w{1,40}\\" ?:/.test(line) ? line.replace(/\\"/g, '"') : line).replace(/^["'](?=[{[])/, '')

/** `DriverStatus` is a list of pairs: the first member of each names the second. */
class StatusPairs {
  private list: number | undefined
  private name: string | undefined

  fact(value: JsonValue): Pick<Fact, 'of' | 'value'> | undefined {
    if (value.place === 0 && typeof value.value === 'string') {
      this.list = value.list
      this.name = value.value
      return undefined
    }
    if (value.place !== 1 || value.list !== this.list) return undefined
    const of = statusNames.get(this.name ?? '')
    return of && { of, value: String(value.value) }
  }
}

/** The list was closed and something follows: what it does not name is off. Before 1.13 it did not name all. */
function endOfSecurityOptions(
  values: readonly JsonValue[],
  index: number,
): Pick<Fact, 'of' | 'value' | 'document'> | undefined {
  const [before, here] = [values[index - 1], values[index]]
  if (before?.path.at(-1) !== 'SecurityOptions' || here?.path.at(-1) === 'SecurityOptions') return undefined
  if (!String(before.value).startsWith('name=')) return undefined
  return { of: 'securityOptionsWhole', value: '', document: before.document }
}

function factOf(value: JsonValue, status: StatusPairs): Pick<Fact, 'of' | 'value'> | undefined {
  const key = value.path.at(-1) ?? ''
  const parent = value.path.at(-2) ?? ''
  if (value.place !== undefined && (key === 'DriverStatus' || key === '')) return status.fact(value)
  if (value.value === null || value.value === '') return undefined
  const text = String(value.value)
  if (value.path.includes('Client') || value.path.includes('ClientInfo')) return clientFact(key, value.path, text)
  if (parent === 'Platform' && value.path.includes('Server')) return { of: 'versionPlatform', value: text }
  if (parent === 'Server' || value.path.includes('Components')) return versionFact(value.path, text)
  if (key === 'LocalNodeState') return { of: 'swarm', value: text }
  if (key === 'ControlAvailable') return { of: 'isManager', value: text }
  if (key === 'SecurityOptions') return { of: 'securityOptions', value: text }
  if (key === 'Warnings') return { of: 'warning', value: text.replace(/^WARNING: ?/, '') }
  if (value.place !== undefined || value.path.some((part) => notTheNode.test(part))) return undefined
  const of = jsonTelling.get(key)
  if (of === 'serverVersion' && !isEngineVersion(text))
    return { of: /^(?:ucp|mke)\//.test(text) ? 'clusterVersion' : 'notAnEngine', value: text }
  return of && { of, value: text }
}

function clientFact(key: string, path: readonly string[], text: string): Pick<Fact, 'of' | 'value'> | undefined {
  if (key === 'Context') return { of: 'clientContext', value: text }
  if (key === 'Vendor' && /^Mirantis Inc/i.test(text)) return { of: 'mirantisPlugin', value: text }
  if (key === 'Version' && !path.includes('Plugins')) return { of: 'clientVersion', value: text }
  return undefined
}

/** `docker version --format json`: the server's half, of which only the engine's own component counts. */
function versionFact(path: readonly string[], text: string): Pick<Fact, 'of' | 'value'> | undefined {
  if (path.includes('Components')) return undefined
  const key = path.at(-1)
  if (key === 'Version') return { of: 'versionServer', value: text }
  if (key === 'Os') return { of: 'versionOs', value: text }
  if (key === 'Arch') return { of: 'versionArch', value: text }
  if (key === 'KernelVersion') return { of: 'versionKernel', value: text }
  return undefined
}

/** From a place in the joined text to the line that the person sees. */
function lineFinder(text: string, lines: readonly PastedLine[]): (at: number) => number {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return (at) => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if ((starts[middle] ?? 0) <= at) low = middle
      else high = middle - 1
    }
    return lines[low]?.number ?? 1
  }
}
