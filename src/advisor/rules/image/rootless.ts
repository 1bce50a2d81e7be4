import type { RootlessUse } from '../../catalog/image-shape.ts'
import { isKernelOlder } from '../../plan/kernel.ts'
import type { Accessor } from '../rule.ts'
import { blocks, condition } from '../verdict.ts'
import { countsAsDocker, isFrom } from './engine-release.ts'
import { imageRule } from './image-rule.ts'

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

export const rootlessKernel = imageRule({
  id: 'storage-driver/rootless-mode-needs-a-newer-kernel',
  says: 'Without root, a driver needs a newer kernel than with it.',
  reads: ['rootless', 'kernel'],
  also: ['os', 'releaseKernel'],
  judge: ({ rootless, kernel, os }, { rootless: use, name }, the) => {
    if (!rootless || !use?.kernelFrom || !isKernelOlder(kernel, use.kernelFrom.value)) return undefined
    const need = needed(name, use, the)
    if (use.orElse) return condition(() => `${need}; this kernel is ${kernel.text}.`, 'findmnt -no OPTIONS -T ~')
    if (os === undefined || !use.perhapsOn?.value.includes(os))
      return blocks(() => `${need}; this kernel is ${kernel.text}.`)
    the(use.perhapsOn)
    return condition(
      () =>
        `${need}, and this one is ${kernel.text}. The engine's source says that kernels of Ubuntu and of Debian from 10 on can do it earlier, which no document promises: try one node first.`,
      "docker info --format '{{.Driver}}'",
    )
  },
  unverified: (traits, { rootless: use, name }, the) => {
    if (!traits.rootless || !use?.kernelFrom || traits.kernel || traits.os === 'windows') return undefined
    const { releaseKernel: release } = traits
    const need = needed(name, use, the)
    if (!release) return condition(() => `${need}.`, 'uname -r')
    the(release.cell)
    const ships = `${release.name} ships kernel ${release.kernel.text}`
    const isOld = isKernelOlder(release.kernel, use.kernelFrom.value) && !use.orElse && !use.perhapsOn
    return isOld ? blocks(() => `${need}; ${ships}.`) : condition(() => `${need}. ${ships}: verify it.`, 'uname -r')
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
