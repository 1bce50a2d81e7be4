import type { Lifespan } from '../../catalog/image-shape.ts'
import type { Engine } from '../../plan/node-pool.ts'
import type { Accessor } from '../rule.ts'
import { blocks, warns, weighs } from '../verdict.ts'
import { countsAsDocker, engineText, isFrom, type EngineRelease } from './engine-release.ts'
import { imageRule } from './image-rule.ts'

const hasLeftMcr = ({ leftMcrIn }: Lifespan, engine: Engine, release: EngineRelease) =>
  engine === 'mcr' && leftMcrIn !== undefined && isFrom(release, leftMcrIn.value)

const isRemoved = ({ removedIn }: Lifespan, release: EngineRelease) =>
  removedIn !== undefined && isFrom(release, removedIn.value)

export const engineHasIt = imageRule({
  id: 'storage-driver/engine-does-not-have-it',
  says: 'An engine has a driver from one release on, and some until another.',
  reads: ['engine', 'engineVersion'],
  judge: ({ engine, engineVersion }, { lifespan, name }, the) => {
    if (!countsAsDocker(engine)) return undefined
    const text = engineText(engine, engineVersion)
    if (!isFrom(engineVersion, lifespan.from.value)) {
      const from = the(lifespan.from)
      return blocks(() => `${name} came with Docker Engine ${from}; ${text} does not have it yet.`)
    }
    if (hasLeftMcr(lifespan, engine, engineVersion)) {
      const from = the(lifespan.leftMcrIn)
      return blocks(() => `${text} does not have ${name}: MCR ${from} and later are built without it.`)
    }
    if (!isRemoved(lifespan, engineVersion)) return undefined
    const removedIn = the(lifespan.removedIn)
    return blocks(() => `${text} does not have ${name}: it was removed in Docker Engine ${removedIn}.`)
  },
})

/** "Docker deprecated it in 18.09 and removed it in 24.0; MCR 23.0 and later are built without it" */
function endOf({ deprecatedIn, removedIn, leftMcrIn }: Lifespan, engine: Engine, the: Accessor): string | undefined {
  const upstream =
    deprecatedIn && removedIn
      ? `Docker deprecated it in ${the(deprecatedIn)} and removed it in ${the(removedIn)}`
      : undefined
  const mcr = engine === 'mcr' && leftMcrIn ? `MCR ${the(leftMcrIn)} and later are built without it` : undefined
  return upstream && mcr ? `${upstream}; ${mcr}` : (upstream ?? mcr)
}

export const deprecated = imageRule({
  id: 'storage-driver/is-deprecated',
  says: 'A deprecated driver still works, and must be left before the release that drops it.',
  reads: ['engine', 'engineVersion'],
  weighs: { operability: 0.5 },
  judge: ({ engine, engineVersion }, { lifespan, name }, the) => {
    const { deprecatedIn } = lifespan
    if (!deprecatedIn || !countsAsDocker(engine) || !isFrom(engineVersion, deprecatedIn.value)) return undefined
    if (hasLeftMcr(lifespan, engine, engineVersion) || isRemoved(lifespan, engineVersion)) return undefined
    const end = endOf(lifespan, engine, the)
    return [
      weighs('operability', -0.5, () => `With ${name}, which is deprecated, these nodes face another migration.`),
      warns(() => `${name} is deprecated and its nodes must change driver before they move on: ${end}.`),
    ]
  },
})

export const legacy = imageRule({
  id: 'storage-driver/is-called-legacy',
  says: "Docker's documents call some drivers legacy, although the engine still has them.",
  reads: ['engine', 'engineVersion'],
  judge: ({ engine, engineVersion }, { lifespan: { legacyIn }, name }, the) => {
    const isUpstream = engine === 'docker-ce' || engine === 'moby'
    if (!legacyIn || !isUpstream || !isFrom(engineVersion, legacyIn.value)) return undefined
    const from = the(legacyIn)
    return warns(
      () =>
        `From Engine ${from} on Docker calls ${name} a legacy driver, which containerd's overlayfs snapshotter supersedes. It is still built and documented.`,
    )
  },
})

export const currentDriverEnds = imageRule({
  id: 'storage-driver/driver-in-use-has-no-future',
  says: 'The driver in use today is deprecated, or gone in later engines: the nodes must leave it.',
  reads: ['currentDriver', 'engine'],
  judge: ({ currentDriver, engine }, driver, the, { catalog }) => {
    const { knownDrivers } = catalog.facts.image
    if (currentDriver === driver.id || !Object.hasOwn(knownDrivers, currentDriver)) return undefined
    const known = knownDrivers[currentDriver]
    const end = known && endOf(known.lifespan, engine, the)
    if (end === undefined) return undefined
    return warns(() => `${currentDriver}, in use today, has no future, so these nodes must migrate: ${end}.`)
  },
})
