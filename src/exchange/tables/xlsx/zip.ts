import { Inflate } from 'fflate'

/** A file of a zip archive, as the archive's directory lists it. */
export interface ZipEntry {
  readonly name: string
  readonly method: number
  readonly packedBytes: number
  /** Where its local header begins. */
  readonly offset: number
  readonly isEncrypted: boolean
}

export type Unpacked =
  { readonly kind: 'bytes'; readonly bytes: Uint8Array } | { readonly kind: 'too-large' } | { readonly kind: 'damaged' }

const endOfDirectory = 0x06054b50
const endOfDirectory64 = 0x06064b50
const locator64 = 0x07064b50
const directoryEntry = 0x02014b50
const localHeader = 0x04034b50
const unknown32 = 0xffffffff
const mostEntries = 20_000
const longestComment = 65_535
const encryptedFlag = 1
/** So small that what one step unpacks stays within a few megabytes. */
const stepBytes = 4096

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** Where the directory stands and how long its list is; APPNOTE 4.3.16 and 4.3.14. */
function directoryOf(view: DataView): { count: number; offset: number } | undefined {
  const last = view.byteLength - 22
  for (let at = last; at >= 0 && at >= last - longestComment; at -= 1) {
    if (view.getUint32(at, true) !== endOfDirectory) continue
    const count = view.getUint16(at + 10, true)
    const offset = view.getUint32(at + 16, true)
    if (offset !== unknown32 && count !== 0xffff) return { count, offset }
    if (at < 20 || view.getUint32(at - 20, true) !== locator64) return undefined
    const end = Number(view.getBigUint64(at - 12, true))
    if (view.getUint32(end, true) !== endOfDirectory64) return undefined
    return { count: Number(view.getBigUint64(end + 32, true)), offset: Number(view.getBigUint64(end + 48, true)) }
  }
  return undefined
}

/** Sizes above 4 GB, and those of programs that always write large ones, stand in an extra field: APPNOTE 4.5.3. */
function largeField(view: DataView, from: number, length: number, which: number): number | undefined {
  for (let at = from; at + 4 <= from + length; at += 4 + view.getUint16(at + 2, true))
    if (view.getUint16(at, true) === 1) return Number(view.getBigUint64(at + 4 + 8 * which, true))
  return undefined
}

/** The files of an archive by name; undefined where the bytes are no whole archive. Never throws. */
export function zipEntries(bytes: Uint8Array): ReadonlyMap<string, ZipEntry> | undefined {
  try {
    return entriesIn(bytes)
  } catch {
    // A place that lies outside of the bytes: the archive was cut or changed.
    return undefined
  }
}

function entriesIn(bytes: Uint8Array): ReadonlyMap<string, ZipEntry> | undefined {
  const view = viewOf(bytes)
  const directory = directoryOf(view)
  if (!directory || directory.count > mostEntries) return undefined
  const names = new TextDecoder()
  const entries = new Map<string, ZipEntry>()
  let at = directory.offset
  for (let left = directory.count; left > 0; left -= 1) {
    if (view.getUint32(at, true) !== directoryEntry) return undefined
    const nameLength = view.getUint16(at + 28, true)
    const extraLength = view.getUint16(at + 30, true)
    const extra = at + 46 + nameLength
    const name = names.decode(bytes.subarray(at + 46, extra)).replaceAll('\\', '/')
    const sizes = [24, 20, 42].map((field) => view.getUint32(at + field, true))
    const [size = 0, packed = 0, offset = 0] = sizes
    const large = (which: number) => largeField(view, extra, extraLength, which) ?? 0
    const largeSize = Number(size === unknown32)
    entries.set(name, {
      name,
      method: view.getUint16(at + 10, true),
      packedBytes: packed === unknown32 ? large(largeSize) : packed,
      offset: offset === unknown32 ? large(largeSize + Number(packed === unknown32)) : offset,
      isEncrypted: (view.getUint16(at + 8, true) & encryptedFlag) !== 0,
    })
    at = extra + extraLength + view.getUint16(at + 32, true)
  }
  return entries
}

/** Stops an archive that unpacks to more than anybody would hand in. */
class TooLarge extends Error {}

/** Unpacks a file up to `most` bytes, whatever size the archive claims for it. Never throws. */
export function unpacked(bytes: Uint8Array, entry: ZipEntry, most: number): Unpacked {
  try {
    const view = viewOf(bytes)
    if (view.getUint32(entry.offset, true) !== localHeader || entry.isEncrypted) return { kind: 'damaged' }
    const begin = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true)
    const packed = bytes.subarray(begin, begin + entry.packedBytes)
    if (packed.length < entry.packedBytes) return { kind: 'damaged' }
    if (entry.method === 0) return packed.length > most ? { kind: 'too-large' } : { kind: 'bytes', bytes: packed }
    return entry.method === 8 ? { kind: 'bytes', bytes: inflated(packed, most) } : { kind: 'damaged' }
  } catch (error) {
    return { kind: error instanceof TooLarge ? 'too-large' : 'damaged' }
  }
}

function inflated(packed: Uint8Array, most: number): Uint8Array {
  const chunks: Uint8Array[] = []
  let total = 0
  const inflate = new Inflate((chunk) => {
    total += chunk.length
    if (total > most) throw new TooLarge()
    chunks.push(chunk)
  })
  for (let at = 0; at < packed.length; at += stepBytes)
    inflate.push(packed.subarray(at, at + stepBytes), at + stepBytes >= packed.length)
  const whole = new Uint8Array(total)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}
