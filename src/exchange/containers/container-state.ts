import { dataPaths } from '../../advisor/catalog/images/known-images.ts'
import type { WorkloadKind } from '../../advisor/plan/workload.ts'
import type { ContainerUse, Mount } from './container-use.ts'
import { isClient, persistence } from './command-words.ts'
import { knownImage, type Recognised } from './known-image.ts'
import { mountRole } from './mount-role.ts'
import { placeOfData, type DataPlace } from './data-place.ts'
import { imageName } from './image-name.ts'
import { isDatabaseByName } from './named-database.ts'
import { plainPath } from './paths.ts'
import * as words from './state-words.ts'

/** What one container tells about the state of its workload. */
export interface ContainerState {
  /** Absent: only a person can tell, and `because` is what to ask. */
  readonly state?: 'stateful' | 'stateless'
  readonly because: string
  readonly line: number
  /** What is worth hearing beside the state: data without a place that lasts, versions that differ. */
  readonly warnings: readonly { readonly line: number; readonly says: string }[]
  /** Where the data lies. */
  readonly mounts: readonly Mount[]
  /** Memory or an emptyDir in which data lies that should last: no mere scratch space. */
  readonly fleeting?: Mount
  readonly writesToContainerLayer?: true
  readonly kind?: WorkloadKind
  readonly product?: string
}

/** Decided by what the image keeps where, then by what is mounted; names of images and volumes come last. */
export function containerState(container: ContainerUse, isJob: boolean): ContainerState {
  const recognised = container.image && knownImage(container.image.value)
  const line = container.image?.line ?? container.line
  const isOnlyTag = container.isBuilt === true && recognised?.by !== 'exactly'
  if (!recognised || isOnlyTag) return { ...byMounts(container, isJob, undefined), ...likeOf(container) }
  const { image } = recognised
  const told = { kind: image.kind, ...(image.product !== undefined && { product: image.product }) }
  if (image.keeps.value === 'own-code') return byMounts(container, isJob, image.names[0])
  if (image.keeps.value === 'nothing') return { ...keepsNothing(container, image.names[0], line), ...told }
  if (isClient(container.command ?? []) && placeOfData(container, recognised).kind === 'none')
    return { state: 'stateless', because: words.runsClient(image.names[0]), line, warnings: [], mounts: [] }
  return { ...keepsData(container, recognised, line, isJob), ...told }
}

function keepsData(container: ContainerUse, recognised: Recognised, line: number, isJob: boolean): ContainerState {
  const { image } = recognised
  const place = placeOfData(container, recognised)
  const name = words.imageWords(container.image?.value ?? image.names[0], recognised)
  const fleeting = place.kind === 'fleeting' && place.mount ? { fleeting: place.mount } : {}
  const base = { line: place.mount?.line ?? line, mounts: place.mounts, ...fleeting }
  const versions = recognised.isVersionOpen ? [{ line, says: words.versionOpen(container.image?.value ?? '') }] : []
  if (isLasting(place))
    return {
      ...base,
      state: 'stateful',
      because: words.mountedAt(name, place),
      warnings: versions,
      mounts: place.mounts,
    }
  const asked = image.keeps.value === 'maybe' ? persistence(container.command ?? []) : undefined
  if (asked === 'off') return { ...base, state: 'stateless', because: words.switchedOff(name), warnings: [] }
  if ((image.keeps.value === 'maybe' && asked === undefined) || (isJob && place.kind === 'none'))
    return { ...base, because: words.mayKeep(container.name, name, place, isJob), warnings: versions }
  const writes = place.kind === 'none' && image.declaresVolume?.value === false
  const warnings = [{ line: base.line, says: words.losesData(container.name, name, place, recognised) }, ...versions]
  return {
    ...base,
    state: 'stateful',
    because: words.keepsAt(name, place),
    warnings,
    ...(writes && recognised.by !== 'likeness' && { writesToContainerLayer: true }),
  }
}

const isLasting = ({ kind }: DataPlace) => kind === 'lasting'

/** A web server or proxy with something writable that lasts: its own certificates, or what others put there to serve. */
function keepsNothing(container: ContainerUse, name: string, line: number): ContainerState {
  const lasting = container.mounts.filter((mount) => mountRole(mount, true) === 'data')
  const [first] = lasting
  if (!first) return { state: 'stateless', because: words.keepsNothing(name), line, warnings: [], mounts: [] }
  return {
    because: words.keepsNothingBut(container.name, name, first),
    line: first.line,
    warnings: [],
    mounts: lasting,
  }
}

function byMounts(container: ContainerUse, isJob: boolean, runtime: string | undefined): ContainerState {
  const isOwnCode = container.isBuilt === true || runtime !== undefined
  const roles = container.mounts.map((mount) => ({ mount, role: mountRole(mount, isOwnCode) }))
  const data = roles.flatMap(({ mount, role }) => (role === 'data' ? [mount] : []))
  const [first] = data
  const unsure = roles.find(({ role }) => role === 'unsure')?.mount
  const line = first?.line ?? unsure?.line ?? container.image?.line ?? container.line
  const base = { line, warnings: [], mounts: data }
  if (first) return { ...base, state: 'stateful', because: words.mounts(first) }
  if (unsure) return { ...base, because: words.isItData(container.name, unsure) }
  if (isDatabaseByName(container, isJob)) return { ...base, because: words.isItDatabase(container.name) }
  if (container.isBuilt !== true && !imageName(container.image?.value ?? ''))
    return { ...base, because: words.noImage(container.name) }
  return { ...base, state: 'stateless', because: words.noData(container, isJob) }
}

/** The kind of what is built here or unknown, where a mount at the place of a well-known engine gives it away. */
function likeOf(container: ContainerUse): { kind?: WorkloadKind } {
  const kinds = container.mounts.flatMap(({ target }) => [...(dataPaths.get(plainPath(target)) ?? [])])
  const [kind, another] = new Set(kinds)
  return kind === undefined || another !== undefined ? {} : { kind }
}
