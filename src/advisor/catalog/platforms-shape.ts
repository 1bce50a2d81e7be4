import type { Cell } from './cell.ts'

/** When support of a product line ends, as far as its documents say. */
export type EndOfLife =
  | { readonly kind: 'published'; readonly on: Cell<string> }
  | { readonly kind: 'contradicted'; readonly candidates: readonly Cell<string>[] }
  /** The cell's value says where it was looked for. */
  | { readonly kind: 'not-published'; readonly lookedAt: Cell<string> }

export interface ProductLine {
  /** As the plan writes it: `msr-2.9`, `3.8`, `25.0`. */
  readonly id: string
  readonly name: string
  readonly end: EndOfLife
}

/** A release of an operating system and the kernel series that it ships. */
export interface OsRelease {
  /** The ID of os-release. */
  readonly os: string
  /** VERSION_ID, or its leading numbers. */
  readonly version: string
  readonly name: string
  /** As `uname -r` begins on this release: `5.14.0-427`. */
  readonly kernel: Cell<string>
}

/** A line of releases of an operating system, whose support ends as a whole: RHEL 8, or SLES 15.5. */
export interface SystemLine extends ProductLine {
  /** The ID of os-release. */
  readonly os: string
  /** What ends: "maintenance support". */
  readonly support: string
  /** What its maker sells or gives beyond that day. */
  readonly extended?: Cell<{ readonly name: string; readonly until: string }>
  /** Only a version without a minor number is of this line. */
  readonly isWhole?: true
}

export interface EngineLine extends ProductLine {
  readonly engine: 'mcr' | 'docker-ee' | 'docker-ce' | 'moby' | 'containerd'
  /** The version that a plan without one is advised for, on this line. */
  readonly version: Cell<string>
}

export interface Platforms {
  /** Values of `platform.mke` that are still maintained, newest MKE 3 line last but `4k` and `none`. */
  readonly livingMke: readonly string[]
  readonly newestMke3: Cell<string>
  /** Values of `registry.product` that have not ended. */
  readonly livingMsr: readonly string[]
  readonly livingMsrOn4k: readonly string[]
  /** The operating systems that a pool may be asked about. */
  readonly operatingSystems: readonly string[]
  readonly releases: readonly OsRelease[]
  readonly systems: readonly SystemLine[]
  /** Oldest line first. */
  readonly engines: readonly EngineLine[]
  readonly mke: readonly ProductLine[]
  readonly msr: readonly ProductLine[]
  readonly kubernetes: readonly ProductLine[]
  /** The region whose prices and endpoints are meant where a plan names none, per site. */
  readonly homeRegion: Readonly<Record<string, Cell<string>>>
}
