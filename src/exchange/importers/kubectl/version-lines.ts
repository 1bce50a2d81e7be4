import type { PastedLine } from '../../paste/pasted-line.ts'
import type { Seen } from './seen.ts'

export interface Versions {
  readonly server?: Seen
  readonly hasClient: boolean
  /** Indices of the lines that speak of versions. */
  readonly used: ReadonlySet<number>
}

const version = '(v\\d+\\.\\d+[\\w.+~-]{0,60})'
const struct = new RegExp(`GitVersion: ?"${version}"`)
const plain = new RegExp(`^(?:Kubernetes|Server) Version: ${version}`)
// The kubelet of a node, and k3s, name the version of the cluster that they belong to.
const ofNode = new RegExp(`^(?:Kubernetes|k3s version) ${version}(?: |$)`)
// OpenShift 3: below the server's address.
const ofOpenShift = new RegExp(`^kubernetes ${version}$`)
const inYaml = new RegExp(`^["']?gitVersion["']? ?: ?["']?${version}`)
const inJsonLine = new RegExp(`"serverVersion" ?: ?\\{[^{}]{0,800}"gitVersion" ?: ?"${version}"`)

/** The API server's version among the lines of `kubectl version`: as a struct, in short, as YAML and as JSON. */
export function versionsIn(lines: readonly PastedLine[]): Versions {
  const used = new Set<number>()
  let server: Seen | undefined
  let kubernetes: Seen | undefined
  let half: 'client' | 'server' | 'other' = 'other'
  let hasClient = false
  lines.forEach(({ text, number }, at) => {
    if (/^["'{ ]*(?:client|kustomize)Version["']? ?:|^(?:Client|Kustomize|OpenShift) Version:/.test(text))
      half = 'client'
    if (/^Server https?:/.test(text)) half = 'server'
    if (/^["'{ ]*serverVersion["']? ?:|^Server Version: ?&?version\.Info/.test(text)) half = 'server'
    if (half === 'client' && /^["'{ ]*clientVersion|^Client Version: ?(?:&?version\.Info|v\d)/.test(text)) {
      hasClient = true
      used.add(at)
    }
    const value =
      plain.exec(text)?.[1] ??
      ofNode.exec(text)?.[1] ??
      inJsonLine.exec(text)?.[1] ??
      (half === 'server' ? ofServer(text) : undefined)
    if (value === undefined) return
    used.add(at)
    // `oc version` prints OpenShift's own number as the server's, and Kubernetes' below it.
    if (text.startsWith('Kubernetes')) kubernetes ??= { value, line: number, text }
    else server ??= { value, line: number, text }
  })
  const found = kubernetes ?? server
  return { hasClient, used, ...(found && { server: found }) }
}

const ofServer = (text: string) => struct.exec(text)?.[1] ?? inYaml.exec(text)?.[1] ?? ofOpenShift.exec(text)?.[1]
