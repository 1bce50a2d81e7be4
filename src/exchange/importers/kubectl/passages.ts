import type { Ignored } from '../../importer.ts'
import type { PastedLine } from '../../paste/pasted-line.ts'
import { safeExcerpt } from '../../paste/secrets.ts'
import { commandOf, hasPrompt } from '../docker-info/prompt.ts'

const most = 50

/** Words beside which a value may be a secret, however it is written. */
export const mayBeSecret = /secret|stringData|passw|pwd|token|credential|private|(?:api|access).?key/i

/** Of a line that may carry a secret only its key, or nothing. */
export const beginning = (line: string): string => /^[\w."' -]{1,40}:/.exec(line)?.[0] ?? ''

/** Passages between the lines that were read: one entry each, with the beginning of its first line. */
export function passages(lines: readonly PastedLine[], used: ReadonlySet<number>): Ignored[] {
  const hasSecrets = lines.some(({ text }) => mayBeSecret.test(text))
  const found: { first: PastedLine; last: PastedLine }[] = []
  let isOpen = false
  lines.forEach((line, at) => {
    const isAround = /^`{3}|^\W*$/.test(line.text) || commandOf(line.text) !== '' || hasPrompt(line.text)
    if (used.has(at) || isAround) isOpen = false
    else if (isOpen) found[found.length - 1] = { first: found.at(-1)?.first ?? line, last: line }
    else {
      found.push({ first: line, last: line })
      isOpen = true
    }
  })
  const shown = found.slice(0, most).map(({ first, last }) => ({
    line: first.number,
    text: hasSecrets ? beginning(first.text) : safeExcerpt(first.text, 80),
    why: `Nothing of a cluster's nodes, classes or claims${first === last ? '' : ` (to line ${last.number})`}.`,
  }))
  const next = found[most]
  return next
    ? [...shown, { line: next.first.number, text: '', why: `${found.length - most} more passages tell nothing.` }]
    : shown
}
