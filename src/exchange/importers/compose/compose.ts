import type { ImporterMeta, Reading } from '../../importer.ts'
import { keyOfLine } from '../../yaml/key-of-line.ts'
import { readYaml, type YamlDocument } from '../../yaml/read-yaml.ts'
import type { Keyed } from '../../yaml/yaml-node.ts'
import { servicesOf } from './compose-model.ts'
import { composeRead } from './compose-read.ts'

export const meta: ImporterMeta = {
  id: 'compose',
  label: 'Compose and Swarm stack files',
  command: 'docker compose config',
  tells: 'the services of an application with their state, images, volumes, replicas and constraints',
}

const section = /(?:^|[\s"'{,])(?:services|include)["']?[ \t]*:/
const service = /(?:^|[\s"'{,])(?:image|build)["']?[ \t]*:/
const kubernetes = /(?:^|[\s"'{,])apiVersion["']?[ \t]*:/

/** Cheap, so that texts of other kinds are not taken apart in vain. */
const isLikely = (text: string) => section.test(text) || (service.test(text) && !kubernetes.test(text))

const nothing = 'No service was found. A Compose file has a section services with an image or a build in each.'
const isTemplateSays =
  'This is a template, and what it will say is not known yet. Render it first and hand in the output, or hand in what docker compose config prints.'

/**
 * Reads Compose and stack files of every format: services become workloads, with where each answer comes from. Several
 * documents in one text are several files. `extends` and `include` are named, not followed; values of environment
 * variables are dropped and counted.
 * In: any text. Out: a plan with workloads, or what is wrong. Sizes in GiB. Never throws.
 */
export function read(text: string): Reading {
  if (!isLikely(text)) return { kind: 'unrecognised', saw: beginning(text), says: nothing }
  const reading = readYaml(text)
  if (reading.kind === 'refused') return { kind: 'declined', source: meta.id, says: reading.says }
  const { documents, lines, isTemplate } = reading
  const files = documents.flatMap((document) => {
    const services = servicesOf(document.root)
    return services ? [{ document, services: whole(document, services, lines) }] : []
  })
  if (files.length > 0) return composeRead(files, documents, lines)
  const problem = documents.flatMap(({ problems }) => problems)[0]
  const isCompose = /^["']?services["']?[ \t]*:/m.test(text)
  if (isTemplate && isCompose) return { kind: 'declined', source: meta.id, says: isTemplateSays }
  if (problem && isCompose)
    return { kind: 'declined', source: meta.id, says: `Line ${String(problem.line)}: ${problem.says}` }
  return { kind: 'unrecognised', saw: beginning(text), says: nothing }
}

const beginning = (text: string) => keyOfLine(text.slice(0, 2_000).trimStart().split('\n', 1)[0] ?? '')

/** Where a fault stands inside the last service, that one may be half of what was written: it is left out. */
function whole({ cutAt }: YamlDocument, services: readonly Keyed[], lines: readonly string[]): readonly Keyed[] {
  const last = services.at(-1)
  if (cutAt === undefined || !last) return services
  const indentation = (line: number) => (lines[line - 1] ?? '').search(/\S|$/)
  return indentation(cutAt) > indentation(last.line) ? services.slice(0, -1) : services
}
