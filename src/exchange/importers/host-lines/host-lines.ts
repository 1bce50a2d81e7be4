import type { ImporterMeta, Reading } from '../../importer.ts'
import { pastedLines } from '../../paste/lines.ts'
import type { PastedLine } from '../../paste/pasted-line.ts'
import { safeExcerpt } from '../../paste/secrets.ts'
import { Answers } from '../docker-info/answers.ts'
import type { Fact, FactName } from '../docker-info/fact.ts'
import { hostFacts } from '../docker-info/host-facts.ts'
import { hostOf } from '../docker-info/host-of.ts'
import { understoodOf } from '../docker-info/machine.ts'
import { commandOf } from '../docker-info/prompt.ts'
import { dataRootOf, type DataRoot } from './data-root.ts'
import { mountsIn } from './mounts.ts'
import { assignments, otherNames, shortUname } from './os-lines.ts'

export const meta: ImporterMeta = {
  id: 'host-lines',
  label: 'uname, os-release, hostnamectl, df -T, findmnt, mount',
  command: 'uname -a; cat /etc/os-release; df -T /var/lib/docker',
  tells: "a node's kernel, operating system, architecture and the file system under the data root",
}

const told = ['os', 'osVersion', 'kernel', 'arch', 'backingFs'] as const

/**
 * Reads `uname`, `/etc/os-release`, `hostnamectl`, `lsb_release -a`, `df -T`, `findmnt` and `mount`, in any mixture.
 * In: any text. Out: a plan with one node pool per machine, values as printed. Never throws.
 */
export function read(text: string): Reading {
  const lines = pastedLines(text).flatMap(assignments)
  const root = dataRootOf(mountsIn(lines))
  const machines = hosts(allFacts(lines, root)).map((facts) => {
    const answers = new Answers(facts)
    hostOf(answers)
    const backing = answers.first('backingFs')
    if (backing) answers.answer('backingFs', backing.value, backing, root?.kind === 'told' && root.isInferred)
    return answers
  })
  const shown = machines.filter(({ evidence }) => evidence.length > 0)
  if (shown.length === 0) return unread(lines, root)
  const path = (index: number) => `nodePools[${String(index)}]`
  return {
    kind: 'read',
    source: meta.id,
    plan: { schema: 1, nodePools: shown.map(({ pool }) => pool) },
    understood: shown.flatMap((answers, index) => understoodOf(answers, path(index))),
    ignored: [
      ...machines.flatMap(({ ignored }) => ignored),
      ...(root?.kind === 'silent'
        ? [{ line: root.mount.line, text: safeExcerpt(root.mount.text), why: root.says }]
        : []),
    ],
    notes: [],
    missing: shown.flatMap(({ pool }, index) =>
      told.filter((trait) => pool[trait] === undefined).map((trait) => `${path(index)}.${trait}`),
    ),
  }
}

function unread(lines: readonly PastedLine[], root: DataRoot | undefined): Reading {
  if (root?.kind === 'silent') return { kind: 'declined', source: meta.id, says: root.says }
  const says =
    'No line of uname, os-release, hostnamectl, df -T, findmnt or mount was found. Run: uname -a; cat /etc/os-release'
  return { kind: 'unrecognised', saw: safeExcerpt(lines[0]?.text ?? '', 80), says }
}

/** The file system joins the machine whose lines stand before it. */
function allFacts(lines: readonly PastedLine[], root: DataRoot | undefined): Fact[] {
  const facts = factsOf(lines)
  const hasName = facts.some(({ of }) => of === 'hostOsName' || of === 'hostOsId')
  const more = hasName ? [] : otherNames(lines)
  const mount: Fact[] =
    root?.kind === 'told' ? [{ of: 'backingFs', value: root.value, line: root.mount.line, text: root.mount.text }] : []
  return [...facts, ...more, ...mount].sort((a, b) => a.line - b.line)
}

function factsOf(lines: readonly PastedLine[]): Fact[] {
  let command = ''
  return lines.flatMap(({ number, text }) => {
    const next = commandOf(text)
    if (next) command = next
    const found = [...hostFacts(text, command), ...hostnamectl(text)]
    if (found.length === 0) return shortUname({ number, text })
    return found.map((fact) => ({ ...fact, line: number, text }))
  })
}

function hostnamectl(text: string): Pick<Fact, 'of' | 'value'>[] {
  const [, key, value = ''] = /^(Operating System|Architecture|Static hostname): {1,40}(\S.{0,199})$/.exec(text) ?? []
  if (key === 'Operating System') return [{ of: 'hostOsName', value }]
  if (key === 'Architecture') return [{ of: 'hostArch', value }]
  return key ? [{ of: 'name', value }] : []
}

/** A second value for something that one machine has once begins another machine. */
function hosts(facts: readonly Fact[]): Fact[][] {
  const machines: Fact[][] = []
  let seen = new Map<FactName, string>()
  for (const fact of facts) {
    const known = seen.get(fact.of)
    if (machines.length === 0 || (known !== undefined && known !== fact.value)) {
      machines.push([])
      seen = new Map()
    }
    seen.set(fact.of, fact.value)
    machines.at(-1)?.push(fact)
  }
  return machines
}
