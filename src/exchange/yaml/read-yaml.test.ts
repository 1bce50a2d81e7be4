import { expect, test } from 'vitest'
import { entriesOf, itemsOf, numberOf, textAt, textOf, yesNoOf, type YamlNode } from './yaml-node.ts'
import { readYaml, type YamlDocument } from './read-yaml.ts'

type Plain = string | readonly Plain[] | { readonly [key: string]: Plain }

function plain(node: YamlNode | undefined): Plain {
  if (node?.kind === 'list') return node.items.map(plain)
  if (node?.kind === 'map') return Object.fromEntries(entriesOf(node).map(({ key, value }) => [key, plain(value)]))
  return textOf(node) ?? '(nothing)'
}

function documents(text: string): readonly YamlDocument[] {
  const reading = readYaml(text)
  return reading.kind === 'documents' ? reading.documents : []
}

const roots = (text: string) => documents(text).map(({ root }) => plain(root))
const firstProblem = (text: string) => documents(text)[0]?.problems[0]

test.each<[string, string, readonly Plain[]]>([
  [
    'values stay as written',
    'hold: 1.10\nport: "080"\nempty:\nnil: ~',
    [{ hold: '1.10', port: '080', empty: '(nothing)', nil: '(nothing)' }],
  ],
  ['lists and maps in every style', 'a:\n- x\n- {b: [c, d]}', [{ a: ['x', { b: ['c', 'd'] }] }]],
  ['several documents', 'a: 1\n---\n# none\n---\nb: 2', [{ a: '1' }, { b: '2' }]],
  ['JSON', '{"a": ["\\u0078", 1, null], "b": {}}', [{ a: ['x', '1', '(nothing)'], b: {} }]],
  ['an alias', 'a: &deck {b: c}\nd: *deck', [{ a: { b: 'c' }, d: { b: 'c' } }]],
  [
    'a merge key; own entries win',
    'a: &deck {b: c, d: e}\nf:\n  <<: *deck\n  d: own',
    [{ a: { b: 'c', d: 'e' }, f: { d: 'own', b: 'c' } }],
  ],
  [
    'several merged, the first wins',
    'a: &a {x: one}\nb: &b {x: two, y: two}\nc:\n  <<: [*a, *b]',
    [{ a: { x: 'one' }, b: { x: 'two', y: 'two' }, c: { x: 'one', y: 'two' } }],
  ],
  ['a tag of another program', 'a: !reset null\nb: !Sub x', [{ a: '(nothing)', b: 'x' }]],
  ['quote marks', '> a:\n>   b: c', [{ a: { b: 'c' } }]],
  ['what cat -n prints', '     1\ta:\n     2\t  b: c', [{ a: { b: 'c' } }]],
  ['fences, each a document', 'see\n```yaml\na: 1\n```\nand\n```\nb: 2\n```', [{ a: '1' }, { b: '2' }]],
  ['a prompt above', '$ cat hold.yml\na: 1\nmate@ship:~$ ', [{ a: '1' }]],
  ['a byte order mark and carriage returns', '\ufeffa: 1\r\nb: 2\r\n', [{ a: '1', b: '2' }]],
  ['the whole paste indented', '    a:\n      b: c', [{ a: { b: 'c' } }]],
])('reads %s', (_, text, expected) => {
  expect(roots(text)).toEqual(expected)
})

test('every value has the line in which it stands in the text as handed in', () => {
  const [document] = documents('```yaml\r\n\r\na:\r\n  - b\r\n  - c: d\r\n```')
  const items = entriesOf(document?.root).flatMap(({ value }) => itemsOf(value))
  expect(items.map(({ line }) => line)).toEqual([4, 5])
})

test.each([
  ['a tab as indentation', 'a:\n  b: c\nd:\n\te: f', 4, /tab.*spaces/],
  ['a bracket that nobody closes', 'a: 1\nb: [1, 2\nc: 3', 3, /YAML/],
  ['a value with a second colon', 'a: b: c', 1, /quotes/],
  ['a value that begins with a mark', 'a: @b', 1, /quotes/],
  ['an unknown alias', 'a: *none', 1, /\*none/],
  ['a key twice', 'a: 1\na: 2', 2, /twice/],
])('%s is told with its line and what to do', (_, text, line, says) => {
  expect(firstProblem(text)).toEqual({ line, says: expect.stringMatching(says) })
})

test('what stands above a fault is read, and the line is told from which on nothing was', () => {
  const [document] = documents('services:\n  a:\n    image: x\n  b:\n    image: "y\n  c:\n    image: z\n')
  expect(plain(document?.root)).toEqual({ services: { a: { image: 'x' } } })
  expect(document?.cutAt).toBe(4)
})

test('a fault in one document leaves the others whole', () => {
  expect(roots('a: 1\n---\nb: [\n---\nc: 3')).toEqual([{ a: '1' }, '(nothing)', { c: '3' }])
})

test('keys of the prototype are texts like any other', () => {
  const [document] = documents('__proto__: {x: 1}\nconstructor: y')
  expect(textAt(document?.root, '__proto__', 'x')).toBe('1')
  expect(textAt(document?.root, 'toString')).toBeUndefined()
  expect(Reflect.get({}, 'x')).toBeUndefined()
})

test('aliases that multiply are refused, and do not cost what they say', () => {
  const rows = Array.from({ length: 30 }, (_, i) => `a${i + 1}: &a${i + 1} [${'*a'.concat(String(i), ',').repeat(9)}]`)
  expect(firstProblem(['a0: &a0 [x, x]', ...rows].join('\n'))?.says).toMatch(/aliases/)
})

test.each([
  ['[', 101],
  ['- ', 50_000],
  ['{a: ', 20_000],
])('%j nested %d times is refused in words', (mark, times) => {
  expect(firstProblem(mark.repeat(times))?.says).toMatch(/nested|YAML/)
})

test('100 levels are read', () => {
  expect(firstProblem(`${'['.repeat(100)}${']'.repeat(100)}`)).toBeUndefined()
})

test('more than 10 MB is refused before it is looked at', () => {
  expect(readYaml('a'.repeat(10_000_001))).toEqual({ kind: 'refused', says: expect.stringContaining('10 MB') })
})

test.each([
  ['{{ .Values.a }}', true],
  ['  image: {{ .Values.image }}', true],
  ['- {{- if .Values.a }}', true],
  ['{% if a %}', true],
  ['a: "{{.Node.Hostname}}"', false],
  ['a: {b: {c: d}}', false],
])('%j is a template: %s', (text, isTemplate) => {
  expect(readYaml(text)).toMatchObject({ isTemplate })
})

test('numbers and yes or no are read in the spellings of both versions of YAML', () => {
  const [document] = documents('a: [1_000, 0.5, x, "7", on, No, "true", maybe]')
  const items = entriesOf(document?.root).flatMap(({ value }) => itemsOf(value))
  expect(items.map(numberOf)).toEqual([1000, 0.5, undefined, 7, undefined, undefined, undefined, undefined])
  expect(items.map(yesNoOf)).toEqual([undefined, undefined, undefined, undefined, true, false, true, undefined])
})
