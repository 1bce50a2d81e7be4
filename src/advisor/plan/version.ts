/** A dotted version, numbers only: `20.10.17-ee-6` is `[20, 10, 17]`. */
export type Version = readonly number[]

const known = new Map<string, Version>()
/** The limits in the catalog, met for every row, are some hundred; what people type must not pile up beside them. */
const mostKnown = 1000

/** Reads the leading numbers of what `docker version` or `kubectl version` prints; undefined where there are none. */
export function parseVersion(text: string): Version | undefined {
  const before = known.get(text)
  if (before) return before
  const numbers = /\d+(?:\.\d+)*/.exec(text)?.[0]
  const version = numbers?.split('.').map(Number)
  if (version && text.length < 30 && known.size < mostKnown) known.set(text, version)
  return version
}

/** Negative when `a` is older than `b`; missing trailing numbers count as 0. */
export function compareVersions(a: Version, b: Version): number {
  for (let i = 0; i < Math.max(a.length, b.length); i += 1) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

/** `isOlder([20, 10, 17], '23.0')` */
export function isOlder(version: Version, than: string): boolean {
  return compareVersions(version, parseVersion(than) ?? []) < 0
}

/** `isOfLine('20.10.17', '20.10')`: the line's numbers begin the version. */
export function isOfLine(version: string, line: string): boolean {
  const numbers = parseVersion(version)
  return numbers !== undefined && (parseVersion(line) ?? []).every((number, index) => numbers[index] === number)
}
