import { expect, test } from 'vitest'
import { pastedLines } from './lines.ts'

const texts = (text: string) => pastedLines(text).map((line) => line.text)

test.each<[string, string, string[]]>([
  ['entities by name and by number', 'a &lt;x&gt; &#60;c&#62; &#x3c;d&#x3E; &amp;lt;', ['a <x> <c> <d> &lt;']],
  ['an entity that is none', 'a &ship; &#x110000;', ['a &ship; &#x110000;']],
  ['page mark-up goes, values in brackets stay', '<pre>a: <unknown></pre>', ['a: <unknown>']],
  ['quote marks at both ends', '> > a: b> ', ['a: b']],
  ['an address is no line number', '10.0.1.4:2377\n127.0.0.0/8', ['10.0.1.4:2377', '127.0.0.0/8']],
  ['numbers of a list that is not numbered throughout', 'a: b\n12 c\nd: e', ['a: b', '12 c', 'd: e']],
])('%s', (_, text, expected) => {
  expect(texts(text)).toEqual(expected)
})

test('lines keep their numbers, however they end', () => {
  expect(pastedLines('a\r\n\r\nb\rc<br>d\n')).toEqual([
    { number: 1, text: 'a' },
    { number: 3, text: 'b' },
    { number: 4, text: 'c' },
    { number: 4, text: 'd' },
  ])
})
