import type { StorageDriver, SupportStatement } from '../../catalog/image-shape.ts'
import { answerInWords } from '../../plan/answer-words.ts'
import { isKernelOlder, type Kernel } from '../../plan/kernel.ts'
import type { Engine } from '../../plan/node-pool.ts'
import type { Accessor } from '../rule.ts'
import { blocks, supports, type Says } from '../verdict.ts'
import { engineText, isOfLine, isWithin, vendorOf, type EngineRelease } from './engine-release.ts'
import { imageRule } from './image-rule.ts'
import type { ImageTraits } from './image-traits.ts'
import { kernelStanding, neededKernel } from './kernel-standing.ts'
import { isOn } from './named-systems.ts'

interface Node {
  readonly engine: Engine
  readonly engineVersion: EngineRelease
  readonly os: string
  readonly osVersion: string | undefined
  readonly rootless: boolean
  readonly kernel: Kernel | undefined
  readonly releaseKernel: ImageTraits['releaseKernel'] | undefined
}

const isMeant = (one: SupportStatement, node: Node) =>
  one.engines.includes(node.engine) &&
  isWithin(node.engineVersion, one.from, one.before) &&
  (!one.lines || one.lines.some((line) => isOfLine(node.engineVersion, line))) &&
  (!one.isRootless || node.rootless) &&
  (!one.systems || isOn(one.systems.value, node))

function wordOf({ systems, statement }: SupportStatement, the: Accessor): Says {
  if (systems) the(systems)
  const { says } = the(statement)
  return () => says
}

/** Why the vendor's word does not reach this kernel, where it is a rule about kernels. */
function beyondTheRule({ kernel: need, rootless: use, name }: StorageDriver, node: Node, the: Accessor) {
  if (!need) return undefined
  const kernel = node.kernel ?? node.releaseKernel?.kernel
  if (!kernel) return undefined
  if (kernelStanding(kernel, node.os, need) === 'unnamed')
    return `No document read covers ${name} on kernel ${kernel.text}: the rule is ${neededKernel(need, the)}, and this is a rebuild of Red Hat's kernel (Oracle calls its own RHCK). The engine's test mount decides.`
  if (!use?.kernelFrom || !node.rootless || !isKernelOlder(kernel, use.kernelFrom.value)) return undefined
  return `No document read promises ${name} in rootless mode on kernel ${kernel.text}: it is documented from ${the(use.kernelFrom)} on.`
}

const vendors = { mirantis: 'Mirantis', docker: 'Docker', containerd: 'the containerd project' } as const

export const vendorSupport = imageRule({
  id: 'storage-driver/vendor-lists-it',
  setsLevel: true,
  says: "The engine's vendor lists the driver for this engine line and system; what it calls unsupported is ruled out.",
  reads: ['engine', 'engineVersion', 'os', 'rootless'],
  also: ['osVersion', 'kernel', 'releaseKernel'],
  judge: (node, driver, the, { catalog }) => {
    if ((driver.runsOn.value === 'windows') !== (node.os === 'windows')) return undefined
    const found = driver.support.find((one) => isMeant(one, node))
    if (found?.statement.value.level === 'unsupported') return blocks(wordOf(found, the))
    const beyond = beyondTheRule(driver, node, the)
    if (beyond !== undefined) return supports('undocumented', () => beyond)
    if (found) return supports(found.statement.value.level, wordOf(found, the))
    const vendor = vendorOf(node.engine)
    the(catalog.facts.image.lookedAt[vendor])
    const what = `${vendors[vendor]} supports ${driver.name} with ${engineText(node.engine, node.engineVersion)}`
    const where = node.os ? answerInWords('nodePools.os', node.os) : 'this system'
    return supports('undocumented', () => `No document read says whether ${what} on ${where}.`)
  },
})
