import type { WorkloadKind } from '../../plan/workload.ts'
import type { Source } from '../cell.ts'
import type { Keeping, KnownImage, Told } from './image-shape.ts'

const docs = 'c4a9ba41443427b2ec1d5c4cc01879076aa4a1eb'

/** The page of an official image, as Docker's library of documents had it on 2026-08-21. */
export function page(name: string): Source {
  const url = `https://github.com/docker-library/docs/blob/${docs}/${name}/content.md`
  return { title: `${name}: the official image`, publisher: 'Docker', url, version: '2026-08-21', revision: docs }
}

/** A file of a public repository at a commit: a Dockerfile, or an example of the makers. */
export function file(repository: string, path: string, revision: string, version: string): Source {
  const [publisher = repository] = repository.split('/')
  const url = `https://github.com/${repository}/blob/${revision}/${path}`
  return { title: `${repository}: ${path}`, publisher, url, version, revision }
}

export function web(title: string, publisher: string, url: string, version: string): Source {
  return { title, publisher, url, version }
}

type Names = readonly [string, ...string[]]
type Paths = readonly [string, ...string[]]

interface Kept {
  readonly product?: string
  readonly volume?: Told<boolean>
  readonly from?: number
  readonly below?: number
  readonly keeps?: Keeping
}

/** An image that keeps data at these paths. */
export function keeper(kind: WorkloadKind, names: Names, paths: Paths, source: Source, kept: Kept = {}): KnownImage {
  const { volume, keeps = 'data', ...rest } = kept
  return { names, kind, keeps: told(keeps, source), paths, ...rest, ...(volume && { declaresVolume: volume }) }
}

/** An official image whose page names nothing that it would keep. */
export function keepsNothing(kind: WorkloadKind, names: Names, source: Source = page(names[0])): KnownImage {
  return { names, kind, keeps: told('nothing', source) }
}

/** An official image that others build on. */
export function runtime(...names: Names): KnownImage {
  return { names, kind: 'other', keeps: told('own-code', page(names[0])) }
}

/** The Dockerfile declares a volume at the first path. */
export const declared = (source: Source): Told<boolean> => told(true, source)
/** The Dockerfile declares none there. */
export const notDeclared = (source: Source): Told<boolean> => told(false, source)

function told<T>(value: T, source: Source): Told<T> {
  return { value, sources: [source] }
}
