import type { Judged, Reason, Rejected, Tier } from '../advisor/advice/advice.ts'
import type { ReportRow } from './report-rows.ts'

/** A reason that says `says`; sourced, since every reason is. */
export function reasonOf(says: string, more: Partial<Reason> = {}): Reason {
  return { rule: `rule/${says}`, says, traits: [], sources: ['plan'], ...more }
}

/** An option at hand and supported, with nothing said of it. */
export function optionOf(option: string, score: number, more: Partial<Judged> = {}): Judged {
  return { option, atHand: true, support: 'supported', score, reasons: [], conditions: [], warnings: [], ...more }
}

export function recommended(pick: Judged, alternatives: Judged[] = [], rejected: Rejected[] = []): Tier {
  return { kind: 'recommended', pick, alternatives, rejected }
}

/** A row of the volume tier. */
export function rowOf(about: string, outcome: Tier): ReportRow {
  return { key: about, ref: { tier: 'volume', about: 'workloads[0]' }, tier: 'volume', about, outcome }
}
