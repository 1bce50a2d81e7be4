import { deflateSync, Inflate } from 'fflate'

/** Input is inflated in steps of this many bytes; deflate makes at most 1,032 bytes of one. */
const stepBytes = 2048

/** Raw deflate. The dictionary is text that both sides know: what stands in it costs next to nothing. */
export function deflate(bytes: Uint8Array, dictionary: Uint8Array): Uint8Array {
  return deflateSync(bytes, { level: 9, mem: 8, dictionary })
}

/**
 * Inflates to exactly `length` bytes; undefined where the data is damaged, longer or shorter.
 * A decompression bomb is left as soon as it exceeds `length`: the library, given a full buffer, would go on without a word.
 */
export function inflate(packed: Uint8Array, dictionary: Uint8Array, length: number): Uint8Array | undefined {
  const bytes = new Uint8Array(length)
  let filled = 0
  const stream = new Inflate({ dictionary }, (piece) => {
    // Throws where the piece does not fit any more.
    bytes.set(piece, filled)
    filled += piece.length
  })
  try {
    for (let at = 0; at < packed.length; at += stepBytes) {
      stream.push(packed.subarray(at, at + stepBytes), at + stepBytes >= packed.length)
    }
  } catch {
    return undefined
  }
  return filled === length ? bytes : undefined
}
