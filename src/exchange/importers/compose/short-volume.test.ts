import { expect, test } from 'vitest'
import { shortVolume } from './short-volume.ts'

test.each([
  ['hold:/data', 'named', 'hold', '/data', false],
  ['hold:/data:ro', 'named', 'hold', '/data', true],
  ['hold:/data:rw,nocopy', 'named', 'hold', '/data', false],
  ['./hold:/data:z,ro', 'bind', './hold', '/data', true],
  ['~/hold:/data', 'bind', '~/hold', '/data', false],
  ['.:/app', 'bind', '.', '/app', false],
  ['${HOLD}:/data', 'bind', '${HOLD}', '/data', false],
  ['C:\\hold:/data', 'bind', 'C:\\hold', '/data', false],
  ['c:/hold:D:\\data:ro', 'bind', 'c:/hold', 'D:\\data', true],
  ['hold:C:\\data', 'named', 'hold', 'C:\\data', false],
  ['/data', 'anonymous', undefined, '/data', false],
  ['/data:ro', 'anonymous', undefined, '/data', true],
  [
    '\\\\.\\pipe\\docker_engine:\\\\.\\pipe\\docker_engine',
    'other',
    '\\\\.\\pipe\\docker_engine',
    '\\\\.\\pipe\\docker_engine',
    false,
  ],
])('%s', (text, kind, source, target, isReadOnly) => {
  expect(shortVolume(text)).toEqual({ kind, target, isReadOnly, ...(source !== undefined && { source }) })
})

test('nothing is no volume', () => {
  expect(shortVolume('')).toBeUndefined()
})
