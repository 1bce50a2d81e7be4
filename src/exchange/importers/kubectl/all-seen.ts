import type { ClusterSeen } from './seen.ts'

/** What several outputs of one cluster show together; the first version stands. */
export function allSeen(parts: readonly ClusterSeen[]): ClusterSeen {
  const version = parts.map((part) => part.version).find(Boolean)
  return {
    nodes: parts.flatMap(({ nodes }) => nodes),
    classes: parts.flatMap(({ classes }) => classes),
    claims: parts.flatMap(({ claims }) => claims),
    volumes: parts.flatMap(({ volumes }) => volumes),
    ...(version && { version }),
  }
}

export const isNothing = ({ nodes, classes, claims, volumes, version }: ClusterSeen): boolean =>
  nodes.length + classes.length + claims.length + volumes.length === 0 && version === undefined
