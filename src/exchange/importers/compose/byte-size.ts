const size = /^(\d{1,15}(?:\.\d{1,6})?)\s*([kmgtp]?)(i?)b?$/i
// Docker counts in 1024 whether or not an i stands there: https://docs.docker.com/reference/compose-file/extension/#specifying-byte-values
const powers: Readonly<Record<string, number>> = { '': 0, k: 1, m: 2, g: 3, t: 4, p: 5 }

/** A size as Docker writes it (`10G`, `512mb`, `1073741824`) in GiB; undefined where it is none. */
export function sizeGiB(text: string | undefined): number | undefined {
  const [, digits, unit = ''] = size.exec(text?.trim() ?? '') ?? []
  if (digits === undefined) return undefined
  const gibibytes = (Number(digits) * 1024 ** (powers[unit.toLowerCase()] ?? 0)) / 1024 ** 3
  return gibibytes > 0 && gibibytes < 1e15 ? Math.round(gibibytes * 1e6) / 1e6 : undefined
}
