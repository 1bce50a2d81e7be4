import { isUtf16 } from './text-of.ts'

/** What is no text and cannot be read: its name, and what to hand in instead. */
export interface NotReadable {
  readonly source: string
  readonly says: string
}

export type BinaryKind = 'text' | 'zip' | NotReadable

const asText = 'Hand in the text itself.'
const asWorkbook = 'Open it and save it as an Excel workbook (.xlsx) or as CSV.'

const signatures: readonly (readonly [bytes: readonly number[], kind: NotReadable])[] = [
  [[0x25, 0x50, 0x44, 0x46], { source: 'pdf', says: `This is a PDF. ${asText}` }],
  [[0x1f, 0x8b], { source: 'gzip', says: 'This is compressed with gzip. Unpack it, and hand in what is in it.' }],
  [
    [0x42, 0x5a, 0x68],
    { source: 'bzip2', says: 'This is compressed with bzip2. Unpack it, and hand in what is in it.' },
  ],
  [
    [0xfd, 0x37, 0x7a, 0x58, 0x5a],
    { source: 'xz', says: 'This is compressed with xz. Unpack it, and hand in what is in it.' },
  ],
  [
    [0x28, 0xb5, 0x2f, 0xfd],
    { source: 'zstd', says: 'This is compressed with zstd. Unpack it, and hand in what is in it.' },
  ],
  [[0x37, 0x7a, 0xbc, 0xaf], { source: '7z', says: 'This is a 7-Zip archive. Unpack it, and hand in what is in it.' }],
  [[0x89, 0x50, 0x4e, 0x47], { source: 'picture', says: `This is a picture. ${asText}` }],
  [[0xff, 0xd8, 0xff], { source: 'picture', says: `This is a picture. ${asText}` }],
  [[0x47, 0x49, 0x46, 0x38], { source: 'picture', says: `This is a picture. ${asText}` }],
  [[0x7f, 0x45, 0x4c, 0x46], { source: 'program', says: `This is a program. ${asText}` }],
]

const zip = [0x50, 0x4b, 0x03, 0x04]
const emptyZip = [0x50, 0x4b, 0x05, 0x06]
/** Compound files hold the Office documents of before 2007, and encrypted ones of today: [MS-CFB], 2.2. */
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
/** No machine prints so many control characters, and no table holds them. */
const mostControls = 0.02

const beginsWith = (bytes: Uint8Array, signature: readonly number[]) =>
  signature.every((byte, at) => bytes[at] === byte)

/** Tells text from what is none, by how it begins. */
export function binaryKind(bytes: Uint8Array): BinaryKind {
  if (beginsWith(bytes, zip) || beginsWith(bytes, emptyZip)) return 'zip'
  if (beginsWith(bytes, compoundFile)) return compoundKind(bytes)
  const known = signatures.find(([signature]) => beginsWith(bytes, signature))
  if (known) return known[1]
  if (isUtf16(bytes)) return 'text'
  const sample = bytes.subarray(0, 8192)
  const controls = sample.reduce((count, byte) => count + Number(isControl(byte)), 0)
  if (controls <= sample.length * mostControls) return 'text'
  return { source: 'binary', says: `This is no text, and no workbook that can be read. ${asText}` }
}

/** Tab, line ends, form feed and the escape of terminal colours stand in texts. */
const isControl = (byte: number) => byte < 0x20 && ![0x07, 0x08, 0x09, 0x0a, 0x0c, 0x0d, 0x1b].includes(byte)

function compoundKind(bytes: Uint8Array): NotReadable {
  // Names of streams are UTF-16, in the directory, which stands anywhere.
  const has = (name: string) => includesUtf16(bytes, name)
  if (has('EncryptedPackage'))
    return {
      source: 'encrypted-workbook',
      says: 'This workbook is protected with a password. Save a copy without the password, or save the sheet as CSV.',
    }
  if (!has('WordDocument') && (has('Workbook') || has('Book')))
    return { source: 'xls', says: `This is a workbook of Excel 97 to 2003 (.xls). ${asWorkbook}` }
  return {
    source: 'compound-file',
    says: 'This is an Office document of before 2007, and no workbook. Hand in a table as .xlsx or CSV.',
  }
}

function includesUtf16(bytes: Uint8Array, name: string): boolean {
  const wanted = Array.from(name).flatMap((char) => [char.charCodeAt(0), 0])
  const [first = 0] = wanted
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (wanted.every((byte, offset) => bytes[at + offset] === byte)) return true
  return false
}
