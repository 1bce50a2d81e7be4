import type { KubeObject, Objects } from '../kubectl/objects.ts'

const block = /(?:^|[:-] |:)\s*[|>][-+\d]{0,2}\s*$/
const quoted = /"(?:[^"\\]|\\.)*"|'[^']*'/g
const comment = /(?:^|\s)#.*$/

/**
 * Lines on which a template engine has yet to write: `{{` outside of quotes, comments and the texts that objects carry,
 * where Prometheus and others have braces of their own. Counted from 1.
 */
export function templatedLines(lines: readonly string[]): number[] {
  const found: number[] = []
  let outside = Number.POSITIVE_INFINITY
  lines.forEach((line, at) => {
    if (line.trim() === '') return
    const depth = line.search(/\S/)
    if (depth > outside) return
    outside = Number.POSITIVE_INFINITY
    const isLong = line.length > 5000
    if (!isLong && line.includes('{{') && line.replace(quoted, '').replace(comment, '').includes('{{'))
      found.push(at + 1)
    if (block.test(line)) outside = depth
  })
  return found
}

/** Of these objects, those in which something is yet to be written. */
export function templated({ lines, objects }: Objects, of: readonly KubeObject[]): ReadonlySet<KubeObject> {
  const open = templatedLines(lines)
  if (open.length === 0) return new Set()
  const starts = objects.map(({ node }) => node.line).sort((a, b) => a - b)
  return new Set(
    of.filter(({ node }) => {
      const end = starts.find((line) => line > node.line) ?? Number.POSITIVE_INFINITY
      return open.some((line) => line >= node.line && line < end)
    }),
  )
}

/** A text that would hold objects, were it not for its template marks. */
export const isTemplateText = (text: string, { lines }: Objects): boolean =>
  /^[ \t]*["']?(?:apiVersion|kind)["']?\s{0,8}:/m.test(text) &&
  templatedLines(lines.length > 0 ? lines : text.split('\n')).length > 0
