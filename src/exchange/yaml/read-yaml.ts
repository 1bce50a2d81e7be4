import { composed } from './composed.ts'
import { isTemplate, yamlLines } from './yaml-text.ts'
import { yamlLimits } from './yaml-limits.ts'
import type { YamlNode } from './yaml-node.ts'
import { tooLarge, tooMany } from './yaml-words.ts'

/** What is wrong with a document, and what to do. */
export interface YamlProblem {
  readonly line: number
  readonly says: string
}

export interface YamlDocument {
  /** The first line that holds anything, counted from 1. */
  readonly line: number
  /** Undefined where nothing of the document could be read. */
  readonly root: YamlNode | undefined
  /** The line from which on nothing was read: what stands last before it may be half of what was written. */
  readonly cutAt?: number
  readonly problems: readonly YamlProblem[]
}

export type YamlReading =
  | {
      readonly kind: 'documents'
      readonly documents: readonly YamlDocument[]
      /** The text line for line, freed of quote marks, fences and prompts: `lines[line - 1]` is the evidence. */
      readonly lines: readonly string[]
      readonly isTemplate: boolean
    }
  | { readonly kind: 'refused'; readonly line?: number; readonly says: string }

const marker = /^---(?:\s|$)/
const emptyLine = /^\s*(?:#.*|%.*|---\s*|\.\.\.\s*)?$/

/**
 * Reads a text that may be YAML or JSON, with as many documents as there are.
 * In: the text as it was pasted or dropped. Out: the documents, each with its own problems, or a refusal where a limit is
 * passed. Never throws; builds no objects from foreign keys; linear in the length of the text.
 */
export function readYaml(text: string): YamlReading {
  if (text.length > yamlLimits.characters) return { kind: 'refused', says: tooLarge }
  const lines = yamlLines(text)
  const documents: YamlDocument[] = []
  let from = 0
  while (from < lines.length) {
    let to = from + 1
    while (to < lines.length && !marker.test(lines[to] ?? '')) to += 1
    const first = firstFull(lines, from, to)
    if (first < to) {
      if (documents.length >= yamlLimits.documents) return { kind: 'refused', line: from + 1, says: tooMany }
      documents.push({ line: first + 1, ...composed(lines.slice(first, to), first + 1) })
    }
    from = to
  }
  return { kind: 'documents', documents, lines, isTemplate: isTemplate(text) }
}

function firstFull(lines: readonly string[], from: number, to: number): number {
  let first = from
  while (first < to && emptyLine.test(lines[first] ?? '')) first += 1
  return first
}
