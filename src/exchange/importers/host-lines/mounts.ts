import type { PastedLine } from '../../paste/pasted-line.ts'
import { hasPrompt } from '../docker-info/prompt.ts'

/** A file system in its place, as `df -T`, `findmnt`, `mount` and `/proc/mounts` list it. */
export interface Mount {
  readonly target: string
  readonly type: string
  readonly line: number
  readonly text: string
  /** Listed by a command that asked for the data root alone. */
  readonly isAsked: boolean
}

const type = '([a-z][\\w.-]{1,40})'
const size = '(?:-|\\d[\\d.,]{0,20}[KMGTPE]?i?B?)'
const mounted = new RegExp(`^\\S{1,300} on (/\\S{0,300}) type ${type}(?: \\(|$)`)
const inProc = new RegExp(`^\\S{1,300} (/\\S{0,300}) ${type} (?:rw|ro)\\S{0,3000} 0 0$`)
const withSizes = new RegExp(`^(?:\\S{1,300} +)?${type} +${size} +${size} +${size} +(?:\\d{1,3}%|-) +(/.{0,300})$`)

const asks = /(?:^|[^\w/-])(?:df|findmnt|stat|mount|lsblk)\b.{0,100}\/var\/lib\/docker\/?(?:["'`)\s|;]|$)/
const alone = /^(?:xfs|ext[234]|ext2\/ext3|btrfs|zfs|tmpfs|nfs4?|overlay(?:fs)?|reiserfs|jfs|f2fs)$/

/** Every mounted file system among the lines, in order. */
export function mountsIn(lines: readonly PastedLine[]): Mount[] {
  let columns: readonly string[] | undefined
  let isAsked = false
  return lines.flatMap(({ text, number }): Mount[] => {
    const bare = text.replace(/^[\s│├└─|`-]{1,60}(?=\/)/, '')
    if (asks.test(text)) {
      isAsked = true
      columns = undefined
      return []
    }
    if (/^[A-Z][A-Z%-]*(?: +[A-Z][A-Z%-]*)+$/.test(text)) {
      const words = text.split(/ +/)
      columns = words.includes('TARGET') && words.includes('FSTYPE') ? words : undefined
      return []
    }
    const found = listed(bare, columns)
    if (found) return [{ ...found, line: number, text, isAsked }]
    if (isAsked && alone.test(bare)) return [{ target: '/var/lib/docker', type: bare, line: number, text, isAsked }]
    // A prompt or another command ends what was asked.
    if (hasPrompt(text)) isAsked = false
    return []
  })
}

function listed(text: string, columns: readonly string[] | undefined): { target: string; type: string } | undefined {
  const byName = mounted.exec(text) ?? inProc.exec(text)
  if (byName) return { target: byName[1] ?? '', type: byName[2] ?? '' }
  const bySize = withSizes.exec(text)
  if (bySize) return { type: bySize[1] ?? '', target: bySize[2] ?? '' }
  if (!columns || text.length > 4000) return undefined
  const words = text.split(/ +/, columns.length)
  const target = words[columns.indexOf('TARGET')]
  const kind = words[columns.indexOf('FSTYPE')]
  if (target === undefined || kind === undefined) return undefined
  return target.startsWith('/') && /^[a-z][\w.-]{1,40}$/.test(kind) ? { target, type: kind } : undefined
}
