import type { Engine } from '../plan/node-pool.ts'
import type { Option } from '../rules/tier-module.ts'
import type { Cell } from './cell.ts'

/** Which of the engine's two stores keeps images: its own storage drivers, or containerd's snapshotters. */
export type ImageStore = 'graphdriver' | 'containerd'

/** The releases of Docker Engine that have a driver; MCR and Docker EE share their numbers. */
export interface Lifespan {
  readonly from: Cell<string>
  readonly deprecatedIn?: Cell<string>
  readonly removedIn?: Cell<string>
  /** The MCR release whose build left it out. */
  readonly leftMcrIn?: Cell<string>
  /** The Docker Engine release from which Docker's documents call it legacy. */
  readonly legacyIn?: Cell<string>
}

/** What an engine's vendor says of a driver, for some of its versions and systems. The first that fits counts. */
export interface SupportStatement {
  readonly engines: readonly Engine[]
  /** Product lines meant: `20.10` is all of its releases. */
  readonly lines?: readonly string[]
  /** The first engine version meant, and the first that no longer is. */
  readonly from?: string
  readonly before?: string
  /** Systems by their os-release ID, or with a release: `ubuntu`, `ubuntu 14.04`. Absent: every system. */
  readonly systems?: Cell<readonly string[]>
  /** Said of rootless mode only. */
  readonly isRootless?: boolean
  readonly statement: Cell<{
    readonly level: 'supported' | 'unsupported' | 'undocumented'
    /** Who says what, as a whole sentence. */
    readonly says: string
  }>
}

/** The kernel that a driver needs. */
export interface KernelNeed {
  readonly from: Cell<string>
  /** Builds of Red Hat's kernel to which the vendor ported what older versions lack. */
  readonly backport?: {
    readonly systems: readonly string[]
    /** The first build that documents name, and the first on which all documents agree. */
    readonly documented: Cell<string>
    readonly certain: Cell<string>
    /** Engines before this one compare versions only, and refuse the backport unless told not to. */
    readonly knownToEnginesFrom?: Cell<string>
  }
}

/** The file systems under the data root, as engines before some release take them. Lower-case names. */
export interface BackingEra {
  /** Absent: every later engine. */
  readonly before?: string
  /** What the documents list; `any` where they say any. */
  readonly listed: Cell<readonly string[] | 'any'>
  /** What the engine refuses by name; `others`: everything that is not listed. */
  readonly refused?: Cell<readonly string[] | 'others'>
  /** A file system that the engine refuses on kernels older than this. */
  readonly refusedBelow?: { readonly fs: string; readonly kernel: string }
}

/** How a driver fares where the engine runs without root. */
export interface RootlessUse {
  /** `only`: it exists for rootless mode. */
  readonly use: Cell<'only' | 'yes'>
  readonly kernelFrom?: Cell<string>
  /** What replaces the kernel, where something does. */
  readonly orElse?: Cell<string>
  /** Systems whose older kernels may do although no document promises it. */
  readonly perhapsOn?: Cell<readonly string[]>
  /** The Docker Engine release from which it refuses to work with SELinux. */
  readonly refusesSelinuxFrom?: Cell<string>
}

/** What must be there before a driver works. */
export interface DriverNeed {
  readonly says: Cell<string>
  readonly check?: string
  /** The work it costs, 0..0.125, taken from operability. */
  readonly work?: number
}

/** A storage driver or snapshotter: what keeps image layers and writable layers on a node. */
export interface StorageDriver extends Option {
  readonly store: ImageStore
  readonly runsOn: Cell<'linux' | 'windows'>
  readonly lifespan: Lifespan
  readonly support: readonly SupportStatement[]
  readonly kernel?: KernelNeed
  /** Era by era, oldest first. */
  readonly backing: readonly [BackingEra, ...BackingEra[]]
  /** It needs a file system that keeps the type in directory entries (xfs: ftype=1). */
  readonly dType?: {
    readonly isNeeded: Cell<true>
    /** The Docker Engine release from which new installations, and then all, are refused without. */
    readonly refusedWhenNewFrom?: Cell<string>
    readonly refusedFrom?: Cell<string>
  }
  /** Absent: Docker's list for rootless mode does not have it. */
  readonly rootless?: RootlessUse
  /** The first write to a file of the image copies the file, the blocks that change, or nothing that is not copied already. */
  readonly copies?: Cell<'file' | 'block' | 'layer'>
  /** Containers that read one image file share one copy in memory. */
  readonly sharesPageCache?: Cell<boolean>
  /** What its documents say of its speed beyond that: a sentence, and points. */
  readonly speed?: Cell<{ readonly says: string; readonly points: number }>
  /** What its documents say of its stability, and of what goes wrong. */
  readonly stability?: Cell<{ readonly says: string; readonly points: number }>
  /** What its documents say of many containers on one node. */
  readonly density?: Cell<{ readonly says: string; readonly points: number }>
  /** The care it asks for, year in, year out. */
  readonly upkeep?: Cell<{ readonly says: string; readonly points: number }>
  /** Disk space that it takes beyond the unpacked layers. */
  readonly extraDisk?: Cell<string>
  /** A size limit per container: by itself, by the project quota of xfs, or not at all. Absent: not documented. */
  readonly quota?: Cell<'own' | 'xfs-project-quota' | 'none'>
  readonly needs?: readonly DriverNeed[]
  /** What to look out for, as a sentence. */
  readonly caution?: Cell<string>
  /** What SELinux labelling asks for. */
  readonly selinux?: Cell<string>
  /** What fragmentation does to it, by medium. */
  readonly fragmentation?: Cell<{ readonly flash: string; readonly disk: string }>
  /** Why it never wins, although the catalog keeps it. */
  readonly never?: { readonly because: Cell<string>; readonly instead?: string }
}

/** Facts of the image tier that belong to no single option. */
export interface ImageFacts {
  /** What each driver's name stands for: the plan may name one that is in use. */
  readonly knownDrivers: Readonly<Record<string, { readonly store: ImageStore; readonly lifespan: Lifespan }>>
  /** Other names under which engines print a driver. */
  readonly otherNames: Readonly<Record<string, string>>
  readonly containerdStore: {
    /** The Docker Engine release whose new Linux installations set it up, and the engines of that kind. */
    readonly defaultFrom: Cell<string>
    readonly defaultOf: readonly Engine[]
    /** From this release a storage driver must be named on a new installation, or the containerd store comes. */
    readonly mustNameDriverFrom: Cell<string>
    readonly replacesDrivers: Cell<true>
    readonly refusesUserNamespaces: Cell<true>
    readonly isAllOfContainerd: Cell<true>
    /** Its images lie outside the engine's data root. */
    readonly ownRoot: Cell<string>
  }
  /** Docker Engine releases before `before` start on no older kernel. */
  readonly engineKernel: Cell<{ readonly kernel: string; readonly before: string }>
  readonly rootlessList: Cell<string>
  readonly noNfs: Cell<true>
  readonly switchHides: Cell<true>
  readonly ownPartition: Cell<string>
  /** Windows releases that MCR dropped, with the MCR release. */
  readonly windowsDropped: Cell<{ readonly release: string; readonly build: string; readonly mcr: string }>
  readonly mke4k: Cell<true>
  /** Where a vendor's word was looked for and not found. */
  readonly lookedAt: Readonly<Record<'mirantis' | 'docker' | 'containerd', Cell<string>>>
}
