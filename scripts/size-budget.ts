import { readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { z } from 'zod/mini'

const limitBytes = 110_000
const chunk = z.object({
  file: z.string(),
  imports: z.optional(z.array(z.string())),
  css: z.optional(z.array(z.string())),
})
const manifest = z.record(z.string(), chunk).parse(JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8')))

/** Everything that a chunk cannot run without: itself, its styles, and the same of all it imports statically. */
function needs(key: string, seen = new Set<string>()): string[] {
  const entry = manifest[key]
  if (!entry || seen.has(key)) return []
  seen.add(key)
  return [entry.file, ...(entry.css ?? []), ...(entry.imports ?? []).flatMap((name) => needs(name, seen))]
}

/** What the page itself names: its script, its preloads and its style sheets. */
function named(html: string): string[] {
  return [...html.matchAll(/(?:src|href)="\.\/([^"]+\.(?:js|css))"/g)].flatMap(([, file]) => (file ? [file] : []))
}

const html = readFileSync('dist/index.html', 'utf8')
const files = [...new Set([...named(html), ...needs('index.html')])]
const rows = files
  .map((file) => ({ file, bytes: brotliCompressSync(readFileSync(`dist/${file}`)).length }))
  .toSorted((a, b) => b.bytes - a.bytes)
const totalBytes = rows.reduce((sum, row) => sum + row.bytes, 0)

const line = (bytes: number, text: string) => console.log(`${(bytes / 1000).toFixed(1).padStart(8)} kB  ${text}`)
for (const row of rows) line(row.bytes, row.file)
line(totalBytes, 'scripts and styles until the first question can be answered, as brotli sends them')
line(limitBytes, 'is the limit')
if (!files.some((file) => file.endsWith('.js'))) throw new Error('No script found in dist/index.html: is this a build?')
if (totalBytes > limitBytes) {
  console.error(`${((totalBytes - limitBytes) / 1000).toFixed(1)} kB above the limit`)
  process.exit(1)
}
