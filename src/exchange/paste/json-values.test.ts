import { expect, test } from 'vitest'
import { jsonValues } from './json-values.ts'

const told = (text: string) => jsonValues(text).map(({ path, value }) => [path.join('.'), value])

test.each<[string, string, unknown[]]>([
  [
    'whole',
    '{"a":1,"b":{"c":"x"},"d":[true,null]}',
    [
      ['a', 1],
      ['b.c', 'x'],
      ['d', true],
      ['d', null],
    ],
  ],
  ['cut in a string', '{"a":1,"b":"half', [['a', 1]]],
  ['cut in a key', '{"a":1,"ha', [['a', 1]]],
  [
    'cut at its head',
    'x"],"b":{"c":2},"d":3}',
    [
      ['b.c', 2],
      ['d', 3],
    ],
  ],
  [
    'without braces',
    '"a": 1,\n"b": "x"',
    [
      ['a', 1],
      ['b', 'x'],
    ],
  ],
  ['between prose', 'look: {"a":1} and more', [['a', 1]]],
  ['with escapes', '{"a":"x\\"y\\u0041\\n"}', [['a', 'x"yA\n']]],
  [
    'wrapped inside a string',
    '{"a":"left\nright","b":1}',
    [
      ['a', 'leftright'],
      ['b', 1],
    ],
  ],
  [
    'with an elision',
    '{"a":1, ... "b":2}',
    [
      ['a', 1],
      ['b', 2],
    ],
  ],
  ['negative and fractional', '{"a":-1.5e3}', [['a', -1500]]],
  ['a key of the prototype', '{"__proto__":{"x":1}}', [['__proto__.x', 1]]],
])('%s', (_, text, expected) => {
  expect(told(text)).toEqual(expected)
})

test('documents and lists are told apart', () => {
  const values = jsonValues('[{"a":[["k","v"],["l","w"]]},{"a":1}]')
  expect(values.map(({ document, place }) => [document, place])).toEqual([
    [1, 0],
    [1, 1],
    [1, 0],
    [1, 1],
    [2, undefined],
  ])
  expect(new Set(values.map(({ list }) => list)).size).toBe(3)
})

test('nesting without end is no stack overflow', () => {
  expect(jsonValues('['.repeat(200_000))).toEqual([])
})
