import type { Criterion } from '../plan/priorities.ts'

export type NonEmpty<T> = readonly [T, ...T[]]

export type VolumeClass =
  | 'none'
  | 'tmpfs'
  | 'local'
  | 'nfs-share'
  | 'iscsi-block'
  | 'vendor-block-array'
  | 'vendor-file-nas'
  | 'hyperconverged-sds'
  | 'distributed'
  | 'cloud-block'
  | 'cloud-file'
  | 'flexvolume'
  | 'secrets-config'

export type SupportLevel = 'supported' | 'undocumented' | 'contradicted'

/** One argument, as the person reads it: its rule, the answers it read and the documents it rests on. */
export interface Reason {
  rule: string
  says: string
  criterion?: Criterion
  /** Points on `criterion`, within the rule's declared share; the contribution to the score follows from the weights. */
  points?: number
  /** The command that verifies a condition. */
  check?: string
  traits: string[]
  sources: string[]
}

export interface HangsOn {
  trait: string
  is: unknown[]
}

export interface Judged {
  option: string
  /** What it stands on: a system on hand, a host, or the site. */
  on?: string
  class?: VolumeClass
  protocol?: string
  provisioning?: 'dynamic' | 'static'
  atHand: boolean
  support: SupportLevel
  /** 0..100: 50 plus the contributions of the reasons. */
  score: number
  reasons: Reason[]
  conditions: Reason[]
  warnings: Reason[]
  hangsOn?: HangsOn[]
}

export interface Rejected {
  option: string
  blocks: Reason[]
  successor?: string
  unlock?: { trait: string; to: unknown }[]
}

export type Tier =
  | { kind: 'recommended'; pick: Judged; alternatives: Judged[]; rejected: Rejected[] }
  | { kind: 'tied'; picks: Judged[]; alternatives: Judged[]; rejected: Rejected[] }
  | { kind: 'needs-answers'; traits: string[]; candidates: Judged[]; rejected: Rejected[] }
  | { kind: 'no-fit'; rejected: Rejected[] }
  | { kind: 'not-needed'; because: Reason }

export interface Row {
  /** `nodePools[0]`, `workloads[2]` */
  path: string
  name?: string
}

export interface Finding {
  severity: 'danger' | 'warning' | 'info'
  kind: 'platform' | 'data' | 'contradiction'
  rule: string
  about: string
  traits: string[]
  says: string
  sources: string[]
}

export interface Assumption {
  trait: string
  assumed: unknown
  because: string
}

export interface Lifetime {
  of: string
  /** ISO day. */
  ends?: string
  /** The days that contradicting documents give. */
  candidates?: string[]
  state: 'published' | 'contradicted' | 'not-published'
  sources: string[]
}

export type ImageRow = Row & Tier
export type VolumeRow = Row & { class?: VolumeClass } & Tier
export type SecretsRow = Row & { need: 'secrets' | 'config' } & Tier

export interface Advice {
  /** Catalog and rules together, `2026.11.1`. */
  edition: string
  image: ImageRow[]
  volumes: VolumeRow[]
  secretsAndConfig: SecretsRow[]
  registry: Tier
  findings: Finding[]
  assumptions: Assumption[]
  lifetimes: Lifetime[]
}

export type OutcomePick = Pick<Judged, 'option' | 'on' | 'class' | 'score' | 'support' | 'atHand'>

export interface Outcome {
  kind: Tier['kind']
  picks: OutcomePick[]
  conditions: number
  warnings: number
}

export interface Outcomes {
  edition: string
  image: (Row & Outcome)[]
  volumes: (Row & Outcome)[]
  secretsAndConfig: (Row & { need: 'secrets' | 'config' } & Outcome)[]
  registry: Outcome
  findings: Finding[]
}

/** One change of an answer that changes a pick. */
export interface Flip {
  trait: string
  /** Absent: not answered. */
  from?: unknown
  /** The trait's whole new value: of a list the whole list. */
  to: unknown
  tier: 'image' | 'volume' | 'secrets-config' | 'registry'
  /** The path of the row, or `registry`. */
  about: string
  need?: 'secrets' | 'config'
  /** The option, `tied:` and the options in alphabetical order joined by `+`, or the kind. */
  pickBefore: string
  pickAfter: string
}

/** How sure a pick is: what separates it from its best rival, and how far each priority may move. */
export interface Stability {
  tier: 'image' | 'volume' | 'secrets-config' | 'registry'
  /** The path of the row, or `registry`. */
  about: string
  need?: 'secrets' | 'config'
  pick: string
  runnerUp?: string
  /** Points of score to the best rival that is as much at hand and supported; null: there is none. */
  margin: number | null
  /** In priority units, 3 being the tier's profile: where the pick stays first, all others held; null: however high. */
  priorities: Record<Criterion, [lo: number, hi: number | null]>
}
