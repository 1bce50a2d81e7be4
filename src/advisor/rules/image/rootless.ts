import type { RootlessUse } from '../../catalog/image-shape.ts'
import { isKernelOlder } from '../../plan/kernel.ts'
import type { Accessor } from '../rule.ts'
import { blocks, condition } from '../verdict.ts'
import { countsAsDocker, isFrom } from './engine-release.ts'
import { imageRule } from './image-rule.ts'
import { isOn } from './named-systems.ts'

interface Node {
  readonly os?: string | undefined
  readonly osVersion?: string | undefined
}

export const rootlessList = imageRule({
  id: 'storage-driver/rootless-mode-knows-few',
  says: 'Rootless mode has its own list of storage drivers, and one of them exists for that mode only.',
  reads: ['rootless', 'os'],
  judge: ({ rootless, os }, driver, the, { catalog }) => {
    if (os === 'windows') return undefined
    if (!rootless)
      return driver.rootless && the(driver.rootless.use) === 'only'
        ? blocks(() => `${driver.name} is for rootless mode, and this engine runs as root.`)
        : undefined
    if (driver.rootless) return undefined
    const list = the(catalog.facts.image.rootlessList)
    return blocks(() => `In rootless mode Docker supports ${list}, not ${driver.name}.`)
  },
})

/** "needs kernel 4.18 or later in rootless mode, or a data directory mounted with ..." */
function needed(name: string, { kernelFrom, orElse }: RootlessUse, the: Accessor): string {
  const otherwise = orElse ? `, or ${the(orElse)}` : ''
  return `${name} needs kernel ${kernelFrom ? the(kernelFrom) : ''} or later in rootless mode${otherwise}`
}

/** What is left to do where the kernel is older than documented; nothing, where the driver is out. */
function remedy(use: RootlessUse, node: Node, the: Accessor): readonly [says: string, check: string] | undefined {
  if (use.orElse) return ['verify the mount', 'findmnt -no OPTIONS -T ~/.local/share/docker']
  if (!use.perhapsOn || !isOn(use.perhapsOn.value, node)) return undefined
  the(use.perhapsOn)
  const says =
    "the engine's source says that kernels of Ubuntu, and of Debian from 10 on, can do it earlier, which no document promises: try one node first"
  return [says, "docker info --format '{{.Driver}}'"]
}

function olderKernel(name: string, use: RootlessUse, node: Node, kernel: string, the: Accessor) {
  const need = `${needed(name, use, the)}; ${kernel}`
  const left = remedy(use, node, the)
  return left ? condition(() => `${need}: ${left[0]}.`, left[1]) : blocks(() => `${need}.`)
}

const unknownKernel = (need: string) => condition(() => `${need}.`, 'uname -r')

export const rootlessKernel = imageRule({
  id: 'storage-driver/rootless-mode-needs-a-newer-kernel',
  says: 'Without root, a driver needs a newer kernel than with it.',
  reads: ['rootless', 'kernel'],
  also: ['os', 'osVersion', 'releaseKernel'],
  judge: (node, { rootless: use, name }, the) => {
    if (!node.rootless || !use?.kernelFrom || !isKernelOlder(node.kernel, use.kernelFrom.value)) return undefined
    return olderKernel(name, use, node, `this kernel is ${node.kernel.text}`, the)
  },
  unverified: (node, { rootless: use, name }, the) => {
    if (!node.rootless || !use?.kernelFrom || node.kernel || node.os === 'windows') return undefined
    const { releaseKernel: release } = node
    if (!release) return unknownKernel(needed(name, use, the))
    const ships = `${release.name} ships kernel ${release.kernel.text}`
    the(release.cell)
    if (isKernelOlder(release.kernel, use.kernelFrom.value)) return olderKernel(name, use, node, ships, the)
    const need = needed(name, use, the)
    return condition(() => `${need}. ${ships}: verify that the nodes run that or newer.`, 'uname -r')
  },
})

export const rootlessSelinux = imageRule({
  id: 'storage-driver/rootless-mode-with-selinux',
  says: 'In rootless mode some drivers refuse to work with SELinux.',
  reads: ['rootless', 'selinux', 'engine', 'engineVersion'],
  judge: ({ rootless, selinux, engine, engineVersion }, { rootless: use, name }, the) => {
    const from = use?.refusesSelinuxFrom
    if (!rootless || !selinux || !from || !countsAsDocker(engine) || !isFrom(engineVersion, from.value))
      return undefined
    const release = the(from)
    return blocks(() => `In rootless mode, engines from ${release} on refuse ${name} where SELinux is on.`)
  },
})

export const selinuxLabels = imageRule({
  id: 'storage-driver/selinux-labels',
  says: 'With SELinux labelling on, overlay drivers need a kernel that labels files which are copied up.',
  reads: ['selinux', 'rootless', 'engine'],
  judge: ({ selinux, rootless, engine }, driver, the) => {
    if (!selinux || rootless || !driver.selinux || !countsAsDocker(engine)) return undefined
    const says = the(driver.selinux)
    return { kind: 'warns', says: () => says }
  },
})
