import { type Body, packBody } from './body.ts'
import { layout1 } from './format-1.ts'
import { seal } from './seal.ts'

/** For tests only. What only someone who wants to do harm sends: length and checksum fit, the rest is anything. */
export const forgedLink = (body: Uint8Array): string => seal('1', body)

/** For tests only. As linkOf writes it, but around anything instead of a plan. */
export function linkAround(plan: unknown, body: Partial<Body> = {}, layout = layout1): string {
  const usual = { edition: '2026.11.1', isWithoutNames: false, unknown: new Map() }
  return seal('1', packBody({ ...usual, plan, ...body }, layout))
}
