import type { Importer, Read, Reading } from './importer.ts'
import * as compose from './importers/compose/compose.ts'
import * as dockerInfo from './importers/docker-info/docker-info.ts'
import * as hostLines from './importers/host-lines/host-lines.ts'
import * as kubectl from './importers/kubectl/kubectl.ts'
import * as manifests from './importers/manifests/manifests.ts'
import * as workloadTable from './importers/workload-table/workload-table.ts'
import * as xfsInfo from './importers/xfs-info/xfs-info.ts'
import { readLines } from './large-text.ts'
import type { TableChoices } from './tables/table-read.ts'

/** Every importer, the most telling first. */
export const importers: readonly Importer[] = [
  dockerInfo,
  compose,
  kubectl,
  manifests,
  hostLines,
  xfsInfo,
  workloadTable,
]

export type ReadResult = Reading

const longest = 50_000_000
/** Those that take a text line by line; the others find out at a glance whether it is theirs. */
const ofLines: ReadonlySet<Importer> = new Set([dockerInfo, kubectl, hostLines, xfsInfo])

/**
 * Finds out by content what a pasted or dropped text is, and reads it.
 * In: the text, its file name where there is one, and what a person chose for the columns of a table. Out: what the first importer that understands it says. Never throws.
 */
export function readInput(text: string, name?: string, choices?: TableChoices): ReadResult {
  if (text.length > longest)
    return { kind: 'unrecognised', saw: name ?? '', says: 'This is more than 50 MB. Hand in one output at a time.' }
  let best: Reading | undefined
  for (const importer of importers) {
    const reading = ofLines.has(importer) ? readLines(importer, text) : importer.read(text, choices)
    if (tells(reading)) return reading
    if (!best || weight(reading) > weight(best)) best = reading
  }
  return best ?? { kind: 'unrecognised', saw: '', says: 'Nothing here can read this.' }
}

const isTable = ({ table }: Read) => table !== undefined && !table.isUnsure

const tells = (reading: Reading) =>
  reading.kind === 'read' && (reading.understood.length + reading.notes.length > 0 || isTable(reading))

/** "This is podman info" helps more than "not recognised", and more than a word in passing that one importer knows. */
function weight({ kind }: Reading): number {
  return { unrecognised: 0, read: 1, declined: 2 }[kind]
}
