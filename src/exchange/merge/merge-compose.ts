import type { Workload } from '../../advisor/plan/workload.ts'
import { servicesOf } from '../importers/compose/compose-model.ts'
import { composeRead } from '../importers/compose/compose-read.ts'
import { readYaml, type YamlDocument } from '../yaml/read-yaml.ts'
import type { YamlNode } from '../yaml/yaml-node.ts'
import { JoinedLines } from './joined-lines.ts'
import type { Conflict, MergeInput, PlacedReading } from './merged.ts'
import { overridden } from './override.ts'
import { shifted } from './shifted.ts'

/** What a file says outright; state, kind and product follow from the whole. */
const compared: readonly (keyof Workload)[] = [
  'image',
  'replicas',
  'os',
  'accessMode',
  'capacityGiB',
  'storageClass',
  'protocol',
]
const because = 'The later file counts, as Compose lays files over each other.'

/** Compose files of one application, each laid over those before it: what `docker compose -f ONE -f TWO` runs. */
export function mergeCompose(inputs: readonly MergeInput[]): PlacedReading {
  const texts = inputs.map(({ text = '' }) => readYaml(text))
  const read = texts.map((reading) => (reading.kind === 'documents' ? reading : { documents: [], lines: [] }))
  const joined = new JoinedLines(
    inputs.map(({ name }) => name),
    read.map(({ lines }) => lines.length),
  )
  const documents = read.flatMap((one, index) =>
    one.documents.map((document) => moved(document, joined.offsetOf(index))),
  )
  const files = documents.flatMap(({ root }) => (root && servicesOf(root) ? [asSections(root)] : []))
  const [first, ...later] = files
  const root = first && later.reduce((base, file) => overridden(base, file), first)
  const services = servicesOf(root) ?? []
  const file = root ? [{ document: { line: 1, root, problems: [] }, services }] : []
  const whole = composeRead(
    file,
    documents,
    read.flatMap(({ lines }) => lines),
  )
  return { ...joined.placed(whole), conflicts: conflictsOf(inputs, whole.plan.workloads ?? []) }
}

function moved(document: YamlDocument, offset: number): YamlDocument {
  const { root, problems, line } = document
  return {
    line: line + offset,
    root: root && shifted(root, offset),
    problems: problems.map((problem) => ({ ...problem, line: problem.line + offset })),
  }
}

/** The first format, in which services stand at the top, as one with a section. */
function asSections(root: YamlNode): YamlNode {
  if (root.kind !== 'map' || root.entries.has('services') || root.entries.has('include')) return root
  return { kind: 'map', line: root.line, entries: new Map([['services', { line: root.line, value: root }]]) }
}

function conflictsOf(inputs: readonly MergeInput[], merged: readonly Workload[]): Conflict[] {
  return merged.flatMap((workload, index) =>
    compared.flatMap((trait): Conflict[] => {
      const values = inputs.flatMap(({ name, reading }) => told(reading, workload.name, trait, name))
      const isOne = new Set(values.map(({ value }) => JSON.stringify(value))).size < 2
      return isOne ? [] : [{ trait: `workloads[${String(index)}].${trait}`, values, kept: workload[trait], because }]
    }),
  )
}

function told(
  { plan, understood }: MergeInput['reading'],
  service: string | undefined,
  trait: keyof Workload,
  input: string,
) {
  const at = plan.workloads?.findIndex(({ name }) => name === service) ?? -1
  return understood.flatMap(({ trait: path, value, line, text }) =>
    at >= 0 && path === `workloads[${String(at)}].${trait}` ? [{ value, input, line, text }] : [],
  )
}
