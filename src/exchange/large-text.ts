import type { Importer, Reading } from './importer.ts'
import { yamlLimits } from './yaml/yaml-limits.ts'

/** Beyond this, a text is looked at in part before any importer of single lines goes through all of it. */
const small = 1_000_000
const end = 50_000
const mostLines = 200_000

const endsOnly = 'Of a text this large only the beginning and the end were searched: hand in the output alone.'

// What YAML and JSON that an importer of Kubernetes objects reads never lack.
const objects = /(?:^|[\s{,"'-])(?:kind|apiVersion)["']?\s{0,8}:/

/**
 * Reads a text of any size with an importer that takes lines one by one. Of a large one both ends are tried first: where
 * they tell it nothing, no time and memory go into the rest.
 * In: the text. Out: what the importer says; a refusal where it knows the text and there is too much of it. Never throws.
 */
export function readLines({ meta, read }: Importer, text: string): Reading {
  const isYaml = text.length <= yamlLimits.characters && objects.test(text)
  if (text.length <= small || (isYaml && meta.id === 'kubectl')) return read(text)
  const head = read(text.slice(0, end))
  if (head.kind === 'unrecognised' && read(text.slice(-end)).kind === 'unrecognised')
    return { ...head, says: `${head.says} ${endsOnly}` }
  if (text.length <= yamlLimits.characters && !hasMoreLines(text, mostLines)) return read(text)
  return {
    kind: 'declined',
    source: meta.id,
    says: `This holds ${meta.label} in more than 10 MB or 200,000 lines. Hand in that output alone.`,
  }
}

function hasMoreLines(text: string, most: number): boolean {
  let at = -1
  for (let lines = 0; lines <= most; lines += 1) {
    at = text.indexOf('\n', at + 1)
    if (at < 0) return false
  }
  return true
}
