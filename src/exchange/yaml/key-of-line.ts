const key = /^[\s\-"']*[\w.$-]{1,60}["']?\s*:/

/**
 * What may be shown of a line that could not be read: its key. Of such a line nobody knows which part is a value, and
 * values may be secrets.
 */
export function keyOfLine(line: string): string {
  const found = key.exec(line.slice(0, 200))?.[0].trim() ?? ''
  return found === '' ? '' : `${found} …`
}
