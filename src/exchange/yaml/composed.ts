import { Composer, Lexer, Parser, type CST, type Document } from 'yaml'
import { converted, Unreadable } from './converted.ts'
import { jsonNodes } from './json-nodes.ts'
import { LinePlaces } from './line-places.ts'
import type { YamlDocument } from './read-yaml.ts'
import { yamlLimits } from './yaml-limits.ts'
import { tooDeep, yamlWords } from './yaml-words.ts'

/** The parser's own name for a stack that overflows. */
const tooDeepCode = 'RESOURCE_EXHAUSTION'

/** The first error ends a composition: a text that is no YAML would otherwise cost an object for every mark in it. */
class FirstError extends Error {
  readonly offset: number
  readonly code: string
  constructor(offset: number, code: string) {
    super(code)
    this.offset = offset
    this.code = code
  }
}

type Read = Pick<YamlDocument, 'root' | 'cutAt' | 'problems'>

/**
 * One document. Where it cannot be read from some line on, what stands above is read, and the line is told.
 * In: its lines, and the number of the first one. Out: never throws.
 */
export function composed(lines: readonly string[], firstLine: number): Read {
  const json = jsonNodes(lines.join('\n'), firstLine)
  if (json) return { root: json, problems: [] }
  let end = lines.length
  let problem: { line: number; says: string } | undefined
  const most = lines.length > yamlLimits.manyLines ? yamlLimits.fewRepairs : yamlLimits.repairs
  for (let repairs = 0; repairs <= most && end > 0; repairs += 1) {
    const places = new LinePlaces(lines.slice(0, end), firstLine)
    try {
      const { node, problems } = converted(documentOf(places.text), places)
      if (!problem) return { root: node, problems }
      return { root: node, cutAt: firstLine + end, problems: [problem, ...problems] }
    } catch (error) {
      if (error instanceof Unreadable)
        return { root: undefined, problems: [{ line: error.line ?? firstLine, says: error.message }] }
      if (!(error instanceof FirstError) || error.code === tooDeepCode)
        return { root: undefined, problems: [problem ?? { line: firstLine, says: tooDeep }] }
      const line = places.lineAt(error.offset)
      problem ??= { line, says: yamlWords(error.code) }
      end = cutBefore(lines, Math.min(line - firstLine, end - 1), repairs, most)
    }
  }
  return { root: undefined, problems: problem ? [problem] : [] }
}

/**
 * Cuts at the faulty line first. A quote or bracket that nobody closes is only noticed far below, so that the next cuts
 * are made where a service or a section begins, and the last one at the margin.
 */
function cutBefore(lines: readonly string[], at: number, repairs: number, most: number): number {
  if (repairs === 0) return at
  const outermost = repairs < most - 1 ? 2 : 0
  let end = at
  while (end > 0 && indentation(lines[end] ?? '') > outermost) end -= 1
  return end
}

const indentation = (line: string): number => {
  const at = line.search(/\S/)
  return at < 0 ? Number.POSITIVE_INFINITY : at
}

/** The first document of a text; all values as texts, since `1.10` is no number here. Throws at the first error. */
function documentOf(text: string): Document.Parsed | undefined {
  const composer = new Composer({ schema: 'failsafe', uniqueKeys: false, strict: false, logLevel: 'silent' })
  let first: FirstError | undefined
  // The composer catches what is thrown below it and reports it anew, level by level: the first one counts.
  const onError = (source: unknown, code: string, _: string, isWarning?: boolean) => {
    if (isWarning === true) return
    first ??= new FirstError(offsetOf(source), code)
    throw first
  }
  Object.assign(composer, { onError })
  for (const document of composer.compose(tokensOf(text))) {
    const [error] = document.errors
    if (error) throw new FirstError(error.pos[0], error.code)
    return document
  }
  return undefined
}

/** The parser's tokens; it gives up where brackets nest deeper than any file's, before that costs time or the stack. */
function* tokensOf(text: string): Generator<CST.Token, void> {
  const parser = new Parser()
  for (const lexeme of new Lexer().lex(text)) {
    yield* parser.next(lexeme)
    if (parser.stack.length > yamlLimits.depth * 4) throw new Unreadable(tooDeep)
  }
  yield* parser.end()
}

function offsetOf(source: unknown): number {
  if (typeof source === 'number') return source
  if (Array.isArray(source)) return typeof source[0] === 'number' ? source[0] : 0
  const isToken = typeof source === 'object' && source !== null && 'offset' in source
  return isToken && typeof source.offset === 'number' ? source.offset : 0
}
