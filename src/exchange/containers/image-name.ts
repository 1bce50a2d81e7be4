/** An image reference taken apart. */
export interface ImageName {
  /** Without the registry of Docker Hub and `library/`, in small letters: `postgres`, `quay.io/minio/minio`. */
  readonly repository: string
  /** The same without any registry. */
  readonly path: string
  /** The last part of the path: `postgres`. */
  readonly base: string
  readonly tag?: string
  /** The leading number of the tag; absent where the tag names none, is missing, or is a variable. */
  readonly major?: number
}

const dockerHub = /^(?:(?:index\.|registry-1\.)?docker\.io|registry\.hub\.docker\.com)\//
const registryHost = /^(?:localhost|[^/]*[.:][^/]*)\//
// What a variable without a value would say is not known: a registry before a slash, or a version after a colon.
const variable = /\$\{[^{}]{0,200}\}|\$[A-Za-z_]\w{0,100}/g
const leadingNumber = /^v?(\d{1,4})(?=[.\-_]|$)/

/** Takes an image reference apart; undefined where it names nothing. */
export function imageName(reference: string): ImageName | undefined {
  const [withoutDigest = ''] = reference.trim().toLowerCase().slice(0, 500).split('@')
  const known = withoutDigest.replace(variable, '').replace(/^\/+/, '')
  const colon = known.lastIndexOf(':')
  const hasTag = colon > known.lastIndexOf('/')
  const whole = hasTag ? known.slice(0, colon) : known
  const repository = whole.replace(dockerHub, '').replace(/^library\//, '')
  const path = repository.replace(registryHost, '').replace(/^library\//, '')
  const base = path.slice(path.lastIndexOf('/') + 1)
  if (!/^[a-z0-9]/.test(base)) return undefined
  const tag = hasTag ? known.slice(colon + 1) : ''
  const major = leadingNumber.exec(tag)?.[1]
  return { repository, path, base, ...(tag && { tag }), ...(major !== undefined && { major: Number(major) }) }
}
