import type { ContainerUse, Mount } from './container-use.ts'
import type { DataPlace } from './data-place.ts'
import { safeExcerpt } from '../paste/secrets.ts'
import type { Recognised } from './known-image.ts'
import { withoutLogin } from './without-login.ts'

const cut = (text: string) => safeExcerpt(withoutLogin(text), 80)

const mountWords: Readonly<Record<Mount['kind'], string>> = {
  named: 'the named volume',
  anonymous: 'a volume without a name',
  bind: 'the host’s',
  memory: 'memory',
  'empty-dir': 'an emptyDir',
  claim: 'the claim',
  disk: 'the disk or share',
  config: 'the configuration',
  secret: 'the secret',
  other: 'the mount',
}

const what = ({ kind, name }: Mount) => `${mountWords[kind]}${name ? ` ${cut(name)}` : ''}`

export function imageWords(reference: string, { by, image }: Recognised): string {
  const shown = `the image ${cut(reference)}`
  if (by === 'exactly') return shown
  return `${shown} (by its name: ${image.names[0]})`
}

export function mountedAt(name: string, { path, mount, isElsewhere }: DataPlace): string {
  const lies = mount ? what(mount) : 'a volume'
  return isElsewhere
    ? `${sentence(name)} keeps data; ${lies} is mounted, writable, at ${cut(path)}.`
    : `${sentence(name)} keeps data at ${cut(path)}; ${lies} is mounted there.`
}
export const keepsAt = (name: string, { path }: DataPlace) =>
  `${sentence(name)} keeps data that should outlive its container${path ? ` at ${cut(path)}` : ''}.`
export const keepsNothing = (name: string) =>
  `The image ${name} keeps nothing of its own, and nothing is mounted to keep.`
export const keepsNothingBut = (service: string, name: string, mount: Mount) =>
  `Does ${service} keep something that must last? The image ${name} keeps nothing of its own, but ${what(mount)} is mounted, writable, at ${cut(mount.target)}.`
export const runsClient = (name: string) =>
  `A client of ${name} is run here, not the server, and nothing is mounted where the server keeps data.`
export const switchedOff = (name: string) => `${sentence(name)} is told not to write to disk.`
export const mounts = (mount: Mount) => `${sentence(what(mount))} is mounted, writable, at ${cut(mount.target)}.`
export const isItData = (service: string, mount: Mount) =>
  `Does ${service} keep data at ${cut(mount.target)} that must outlive its container? ${sentence(what(mount))} is mounted there, and neither image nor path tells what for.`
export const isItDatabase = (service: string) =>
  `Does ${service} keep data? It is called like something that does, but its image is not known, and nothing is mounted to keep.`
export const noImage = (service: string) =>
  `Does ${service} keep data? What image it runs is not told here, and nothing is mounted that looks like data.`
export const noData = ({ isBuilt }: ContainerUse, isJob: boolean) =>
  `${isJob ? 'It runs to its end' : isBuilt ? 'It is built from source' : 'Its image is not known to keep data'}, and nothing that should last is mounted.`
export const mayKeep = (service: string, name: string, place: DataPlace, isJob: boolean) =>
  isJob
    ? `Does ${service} keep data? ${sentence(name)} can, but it runs to its end here, and nothing is mounted at ${cut(place.path)}.`
    : `Does ${service} need later what it holds? ${sentence(name)} can keep it at ${cut(place.path)}, and ${noPlace(place)}.`

const noPlace = ({ kind, mount }: DataPlace) => {
  if (kind === 'above') return `the mount at ${cut(mount?.target ?? '')} does not hold it`
  if (kind === 'fleeting')
    return `${mount?.kind === 'memory' ? 'memory' : 'an emptyDir, which ends with its pod,'} is mounted there`
  return kind === 'anonymous' ? 'only a volume without a name is mounted there' : 'nothing is mounted there'
}

/** A known keeper of data without a place that lasts: in which of the places that do not, it ends up. */
export function losesData(service: string, name: string, place: DataPlace, { image, by }: Recognised): string {
  const { declaresVolume } = image
  const end =
    by === 'likeness' || !declaresVolume
      ? 'it goes into the container’s writable layer, or into an anonymous volume if the image declares one; both are lost to you when the container is replaced'
      : declaresVolume.value
        ? 'it goes into an anonymous volume, which is left behind when the container is replaced'
        : 'it goes into the container’s writable layer and is gone when the container is replaced'
  const begin = `${service}: ${name} keeps data${place.path ? ` at ${cut(place.path)}` : ''}`
  if (place.kind === 'above')
    return `${begin}, and the image declares a volume there: the mount at ${cut(place.mount?.target ?? '')} does not hold it. Mount the volume at ${cut(place.path)}.`
  const gone = place.mount?.kind === 'memory' ? 'it is gone at the next restart' : 'it is gone when the pod is'
  if (place.kind === 'fleeting') return `${begin}, and ${noPlace(place)}: ${gone}.`
  if (place.kind === 'anonymous')
    return `${begin}, and ${noPlace(place)}: it is left behind when the container is replaced.`
  return `${begin}, and nothing is mounted there: ${end}.`
}

export const versionOpen = (reference: string) =>
  `${cut(reference)} names no version. Other versions keep their data at another path, so a later pull can start empty or refuse to start: name the version.`

const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
