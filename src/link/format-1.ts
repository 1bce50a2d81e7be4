import type { Plan } from '../advisor/plan/plan.ts'
import { readPlan } from '../advisor/plan/read-plan.ts'
import { type Body, packBody, unpackBody } from './body.ts'
import format1 from './format-1.json' with { type: 'json' }
import { type Layout, layoutFrom } from './layout.ts'
import { type Migration, migrations } from './migrations.ts'
import { garbled, type Opened } from './opened.ts'
import type { Watch } from './packer.ts'
import { packedPick, type Picks, unpackedPick } from './picks.ts'
import { seal, unseal } from './seal.ts'
import { settle } from './settle.ts'
import { Unreadable } from './unreadable.ts'

export const layout1: Layout = layoutFrom(format1)

/** What a link carries. The plan has passed its schema. */
export interface Shared {
  readonly plan: Plan
  readonly edition: string
  readonly isWithoutNames: boolean
  readonly picks?: Picks
}

/** @param watch is told how many bits each field took */
export function packFormat1({ picks, ...shared }: Shared, layout = layout1, watch?: Watch): string {
  const body = { ...shared, unknown: new Map(), ...(picks && { picks: packedPicks(picks) }) }
  return seal('1', packBody(body, layout, watch))
}

const packedPicks = ({ image, volumes, secretsAndConfig, registry }: Picks) => ({
  image: image.map(packedPick),
  volumes: volumes.map(packedPick),
  secretsAndConfig: secretsAndConfig.map(packedPick),
  registry: packedPick(registry),
})

/** What of this edition a link is read with; tests read links with editions that never were. */
export interface Knowledge {
  readonly layout: Layout
  readonly migrations: readonly Migration[]
}

/** In this order: length and checksum, bounds, what the bits hold, migration, the plan's schema, the one way to write it. */
export function openFormat1(
  link: string,
  todaysEdition: string | undefined,
  { layout, migrations: known }: Knowledge = { layout: layout1, migrations },
): Opened {
  const unsealed = unseal(link)
  if (unsealed.kind === 'damaged') return garbled(unsealed.damage, unsealed.detail)
  const body = bodyOf(unsealed.body, layout)
  if (body instanceof Unreadable) return garbled('content', body.message)
  const { plan, report } = settle(body, layout, known)
  const isOfToday = todaysEdition === undefined || todaysEdition === body.edition
  const remarks = isOfToday ? [] : [editionRemark(body.edition, todaysEdition)]
  const unknown = isOfToday ? report.find(({ kind }) => kind === 'unknown') : undefined
  if (unknown) return { kind: 'invalid', path: unknown.path, says: 'No edition of that name wrote such an answer.' }
  const read = readPlan(plan)
  if (read.kind === 'invalid') return { ...read, says: [read.says, ...remarks].join(' ') }
  // One plan, one text: what could be written otherwise was not written by packFormat1.
  if (seal('1', packBody(body, layout)) !== unsealed.text) return garbled('canonical')
  if (unsealed.junk !== '') remarks.push('Characters that followed the link were left out; the link itself is whole.')
  return {
    kind: 'opened',
    plan: read.plan,
    edition: body.edition,
    ...(body.picks && { picks: unpackedPicks(body.picks) }),
    ...(body.isWithoutNames && { isWithoutNames: true }),
    report: isOfToday ? [] : report,
    ...(remarks.length > 0 && { says: remarks.join(' ') }),
  }
}

function bodyOf(bytes: Uint8Array, layout: Layout): Body | Unreadable {
  try {
    return unpackBody(bytes, layout)
  } catch (error) {
    if (error instanceof Unreadable) return error
    throw error
  }
}

const unpackedPicks = ({ image, volumes, secretsAndConfig, registry }: NonNullable<Body['picks']>): Picks => ({
  image: image.map(unpackedPick),
  volumes: volumes.map(unpackedPick),
  secretsAndConfig: secretsAndConfig.map(unpackedPick),
  registry: unpackedPick(registry),
})

const editionRemark = (edition: string, todaysEdition: string) =>
  `This link was made with edition ${edition} of the catalog and rules; the advice here rests on edition ${todaysEdition} and may differ.`
