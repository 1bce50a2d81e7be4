import { expect, test } from 'vitest'
import { templatedLines } from './templated.ts'

test.each<[string, string, number[]]>([
  ['a value', 'name: pump\nreplicas: {{ .Values.replicas }}', [2]],
  ['a part of a value', 'name: pump-{{cell}}', [1]],
  ['a line of its own', '{{- if .Values.on }}\nname: pump\n{{- end }}', [1, 3]],
  ['in quotes', 'summary: "{{ $labels.instance }} is down"\nother: \'{{ x }}\'', []],
  ['in a comment', '# {{ not used }}\nname: pump # {{ nor this }}', []],
  [
    'in a text that is carried along',
    'data:\n  rules: |\n    on {{ $labels.job }}\n\n    and {{ more }}\nname: {{ x }}',
    [6],
  ],
  ['flow maps', 'a: {b: {c: 1}}', []],
])('%s', (_, text, expected) => {
  expect(templatedLines(text.split('\n'))).toEqual(expected)
})
