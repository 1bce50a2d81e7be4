/** Paths inside a container as one writes them, made comparable: no slash at the end, none twice, `C:\` like `/`. */
export function plainPath(path: string): string {
  const slashes = path
    .trim()
    .replaceAll('\\', '/')
    .replace(/^[A-Za-z]:/, '')
    .replace(/\/{2,}/g, '/')
  return slashes.length > 1 && slashes.endsWith('/') ? slashes.slice(0, -1) : slashes
}

/** How a mounted path lies to the path at which data is kept. */
export type Lie = 'same' | 'above' | 'below' | 'beside'

export function lieOf(mounted: string, kept: string): Lie {
  const mount = plainPath(mounted)
  const data = plainPath(kept)
  if (mount === data) return 'same'
  if (mount !== '/' && mount !== '' && data.startsWith(`${mount}/`)) return 'above'
  return mount.startsWith(`${data}/`) ? 'below' : 'beside'
}
