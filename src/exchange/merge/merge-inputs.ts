import { readInput } from '../read-input.ts'
import { JoinedLines } from './joined-lines.ts'
import { mergeCompose } from './merge-compose.ts'
import { placed, type Merged, type MergeInput, type PlacedReading } from './merged.ts'
import { mergeReadings } from './merge-readings.ts'

/**
 * Several files of one application as one reading. Compose files are laid over each other as Compose does; manifests are
 * read as one text, since a claim may stand in another file than the pod that mounts it; everything else is joined.
 * In: files that were read, in their order. Out: one plan, each answer with its file, and where files differ. Pure.
 */
export function mergeInputs(inputs: readonly MergeInput[]): Merged {
  const compose = inputs.filter(({ reading, text }) => reading.source === 'compose' && text !== undefined)
  const manifests = inputs.filter(isObjects)
  const together = new Map<MergeInput, PlacedReading | undefined>()
  if (compose.length > 1) joinAll(together, compose, mergeCompose(compose))
  if (manifests.some(({ reading }) => reading.source === 'manifests') && manifests.length > 1)
    joinAll(together, manifests, mergeManifests(manifests))
  const readings = inputs.flatMap((input) =>
    together.has(input) ? (together.get(input) ?? []) : placed(input.reading, input.name),
  )
  return {
    source: 'merged',
    inputs: inputs.map(({ name, reading: { source } }) => ({ input: name, source })),
    ...mergeReadings(readings),
  }
}

/** Claims and classes alone are read as what kubectl prints; they stand beside the workloads that mount them. */
const isObjects = ({ reading: { source }, text }: MergeInput) =>
  (source === 'manifests' || source === 'kubectl') &&
  text !== undefined &&
  /^[ \t]*["']?apiVersion["']?[ \t]*:/m.test(text)

/** The first of the files stands for all of them. */
function joinAll(
  together: Map<MergeInput, PlacedReading | undefined>,
  inputs: readonly MergeInput[],
  reading: PlacedReading,
) {
  inputs.forEach((input, index) => together.set(input, index === 0 ? reading : undefined))
}

function mergeManifests(inputs: readonly MergeInput[]): PlacedReading {
  const texts = inputs.map(({ text = '' }) => text)
  const counts = texts.map((text) => text.split(/\r\n|\n|\r/).length + 1)
  const reading = readInput(texts.join('\n---\n'))
  const joined = new JoinedLines(
    inputs.map(({ name }) => name),
    counts,
  )
  if (reading.kind === 'read') return joined.placed(reading)
  return mergeReadings(inputs.map((input) => placed(input.reading, input.name)))
}
