import { withoutEnd } from '../../paste/trim.ts'

// The keys that show where one line became several again; enough of them stand in every output.
const keys =
  /(?:^|[\s,;|"'\\]|\\n)(Client|Server|Containers|Running|Images|Server Version|Storage Driver|Backing Filesystem|Supports d_type|Native Overlay Diff|Logging Driver|Cgroup Driver|Plugins|Swarm|Runtimes|Security Options|Kernel Version|Operating System|OSType|Architecture|CPUs|Total Memory|Name|ID|Docker Root Dir|Debug Mode|Registry|Labels|Experimental|Insecure Registries|Live Restore Enabled): ?/g

const withoutBreak = (part: string) => withoutEnd(part.trimEnd().replace(/\\n$/, ''), ' ,;|"\'\\')

/** Parts a line in which a chat or a log joined the whole output; any other line comes back as it is. */
export function joinedParts(line: string): string[] {
  if (line.length < 60) return [line]
  const starts = [...line.matchAll(keys)].map((found) => found.index + found[0].indexOf(found[1] ?? ''))
  if (starts.length < 3) return [line]
  const ends = [...starts.slice(1), line.length]
  const parts = starts.map((start, index) => withoutBreak(line.slice(start, ends[index])))
  const head = line.slice(0, starts[0]).trim()
  return head ? [head, ...parts] : parts
}
