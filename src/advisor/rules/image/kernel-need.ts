import type { KernelNeed } from '../../catalog/image-shape.ts'
import { isKernelOlder } from '../../plan/kernel.ts'
import type { Accessor, Verdicts } from '../rule.ts'
import { blocks, condition, weighs } from '../verdict.ts'
import { countsAsDocker, engineText, isBefore } from './engine-release.ts'
import { imageRule } from './image-rule.ts'
import { kernelStanding, neededKernel } from './kernel-standing.ts'

const check = "uname -r && docker info --format '{{.Driver}}'"

export const kernelNeed = imageRule({
  id: 'storage-driver/kernel-is-too-old',
  says: 'A driver needs a kernel version, or a build to which Red Hat ported what it needs.',
  reads: ['kernel'],
  also: ['os', 'releaseKernel'],
  weighs: { operability: 0.125 },
  judge: ({ kernel, os }, { kernel: need, name }, the) => {
    if (!need || os === 'windows') return undefined
    const standing = kernelStanding(kernel, os, need)
    if (standing === 'meets') return undefined
    if (standing === 'disputed') return disputed(`Kernel ${kernel.text}`, need, the)
    const needed = neededKernel(need, the)
    return standing === 'older'
      ? blocks(() => `${name} needs ${needed}; this kernel is ${kernel.text}.`)
      : unnamed(kernel.text, name, needed)
  },
  unverified: (traits, { kernel: need, name }, the) => {
    if (!need || traits.os === 'windows') return undefined
    const { os, releaseKernel: release, kernel } = traits
    if (kernel || !release) return cite(name, need, the)
    the(release.cell)
    const ships = `${release.name} ships kernel ${release.kernel.text}`
    const standing = kernelStanding(release.kernel, os, need)
    if (standing === 'disputed') return disputed(`${ships}, which`, need, the)
    const needed = neededKernel(need, the)
    return standing === 'older'
      ? blocks(() => `${name} needs ${needed}; ${ships}.`)
      : condition(() => `${name} needs ${needed}. ${ships}: verify that the nodes run that or newer.`, 'uname -r')
  },
})

function cite(name: string, need: KernelNeed, the: Accessor): Verdicts {
  const needed = neededKernel(need, the)
  return condition(() => `${name} needs ${needed}.`, 'uname -r')
}

function disputed(kernel: string, { backport }: KernelNeed, the: Accessor): Verdicts {
  if (!backport) return undefined
  const high = the(backport.certain)
  const why = `${kernel} is at least ${the(backport.documented)}, from which Docker's page allows it, but below ${high}, the first that the engine's source and Red Hat name.`
  return [
    condition(() => `${why} Update to ${high} or later, or try one node first.`, check),
    weighs('operability', -0.125, () => `${why} Updating the kernel is work, and so is the trial.`),
  ]
}

const unnamed = (kernel: string, name: string, needed: string) =>
  condition(
    () =>
      `Try ${name} on one node with kernel ${kernel}: the written rule is ${needed}, and names no rebuilds of that kernel. Engines from 17.12 on decide by a test mount of their own.`,
    check,
  )

export const kernelOverride = imageRule({
  id: 'storage-driver/backported-kernel-must-be-declared',
  says: 'Engines before 17.12 compare kernel versions only, and must be told that a backport is there.',
  reads: ['kernel', 'engine', 'engineVersion'],
  also: ['os'],
  judge: ({ kernel, engine, engineVersion, os }, { kernel: need, id }, the) => {
    const from = need?.backport?.knownToEnginesFrom
    if (!need || !from || !countsAsDocker(engine) || !isBefore(engineVersion, from.value)) return undefined
    if (!isKernelOlder(kernel, need.from.value) || kernelStanding(kernel, os, need) === 'older') return undefined
    const known = the(from)
    const except = engine === 'docker-ee' ? ' Docker EE 17.06.2-ee-7 and later do without.' : ''
    return condition(
      () =>
        `${engineText(engine, engineVersion)} compares kernel versions only, as engines before ${known} do, and refuses ${kernel.text}: set "storage-opts": ["${id}.override_kernel_check=true"].${except}`,
      check,
    )
  },
})

export const engineKernel = imageRule({
  id: 'storage-driver/engine-does-not-start-on-this-kernel',
  says: 'Engines before 23.0 do not start on kernels before 3.10.',
  reads: ['kernel', 'engine', 'engineVersion', 'os'],
  judge: ({ kernel, engine, engineVersion, os }, _driver, the, { catalog }) => {
    if (!countsAsDocker(engine) || os === 'windows') return undefined
    const { kernel: least, before } = the(catalog.facts.image.engineKernel)
    if (!isBefore(engineVersion, before) || !isKernelOlder(kernel, least)) return undefined
    const text = engineText(engine, engineVersion)
    return blocks(
      () =>
        `${text} does not start on kernel ${kernel.text}: engines before ${before} need kernel ${least} or later, whatever the storage driver.`,
    )
  },
})
