import type * as z from 'zod/mini'

type Issue = z.core.$ZodIssue
type Key = PropertyKey

export interface Problem {
  /** `workloads[2].iops`; empty for the plan itself. */
  readonly path: string
  readonly says: string
}

const expectedTypes: Readonly<Record<string, string>> = {
  string: 'a text in quotes',
  number: 'a number without quotes',
  int: 'a whole number',
  boolean: 'true or false',
  object: 'an object in { }',
  record: 'an object in { }',
  array: 'a list in [ ]',
}

/** Zod's stand-in where a schema brings no sentence of its own and no language is loaded. */
const isOwnSentence = (message: string) => message !== 'Invalid input'

const shorten = (text: string, limit: number) => (text.length > limit ? `${text.slice(0, limit)}…` : text)

/** Invisible and direction-changing characters would make the sentence read differently from what was found. */
const quoted = (text: string) => JSON.stringify(shorten(text, 60)).replace(/[\p{Cf}\p{Zl}\p{Zp}]/gu, '�')

const found = (value: unknown): string => {
  if (value === undefined) return 'nothing'
  if (value === null) return 'null (leave out what is not answered)'
  if (typeof value === 'string') return `the text ${quoted(value)}`
  if (Array.isArray(value)) return `a list of ${value.length}`
  if (typeof value === 'object') return 'an object'
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  return `a ${typeof value}`
}

const valueAt = (json: unknown, path: readonly Key[]): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? Object.getOwnPropertyDescriptor(value, key)?.value : undefined,
    json,
  )

const written = (path: readonly Key[]): string =>
  path.reduce<string>((before, key) => {
    if (typeof key === 'number') return `${before}[${key}]`
    const name = String(key)
    if (!/^[A-Za-z_]\w*$/.test(name)) return `${before}[${quoted(name)}]`
    return before === '' ? name : `${before}.${shorten(name, 60)}`
  }, '')

const expected = (issue: Issue): string => {
  switch (issue.code) {
    case 'invalid_type':
      return `Expected ${expectedTypes[issue.expected] ?? issue.expected}.`
    case 'invalid_value':
      return `Expected ${issue.values.length > 1 ? 'one of ' : ''}${issue.values.map(String).join(', ')}.`
    case 'too_big':
      return `Expected at most ${String(issue.maximum)}${issue.origin === 'array' ? ' entries' : ''}.`
    case 'too_small':
      return `Expected ${issue.inclusive ? 'at least' : 'more than'} ${String(issue.minimum)}.`
    default:
      return 'This is not written as expected.'
  }
}

/** Turns what the schema found into a place and a sentence: what was expected there, and what stands there. */
export function problemOf(issue: Issue, json: unknown): Problem {
  if (issue.code === 'unrecognized_keys') {
    const [key = ''] = issue.keys
    const says = `A plan has no field ${quoted(key)} here. Check the spelling, or take it out.`
    return { path: written([...issue.path, key]), says }
  }
  const says = isOwnSentence(issue.message) ? issue.message : expected(issue)
  return { path: written(issue.path), says: `${says} Found ${found(valueAt(json, issue.path))}.` }
}

/** A key that JSON may carry, but that would reach an object's prototype or vanish when it is copied. */
export function forbiddenKey(json: unknown, path: readonly Key[] = []): Problem | undefined {
  if (typeof json !== 'object' || json === null) return undefined
  const says = 'The name "__proto__" cannot be used here. Choose another one.'
  if (Object.hasOwn(json, '__proto__')) return { path: written([...path, '__proto__']), says }
  const entries: [Key, unknown][] = Array.isArray(json) ? [...json.entries()] : Object.entries(json)
  for (const [key, value] of entries) {
    const problem = forbiddenKey(value, [...path, key])
    if (problem) return problem
  }
  return undefined
}
