import type { Mount } from '../../containers/container-use.ts'

/** A volume in the short syntax, taken apart: `[source:]target[:options]`. */
export interface ShortVolume {
  readonly kind: 'named' | 'bind' | 'anonymous' | 'other'
  readonly source?: string
  readonly target: string
  readonly isReadOnly: boolean
}

const drive = /^[A-Za-z]:(?=[\\/])/
const path = /^(?:[.~/\\]|\$|[A-Za-z]:[\\/])|[/\\]/

/** Parts at the colons that part, not at those behind a Windows drive's letter. */
function partsOf(text: string): readonly string[] {
  const parts: string[] = []
  let rest = text
  while (rest !== '' && parts.length < 4) {
    const skip = drive.test(rest) ? 2 : 0
    const colon = rest.indexOf(':', skip)
    parts.push(colon < 0 ? rest : rest.slice(0, colon))
    rest = colon < 0 ? '' : rest.slice(colon + 1)
  }
  return parts
}

/** Takes the short syntax apart; undefined where it names no path in the container. */
export function shortVolume(text: string): ShortVolume | undefined {
  const [first = '', second, ...options] = partsOf(text.trim())
  const isMode = (part: string | undefined) =>
    part !== undefined && /^(?:ro|rw|z|Z|cached|delegated|consistent|nocopy)(?:,|$)/.test(part)
  if (second === undefined || (isMode(second) && path.test(first)))
    return first === ''
      ? undefined
      : { kind: 'anonymous', target: first, isReadOnly: isMode(second) && /\bro\b/.test(second ?? '') }
  const isReadOnly = options.some((option) => option.split(',').includes('ro'))
  const kind = /^[\\/]{2}[.?][\\/]pipe/.test(first) ? 'other' : path.test(first) ? 'bind' : 'named'
  return { kind, source: first, target: second, isReadOnly }
}

/** Something else that slipped into the list, such as a variable with its value, is no path and not to be shown. */
export const isPath = (target: string) =>
  /^(?:[/~$\\]|\.{1,2}(?:[/\\]|$)|[A-Za-z]:[\\/])/.test(target) && target.length <= 4_096
export const isVolumeName = (name: string) => /^[\w$][\w.${}:-]{0,255}$/.test(name)

export function shortMount(text: string, line: number): Mount | undefined {
  const volume = shortVolume(text)
  if (!volume || !isPath(volume.target)) return undefined
  if (volume.kind === 'named' && !isVolumeName(volume.source ?? '')) return undefined
  const { kind, source, target, isReadOnly } = volume
  return { kind, target, line, ...(source !== undefined && { name: source }), ...(isReadOnly && { isReadOnly }) }
}
