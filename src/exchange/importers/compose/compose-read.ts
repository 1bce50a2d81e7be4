import { evidenceLine } from '../../containers/evidence-line.ts'
import { workloadRow, type WorkloadRow } from '../../containers/workload-row.ts'
import type { Ignored, Note, Read } from '../../importer.ts'
import { keyOfLine } from '../../yaml/key-of-line.ts'
import type { YamlDocument } from '../../yaml/read-yaml.ts'
import type { Keyed } from '../../yaml/yaml-node.ts'
import { declaredVolumes } from './declared-volumes.ts'
import { fileRemarks, serviceRemarks, type Remark } from './remarks.ts'
import { mountsOf } from './mounts.ts'
import { environmentValues, isSwarmStack, serviceUse } from './service-use.ts'
import { withOwners } from './shared-volumes.ts'

export interface ComposeFile {
  readonly document: YamlDocument
  readonly services: readonly Keyed[]
}

/** The services of all files as workloads, in their order. */
export function composeRead(
  files: readonly ComposeFile[],
  documents: readonly YamlDocument[],
  lines: readonly string[],
): Read {
  const rows: WorkloadRow[] = []
  const remarks: Remark[] = []
  let values = 0
  let firstValue = 1
  for (const { document, services } of files) {
    const { root } = document
    if (!root) continue
    const declared = declaredVolumes(root)
    const isStack = isSwarmStack(root)
    const mounts = withOwners(
      services,
      services.map(({ value }) => mountsOf(value, declared)),
    )
    services.forEach((service, index) => {
      const use = serviceUse(service.key, service, mounts[index] ?? [], isStack)
      const count = environmentValues(service.value)
      if (count > 0 && values === 0) firstValue = service.line
      values += count
      rows.push(workloadRow(use, rows.length, lines))
      remarks.push(...serviceRemarks(service, use))
    })
    remarks.push(...fileRemarks(root, services, declared, mounts))
  }
  if (values > 0) remarks.push({ kind: 'note', line: firstValue, says: leftOut(values) })
  const read = reading(rows, remarks, lines)
  const faults = documents.flatMap(({ problems }) =>
    problems.map(({ line, says }): Ignored => ({ line, text: keyOfLine(lines[line - 1] ?? ''), why: says })),
  )
  return { ...read, ignored: [...read.ignored, ...faults] }
}

const leftOut = (count: number) =>
  count === 1
    ? 'The value of 1 environment variable was left out.'
    : `${String(count)} values of environment variables were left out.`

function reading(rows: readonly WorkloadRow[], remarks: readonly Remark[], lines: readonly string[]): Read {
  const ordered = remarks.toSorted((a, b) => a.line - b.line)
  const textAt = (line: number) => evidenceLine(lines[line - 1] ?? '')
  const ignored = ordered.flatMap(({ kind, line, says }): Ignored[] =>
    kind === 'ignored' ? [{ line, text: textAt(line), why: says }] : [],
  )
  const notes = ordered.flatMap(({ kind, line, says }): Note[] =>
    kind === 'note' ? [{ line, text: textAt(line), says }] : [],
  )
  return {
    kind: 'read',
    source: 'compose',
    plan: { schema: 1, ...(rows.length > 0 && { workloads: rows.map(({ workload }) => workload) }) },
    understood: rows.flatMap(({ understood }) => understood),
    ignored,
    notes: [...rows.flatMap((row) => row.notes), ...notes],
    missing: rows.flatMap(({ workload }, index) => (workload.state ? [] : [`workloads[${String(index)}].state`])),
  }
}
