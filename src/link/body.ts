import { BitReader } from './bit-reader.ts'
import type { Coding, Layout } from './layout.ts'
import { Packer, type Watch } from './packer.ts'
import type { PackedPick } from './picks.ts'
import { type UnknownFields } from './unknown-word.ts'
import { Unpacker } from './unpacker.ts'

/** The picks of a plan's rows by tier, each in the plan's order. */
export interface PackedPicks {
  readonly image: readonly PackedPick[]
  readonly volumes: readonly PackedPick[]
  readonly secretsAndConfig: readonly PackedPick[]
  readonly registry: PackedPick
}

/** What the bits of a link hold, before anything is made of it. */
export interface Body {
  readonly edition: string
  readonly isWithoutNames: boolean
  /** In the layout's shape; words that only a younger edition knows stand in it as UnknownWord. */
  readonly plan: unknown
  /** Answers to questions that only a younger edition asks. */
  readonly unknown: UnknownFields
  readonly picks?: PackedPicks
}

const yes: Coding = { kind: 'yes' }
const plan: Coding = { kind: 'noun', noun: 'plan' }
const lists = { image: 'imagePick', volumes: 'volumePick', secretsAndConfig: 'secretPick', registry: 'registryPick' }

const editionCoding = ({ codes }: Layout): Coding => {
  const code = codes['version']
  if (!code) throw new Error('The layout has no table for versions.')
  return { kind: 'text', code }
}

const wordCoding = (layout: Layout, list: string): Coding => {
  const [words, code] = [layout.lists[list], layout.codes['name']]
  if (!words || !code) throw new Error(`The layout has no list "${list}".`)
  return { kind: 'word', code, list: words }
}

/** Body to bytes. @param watch is told how many bits each field took */
export function packBody(body: Body, layout: Layout, watch?: Watch): Uint8Array {
  const packer = new Packer(layout, body.unknown, watch)
  const { writer } = packer
  packer.write(editionCoding(layout), body.edition)
  packer.write(yes, body.isWithoutNames)
  watch?.('edition', writer.length)
  packer.write(plan, body.plan)
  const from = writer.length
  packer.write(yes, body.picks !== undefined)
  if (body.picks) writePicks(packer, layout, body.picks)
  watch?.('picks', writer.length - from)
  return writer.toBytes()
}

function writePicks(packer: Packer, layout: Layout, { image, volumes, secretsAndConfig, registry }: PackedPicks): void {
  const write = ({ isTied, options }: PackedPick, list: string) => {
    const one = wordCoding(layout, list)
    packer.write(yes, isTied)
    packer.write(isTied ? { kind: 'many', of: one } : one, isTied ? options : options[0])
  }
  for (const [rows, list] of [
    [image, lists.image],
    [volumes, lists.volumes],
    [secretsAndConfig, lists.secretsAndConfig],
  ] as const) {
    packer.write({ kind: 'whole' }, rows.length)
    for (const pick of rows) write(pick, list)
  }
  write(registry, lists.registry)
}

/** Bytes to body. @throws Unreadable where the bytes are no body */
export function unpackBody(bytes: Uint8Array, layout: Layout): Body {
  const unpacker = new Unpacker(new BitReader(bytes), layout)
  const edition = String(unpacker.read(editionCoding(layout)))
  const isWithoutNames = unpacker.read(yes) === true
  const given = unpacker.read(plan)
  const hasPicks = unpacker.read(yes) === true
  const body = { edition, isWithoutNames, plan: given, unknown: unpacker.unknown }
  return hasPicks ? { ...body, picks: readPicks(unpacker, layout) } : body
}

function readPicks(unpacker: Unpacker, layout: Layout): PackedPicks {
  const pick = (list: string): PackedPick => {
    const one = wordCoding(layout, list)
    if (unpacker.read(yes) !== true) return { isTied: false, options: [unpacker.read(one)] }
    return { isTied: true, options: unpacker.rows(() => unpacker.read(one)) }
  }
  const [image, volumes, secretsAndConfig] = [
    unpacker.rows(() => pick(lists.image)),
    unpacker.rows(() => pick(lists.volumes)),
    unpacker.rows(() => pick(lists.secretsAndConfig)),
  ]
  return { image, volumes, secretsAndConfig, registry: pick(lists.registry) }
}
