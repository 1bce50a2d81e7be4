import type { Importer, Reading } from './importer.ts'
import * as dockerInfo from './importers/docker-info/docker-info.ts'
import * as hostLines from './importers/host-lines/host-lines.ts'
import * as xfsInfo from './importers/xfs-info/xfs-info.ts'

/** Every importer, the most telling first. */
export const importers: readonly Importer[] = [dockerInfo, hostLines, xfsInfo]

export type ReadResult = Reading

const longest = 8_000_000

const rank: Record<Reading['kind'], number> = { read: 2, declined: 1, unrecognised: 0 }

/**
 * Finds out by content what a pasted or dropped text is, and reads it.
 * In: the text, and its file name where there is one. Out: what the importer that understood most says. Never throws.
 */
export function readInput(text: string, name?: string): ReadResult {
  if (text.length > longest)
    return { kind: 'unrecognised', saw: name ?? '', says: 'This is more than 8 MB. Hand in one output at a time.' }
  const readings = importers.map(({ read }) => read(text))
  const best = readings.reduce((a, b) => (weight(b) > weight(a) ? b : a))
  return best
}

const weight = (reading: Reading) =>
  rank[reading.kind] * 1e6 + (reading.kind === 'read' ? reading.understood.length : 0)
