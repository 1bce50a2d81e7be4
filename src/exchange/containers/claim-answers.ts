import type { Mount, Told } from './container-use.ts'
import type { RowAnswer } from './workload-row.ts'

const widest = ['RWX', 'ROX', 'RWO', 'RWOP'] as const

/**
 * What the mounts that hold data say about the storage that is needed: of several, the widest access mode, the sum of
 * the sizes if all are told, and class, volume mode and protocol if they agree.
 */
export function claimAnswers(mounts: readonly Mount[]): RowAnswer[] {
  // One claim mounted twice, by two containers or at two paths, is one claim.
  const own = [...new Map(mounts.map((mount) => [mount.name ?? mount.target, mount])).values()]
  const modes = own.flatMap(({ accessMode }) => accessMode ?? [])
  const mode = modes.toSorted((a, b) => widest.indexOf(a.value) - widest.indexOf(b.value))[0]
  const sizes = own.flatMap(({ sizeGiB }) => sizeGiB ?? [])
  const [size] = sizes
  const isWhole = size && sizes.length === own.length
  const sum = sizes.reduce((total, { value }) => total + value, 0)
  const volumeMode = agreed(own.map((mount) => mount.volumeMode))
  const storageClass = agreed(own.map((mount) => mount.storageClass))
  const protocol = agreed(own.map((mount) => mount.protocol))
  return [
    ...(mode ? [{ trait: 'accessMode' as const, ...mode }] : []),
    ...(volumeMode ? [{ trait: 'volumeMode' as const, ...volumeMode }] : []),
    ...(isWhole ? [{ trait: 'capacityGiB' as const, value: Math.round(sum * 1e6) / 1e6, line: size.line }] : []),
    ...(storageClass ? [{ trait: 'storageClass' as const, ...storageClass }] : []),
    ...(protocol ? [{ trait: 'protocol' as const, ...protocol }] : []),
  ]
}

function agreed<T>(told: readonly (Told<T> | undefined)[]): Told<T> | undefined {
  const given = told.flatMap((one) => one ?? [])
  return given.every(({ value }) => value === given[0]?.value) ? given[0] : undefined
}
