import type { Engine } from '../../plan/node-pool.ts'
import type { ImageFacts } from '../../catalog/image-shape.ts'
import { condition, weighs } from '../verdict.ts'
import { countsAsDocker, isFrom, type EngineRelease } from './engine-release.ts'
import { imageRule } from './image-rule.ts'

/** The driver in use is deprecated on this engine, or has no place in MCR: its nodes switch sooner or later anyway. */
function isOnItsWayOut(current: string, { knownDrivers }: ImageFacts, engine: Engine, release: EngineRelease): boolean {
  if (!Object.hasOwn(knownDrivers, current) || !countsAsDocker(engine)) return false
  const { deprecatedIn, leftMcrIn } = knownDrivers[current]?.lifespan ?? {}
  if (engine === 'mcr' && leftMcrIn) return true
  return deprecatedIn !== undefined && isFrom(release, deprecatedIn.value)
}

export const currentDriver = imageRule({
  id: 'storage-driver/switching-hides-images',
  says: 'Keeping the driver in use keeps images and containers; another one does not see them.',
  reads: ['currentDriver', 'engine', 'engineVersion'],
  weighs: { operability: 1.5 },
  judge: ({ currentDriver: current, engine, engineVersion }, { id, name }, the, { catalog }) => {
    if (current === 'none') return undefined
    const isDue = isOnItsWayOut(current, catalog.facts.image, engine, engineVersion)
    if (current === id && isDue) return undefined
    the(catalog.facts.image.switchHides)
    if (current === id)
      return weighs('operability', 1.5, () => `${name} is in use already: images and containers stay where they are.`)
    const cost = `Switching from ${current} to ${name} hides every image and container: it is work, node by node`
    return [
      condition(() => beforeTheSwitch(current, name), 'docker image ls; docker ps --all'),
      isDue
        ? weighs('operability', -0.5, () => `${cost}, but due anyway.`)
        : weighs('operability', -1.5, () => `${cost}.`),
    ]
  },
})

const beforeTheSwitch = (current: string, name: string) =>
  `Before the switch from ${current} to ${name}, push or save (docker save) the images you need and plan to pull them again: what ${current} holds becomes invisible, yet keeps its disk space until it is removed.`
