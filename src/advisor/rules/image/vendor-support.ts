import type { StorageDriver, SupportStatement } from '../../catalog/image-shape.ts'
import type { Engine } from '../../plan/node-pool.ts'
import type { Accessor } from '../rule.ts'
import { blocks, supports } from '../verdict.ts'
import { engineText, isWithin, vendorOf, type EngineRelease } from './engine-release.ts'
import { imageRule } from './image-rule.ts'
import { kernelStanding } from './kernel-standing.ts'

interface Node {
  readonly engine: Engine
  readonly engineVersion: EngineRelease
  readonly os: string
  readonly osVersion: string | undefined
  readonly rootless: boolean
}

/** `ubuntu 14.04` means that release and its point releases; `ubuntu` means all. */
function isOn(systems: readonly string[], { os, osVersion }: Node): boolean {
  const name = `${os} ${osVersion ?? ''}`
  return systems.some((system) => system === os || name === system || name.startsWith(`${system}.`))
}

const isMeant = (one: SupportStatement, node: Node) =>
  one.engines.includes(node.engine) &&
  isWithin(node.engineVersion, one.from, one.before) &&
  (!one.isRootless || node.rootless) &&
  (!one.systems || isOn(one.systems.value, node))

function statementFor(driver: StorageDriver, node: Node, the: Accessor) {
  const found = driver.support.find((one) => isMeant(one, node))
  if (found?.systems) the(found.systems)
  return found && the(found.statement)
}

const vendors = { mirantis: 'Mirantis', docker: 'Docker', containerd: 'the containerd project' } as const

export const vendorSupport = imageRule({
  id: 'storage-driver/vendor-lists-it',
  says: "The engine's vendor lists the driver for this engine line and system; what it calls unsupported is ruled out.",
  reads: ['engine', 'engineVersion', 'os', 'rootless'],
  also: ['osVersion', 'kernel'],
  judge: (traits, driver, the, { catalog }) => {
    const { engine, engineVersion, os, rootless, osVersion } = traits
    const found = statementFor(driver, { engine, engineVersion, os, osVersion, rootless }, the)
    if (found?.level === 'unsupported') return blocks(() => found.says)
    const { kernel } = driver.kernel ? traits : { kernel: undefined }
    if (kernel && driver.kernel && kernelStanding(kernel, os, driver.kernel, the) === 'unnamed')
      return supports('undocumented', () => rebuild(driver.name, kernel.text))
    if (found) return supports(found.level, () => found.says)
    const vendor = vendorOf(engine)
    the(catalog.facts.image.lookedAt[vendor])
    const what = `${vendors[vendor]} supports ${driver.name} with ${engineText(engine, engineVersion)}`
    return supports('undocumented', () => `No document read says whether ${what} on ${os || 'this system'}.`)
  },
})

const rebuild = (name: string, kernel: string) =>
  `No document read covers ${name} on kernel ${kernel}: the rule names Red Hat's build on RHEL and CentOS, and this is a rebuild of it (Oracle calls its own RHCK). The engine's test mount decides.`
