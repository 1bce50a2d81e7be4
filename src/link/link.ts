import * as z from 'zod/mini'
import type { Plan } from '../advisor/plan/plan.ts'
import { readPlan } from '../advisor/plan/read-plan.ts'
import { pack, unpack } from './format-1.ts'
import { fromTheFuture, garbled, type Opened } from './opened.ts'
import { tidy } from './tidy.ts'

/** The first character of a fragment. A link that is out in the world is never rewritten, so a past format stays readable. */
const newestFormat = 1

/** Far above any link that is written; keeps what is pasted by mistake from being searched at length. */
const maxFragmentCharacters = 3_000_000

const envelope = z.strictObject({ edition: z.string().check(z.maxLength(60)), plan: z.unknown() })

/** Mail programs and chats leave `-` and `_` at the end out of the address that they make clickable. */
const endingInLetterOrDigit = (fragment: string) => (/[-_]$/.test(fragment) ? `${fragment}0` : fragment)

/**
 * A plan as the fragment of an address, without '#'.
 * @param edition the catalog's edition, so that the receiver learns when advice rests on another one.
 * @throws RangeError where the plan is too large for a link (more than 1 MB of JSON), TypeError where it is no plan.
 */
export function linkOf(plan: Plan, edition: string): string {
  const read = readPlan(JSON.parse(JSON.stringify(plan)))
  if (read.kind === 'invalid') throw new TypeError(`${read.path}: ${read.says}`)
  return endingInLetterOrDigit(`${newestFormat}${pack(JSON.stringify({ edition, plan: read.plan }))}`)
}

/**
 * Opens what stands behind the '#' of an address (with or without it, or the whole address). Never throws, and what was
 * damaged never opens as another plan.
 * @param todaysEdition the catalog's edition: the report then says where the link's is another one.
 */
export function openLink(fragment: string, todaysEdition?: string): Opened {
  if (fragment.length > maxFragmentCharacters) return garbled('size', '')
  const link = tidy(fragment)
  if (link === '' || link.startsWith('/')) return { kind: 'absent' }
  const version = /^[1-9]/.test(link) ? Number(link[0]) : undefined
  if (version === undefined) return garbled('version', '')
  if (version > newestFormat) return fromTheFuture(version)
  const unpacked = unpack(link.slice(1))
  if (unpacked.kind === 'damaged') return garbled(unpacked.damage, unpacked.detail)
  const opened = openText(unpacked.text, todaysEdition)
  if (opened.kind !== 'opened' || ['', '0'].includes(unpacked.junk)) return opened
  return {
    ...opened,
    report: [...opened.report, 'Characters that followed the link were left out; the link itself is whole.'],
  }
}

function openText(text: string, todaysEdition: string | undefined): Opened {
  const parsed = envelope.safeParse(jsonOf(text))
  if (!parsed.success) return garbled('content', '')
  const { edition, plan } = parsed.data
  const report = todaysEdition === undefined || todaysEdition === edition ? [] : [editionRemark(edition, todaysEdition)]
  const read = readPlan(plan)
  if (read.kind === 'invalid') return { ...read, says: [read.says, ...report].join(' ') }
  // One text, one plan: keys in another order, doubled keys or numbers written otherwise were not written by linkOf.
  if (JSON.stringify({ edition, plan: read.plan }) !== text) return garbled('canonical', '')
  return { kind: 'opened', plan: read.plan, edition, report }
}

const editionRemark = (edition: string, todaysEdition: string) =>
  `This link was made with edition ${edition} of the catalog and rules; the advice here rests on edition ${todaysEdition} and may differ.`

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
