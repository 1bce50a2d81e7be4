import { expect, test } from 'vitest'
import { binaryKind } from './binary-kind.ts'

const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const utf16 = (text: string) => Array.from(text).flatMap((char) => [char.charCodeAt(0), 0])
const letters = (text: string) => Array.from(text).map((char) => char.charCodeAt(0))

test.each<[string, readonly number[], string]>([
  ['nothing', [], 'text'],
  ['text', letters('Server Version: 24.0.7\n'), 'text'],
  ['text in terminal colours', letters('\u001b[32mStorage Driver\u001b[0m: overlay2\r\n'), 'text'],
  ['UTF-16 text', [0xff, 0xfe, ...utf16('Name;IOPS')], 'text'],
  ['a zip archive', [0x50, 0x4b, 3, 4, 20, 0], 'zip'],
  ['an encrypted workbook', [...compound, ...utf16('Root Entry'), ...utf16('EncryptedPackage')], 'encrypted-workbook'],
  ['an old workbook', [...compound, ...utf16('Root Entry'), ...utf16('Workbook')], 'xls'],
  ['an older workbook', [...compound, ...utf16('Book')], 'xls'],
  ['an old text document that names a book', [...compound, ...utf16('WordDocument Book')], 'compound-file'],
  ['a PDF', letters('%PDF-1.7'), 'pdf'],
  ['a compressed file', [0x1f, 0x8b, 8, 0], 'gzip'],
  ['a picture', [0x89, 0x50, 0x4e, 0x47], 'picture'],
  ['anything else', Array.from({ length: 64 }, (_, at) => at % 7), 'binary'],
])('%s', (_, bytes, expected) => {
  const kind = binaryKind(Uint8Array.from(bytes))
  expect(typeof kind === 'string' ? kind : kind.source).toBe(expected)
})
