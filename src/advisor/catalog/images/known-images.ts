import type { WorkloadKind } from '../../plan/workload.ts'
import { applicationImages } from './application-images.ts'
import { databaseImages } from './database-images.ts'
import { file, keeper, runtime, web } from './image-documents.ts'
import type { KnownImage } from './image-shape.ts'
import { engineWords } from './name-words.ts'
import { serviceImages } from './service-images.ts'
import { statelessImages } from './stateless-images.ts'
import { streamImages } from './stream-images.ts'

/** Every image that the catalog knows by its name; entries of one name stand in the order of their versions. */
export const knownImages: readonly KnownImage[] = [
  ...databaseImages,
  ...streamImages,
  ...serviceImages,
  ...applicationImages,
  ...statelessImages,
]

/** Makers whose images share one place for data. */
export interface ImageFamily {
  readonly prefixes: readonly string[]
  /** The entry for one of their images, by the last part of its name. */
  readonly imageOf: (base: string) => KnownImage
}

const linuxServer = web(
  'Running LinuxServer Containers',
  'LinuxServer.io',
  'https://docs.linuxserver.io/general/running-our-containers/',
  'page without a date, stored copy',
)
const bitnami = file(
  'bitnami/containers',
  'bitnami/postgresql/README.md',
  '000878e8697840a5b56c25e70512ffcc94df3e7c',
  'PostgreSQL 11 to 13',
)

export const imageFamilies: readonly ImageFamily[] = [
  {
    prefixes: ['linuxserver/', 'lscr.io/linuxserver/', 'ghcr.io/linuxserver/'],
    imageOf: (base) => keeper('other', [`linuxserver/${base}`], ['/config'], linuxServer, { keeps: 'maybe' }),
  },
  {
    prefixes: ['bitnami/', 'bitnamilegacy/', 'public.ecr.aws/bitnami/', 'quay.io/bitnami/'],
    imageOf: (base) => {
      const words = base.split('-').flatMap((word) => engineWords.get(word) ?? [])
      const engine = knownImages.findLast(({ names }) => names.includes(words[0] ?? ''))
      if (!engine) return { ...runtime(`bitnami/${base}`), keeps: { value: 'own-code', sources: [bitnami] } }
      const { kind, product, keeps } = engine
      if (keeps.value === 'nothing') return { ...engine, names: [`bitnami/${base}`] }
      const named = product === undefined ? {} : { product }
      return keeper(kind, [`bitnami/${base}`], [`/bitnami/${base}`, '/bitnami'], bitnami, {
        ...named,
        keeps: keeps.value,
      })
    },
  },
]

/**
 * The paths at which known images keep what must last, each with the kinds of those images: a mount there holds data,
 * whatever image it is.
 */
export const dataPaths: ReadonlyMap<string, ReadonlySet<WorkloadKind>> = new Map(
  knownImages
    .flatMap(({ keeps, paths = [] }) => (keeps.value === 'data' ? paths : []))
    .filter(isTelling)
    .map((path) => [path, new Set(knownImages.flatMap(({ paths, kind }) => (paths?.includes(path) ? [kind] : [])))]),
)

/** `/var/www/html` and `/config` hold data of some images, and code or settings of many more. */
function isTelling(path: string): boolean {
  return !['/config', '/workspace', '/cache', '/var/www/html', '/app/data'].includes(path)
}
