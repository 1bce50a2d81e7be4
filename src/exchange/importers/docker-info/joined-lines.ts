import { withoutEnd } from '../../paste/trim.ts'
import { idle, telling } from './keys.ts'

// Words that ordinary sentences put before a colon, too.
const ordinary: ReadonlySet<string> = new Set([
  'error',
  'status',
  'size',
  'base',
  'role',
  'storage',
  'windows',
  'filters',
])
const names = ['client', 'server', 'warning', ...telling.keys(), ...idle]
  .filter((name) => !ordinary.has(name))
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replace(/[()/.]/g, '\\$&'))
  .join('|')
const keys = new RegExp(`(?:^|[\\s,;|"'])(${names}) ?: ?`, 'gi')
const written = new RegExp(`\\\\n ?(?:${names}) ?:`, 'i')

const withoutBreak = (part: string) => withoutEnd(part.trimEnd(), ' ,;|>#"\'\\')

/** Parts a line in which a chat or a log joined the whole output; any other line comes back as it is. */
export function joinedParts(line: string): string[] {
  if (line.length < 60 || line.split(':', 4).length < 4) return [line]
  // Automation tools keep the output as one string with `\n` in it, or as a list of strings.
  if (written.test(line)) return line.split(/\\n|", ?"/).map((part) => part.trim())
  const starts = [...line.matchAll(keys)].map((found) => found.index + found[0].indexOf(found[1] ?? ''))
  if (starts.length < 3) return [line]
  const ends = [...starts.slice(1), line.length]
  const parts = starts.map((start, index) => withoutBreak(line.slice(start, ends[index])))
  const head = line.slice(0, starts[0]).trim()
  return head ? [head, ...parts] : parts
}
