import type { PastedLine } from '../../paste/pasted-line.ts'

const podman =
  /^["' ]*(?:graphDriverName|buildahVersion|ociRuntime|graphRoot|cgroupControllers|imageCopyTmpDir)["']? ?:/
const engineKey = /^["' ]*(?:Server Version|ServerVersion|Storage Driver|Docker Root Dir|DockerRootDir)["']? ?:/
const inOneLine = /"(?:graphDriverName|buildahVersion|ociRuntime)" ?:/

// One cheap look at each line; all that follows sees only lines that can matter.
const hint =
  /graph[DR]|uildahVersion|ociRuntime|cgroupControllers|imageCopyTmpDir|^Supports [sv]|nerdctl|^Storage:|"Storage"|Podman Engine|^buildctl:/

/** Why a text is recognised and not read: another engine's `info`, with other keys or with the same keys for other things. */
export function declinedOf(lines: readonly PastedLine[]): string | undefined {
  const texts = lines.map(({ text }) => text).filter((text) => hint.test(text))
  if (texts.length === 0) return undefined
  const isPodman = texts.some((text) => podman.test(text) || inOneLine.test(text))
  if (isPodman && !lines.some(({ text }) => engineKey.test(text) || text.includes('"ServerVersion"')))
    return 'This is podman info: podman is no engine that MKE runs on. Run docker info on the node instead.'
  if (texts.some((text) => /^(?:Client|Server): {1,20}Podman Engine/.test(text)))
    return 'This is podman version: podman is no engine that MKE runs on. Run docker info on the node instead.'
  if (texts.some((text) => text.startsWith('buildctl:')))
    return 'This is nerdctl version: it speaks of containerd, not of a Docker engine. Run docker info on the node instead.'
  // Keys that podman adds where it answers a Docker client.
  if (texts.some((text) => /^Supports (?:volatile|shifting) ?:/.test(text) || text.includes('"BuildahVersion"')))
    return 'A podman service answered this docker info: podman is no engine that MKE runs on.'
  const hasSnapshotters = texts.some((text) => /^Storage: .*\b(?:native|overlayfs)\b|"Storage": ?\["native"/.test(text))
  const isNerdctl = texts.some((text) => /\bnerdctl\b.*\binfo\b/.test(text))
  if (hasSnapshotters || (isNerdctl && lines.some(({ text }) => /^Server Version: v\d/.test(text))))
    return 'This is nerdctl info: it speaks of containerd, not of a Docker engine. Run docker info on the node instead.'
  return undefined
}
