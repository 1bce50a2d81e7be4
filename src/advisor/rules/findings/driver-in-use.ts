import type { Lifespan } from '../../catalog/image-shape.ts'
import type { NodePool } from '../../plan/node-pool.ts'
import type { Catalog } from '../../catalog/catalog-shape.ts'
import { isOlder, parseVersion } from '../../plan/version.ts'
import type { FindingRule } from '../finding-rule.ts'
import { driverName, fileSystemName } from '../image/plain-names.ts'
import type { Accessor } from '../rule.ts'

const about = { severity: 'warning' } as const

const whichEngine = 'Find out which engine runs there today, and change the driver before that one is updated'

function driverInUse({ currentDriver }: NodePool, catalog: Catalog): string | undefined {
  return currentDriver === undefined || currentDriver === 'none' ? undefined : driverName(currentDriver, catalog)
}

/** How a driver's time on an engine has run out: in full, or so far that a later one is without it; and what to do. */
function outOf(lifespan: Lifespan, { engine, engineVersion }: NodePool, the: Accessor): string | undefined {
  const version = parseVersion(engineVersion ?? '')
  if (!version || engine === 'containerd') return undefined
  const { leftMcrIn, removedIn, deprecatedIn } = lifespan
  if (engine === 'mcr' && leftMcrIn && !isOlder(version, leftMcrIn.value))
    return `MCR ${the(leftMcrIn)} and later are built without it, and these nodes count as running MCR ${engineVersion}. ${whichEngine}`
  if (engine !== 'mcr' && removedIn && !isOlder(version, removedIn.value))
    return `Docker Engine ${the(removedIn)} removed it, and these nodes count as running ${engineVersion}. ${whichEngine}`
  if (!deprecatedIn || isOlder(version, deprecatedIn.value)) return undefined
  return `Docker deprecated it in ${the(deprecatedIn)}. Change the driver while the engine that runs today still has it`
}

export const driverInUseHasEnded: FindingRule = {
  ...about,
  scope: 'pool',
  id: 'finding/storage-driver-in-use-has-ended',
  says: 'A storage driver in use that is deprecated, or that the engine is built without, holds back every update of its nodes.',
  kind: 'platform',
  find: ({ platform, row, catalog }, the) => {
    const driver = driverInUse(row, catalog)
    const { knownDrivers } = catalog.facts.image
    if (driver === undefined || platform.mke === '4k' || !Object.hasOwn(knownDrivers, driver)) return undefined
    const known = knownDrivers[driver]
    const end = known && outOf(known.lifespan, row, the)
    if (end === undefined) return undefined
    return () =>
      `${driver} is in use. ${end}: a later one cannot read the images that it holds, so save or push them first.`
  },
}

export const driverOnAnotherFileSystem: FindingRule = {
  ...about,
  scope: 'pool',
  id: 'finding/storage-driver-on-another-file-system',
  says: 'A driver that works on one file system only cannot be in use on another.',
  kind: 'contradiction',
  find: ({ row, catalog }, the) => {
    const inUse = driverInUse(row, catalog)
    const driver = inUse === undefined ? undefined : catalog.drivers.find(({ id }) => id === inUse)
    const [era] = driver?.backing ?? []
    if (!driver || !era || row.backingFs === undefined || era.refused?.value !== 'others') return undefined
    const fs = fileSystemName(row.backingFs)
    const only = era.listed.value
    if (only === 'any' || only.includes(fs)) return undefined
    the(era.listed)
    the(era.refused)
    return () =>
      `${driver.name} is in use, which works on ${only.join(' or ')} only, and the file system is answered with ${fs}. One of the two is not what these nodes have: check with docker info and df -T.`
  },
}

export const driverWithoutRoot: FindingRule = {
  ...about,
  scope: 'pool',
  id: 'finding/storage-driver-that-rootless-mode-does-not-have',
  says: 'Rootless mode supports few drivers, so another one in use contradicts it.',
  kind: 'contradiction',
  find: ({ row, catalog }, the) => {
    if (row.rootless !== true) return undefined
    const inUse = driverInUse(row, catalog)
    const driver = inUse === undefined ? undefined : catalog.drivers.find(({ id }) => id === inUse)
    if (!driver || driver.rootless || driver.runsOn.value !== 'linux') return undefined
    const list = the(catalog.facts.image.rootlessList)
    return () =>
      `${driver.name} is in use, and the engine is said to run rootless, where Docker supports ${list}. Check with docker info which of the two holds.`
  },
}
