const factors: ReadonlyMap<string, number> = new Map([
  ['', 1],
  ['m', 1e-3],
  ['k', 1e3],
  ['M', 1e6],
  ['G', 1e9],
  ['T', 1e12],
  ['P', 1e15],
  ['E', 1e18],
  ['Ki', 2 ** 10],
  ['Mi', 2 ** 20],
  ['Gi', 2 ** 30],
  ['Ti', 2 ** 40],
  ['Pi', 2 ** 50],
  ['Ei', 2 ** 60],
])

/**
 * Reads a quantity as Kubernetes writes it (https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/).
 * In: `10Gi`, `1.5Ti`, `500G`, `1e9`. Out: GiB, rounded to a kilobyte; undefined where it is no quantity.
 */
export function quantityGiB(text: string): number | undefined {
  const found = /^(\d{1,18}(?:\.\d{0,9})?)(?:e(\d{1,2}))?([kMGTPEm]?i?)$/.exec(text.trim())
  const factor = factors.get(found?.[3] ?? '')
  if (!found || factor === undefined) return undefined
  const bytes = Number(found[1]) * 10 ** Number(found[2] ?? 0) * factor
  return Math.round((bytes / 2 ** 30) * 1e6) / 1e6
}
