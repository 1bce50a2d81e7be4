/**
 * Whether `Server Version:` speaks of a Docker engine. kubectl prints the same key with a struct or with `v1.31.2`,
 * nerdctl with containerd's `v1.7.2`, a Swarm or MKE endpoint with the product's own version.
 */
export function isEngineVersion(value: string): boolean {
  return /^(?:\d+\.\d|master-|\S{0,40}-\d{4}-\d\d)/.test(value)
}
