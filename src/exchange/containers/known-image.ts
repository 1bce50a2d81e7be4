import type { KnownImage } from '../../advisor/catalog/images/image-shape.ts'
import { imageFamilies, knownImages } from '../../advisor/catalog/images/known-images.ts'
import { engineWords, neutralWords } from '../../advisor/catalog/images/name-words.ts'
import { imageName, type ImageName } from './image-name.ts'

/** An image that the catalog knows, and how sure that is. */
export interface Recognised {
  readonly image: KnownImage
  /** - `exactly`: this repository · `copy`: the same path at another registry · `likeness`: someone else's image of it */
  readonly by: 'exactly' | 'copy' | 'likeness'
  /** The version is not told, and other versions keep their data elsewhere. */
  readonly isVersionOpen: boolean
}

const byName = new Map<string, KnownImage[]>()
for (const image of knownImages) for (const name of image.names) byName.set(name, [...(byName.get(name) ?? []), image])

/** What the catalog knows about an image; undefined where its name tells nothing. */
export function knownImage(reference: string): Recognised | undefined {
  const name = imageName(reference)
  if (!name) return undefined
  const exact = byName.get(name.repository)
  if (exact) return recognised(exact, name, 'exactly')
  const family = imageFamilies.find(({ prefixes }) => prefixes.some((prefix) => name.repository.startsWith(prefix)))
  if (family) return { image: family.imageOf(name.base), by: 'exactly', isVersionOpen: false }
  // A registry of one's own holds copies (`registry.example/library/postgres`), or images that only share a name.
  const parts = name.path.split('/')
  const from = name.repository === name.path && parts.length > 1 ? 1 : 0
  for (let at = from; at < parts.length; at += 1) {
    const path = parts.slice(at).join('/')
    const copy = at === parts.length - 1 && from === 1 ? undefined : byName.get(path)
    if (copy) return recognised(copy, name, at === 0 || parts[at - 1] === 'library' ? 'copy' : 'likeness')
  }
  const like = likeness(name.base)
  return like ? recognised(like, name, 'likeness') : undefined
}

/** Where versions differ, the entry for this one; without a version the newest, which `latest` stands for. */
function recognised(images: readonly KnownImage[], { major }: ImageName, by: Recognised['by']): Recognised | undefined {
  const fits = ({ from = 0, below = Number.POSITIVE_INFINITY }: KnownImage) =>
    major === undefined || (major >= from && major < below)
  const image = images.findLast(fits)
  const isMoved = images.some(({ paths }) => paths?.[0] !== image?.paths?.[0])
  return image && { image, by, isVersionOpen: major === undefined && isMoved && by !== 'likeness' }
}

/** A version (`v36`, `96`), or the release of a distribution that an image is built on (`centos7`, `c9s`). */
const isRelease = (word: string) =>
  /^v?\d+$/.test(word) || /^(?:centos|rhel|ubi|el|fedora|debian|ubuntu|alpine|oraclelinux|ol)\d+$|^c\d+s$/.test(word)

/** `etcd-20-centos7` is an etcd; `mongo-exporter` and `wildfly-mysql` are something else. */
function likeness(base: string): readonly KnownImage[] | undefined {
  const words = base.split(/[-_.]+/).filter(Boolean)
  const engines = new Set(words.flatMap((word) => engineWords.get(word) ?? []))
  const isPlain = words.every((word) => engineWords.has(word) || neutralWords.has(word) || isRelease(word))
  const [engine, another] = engines
  return isPlain && engine !== undefined && another === undefined ? byName.get(engine) : undefined
}
