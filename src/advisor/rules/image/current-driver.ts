import { condition, weighs } from '../verdict.ts'
import { imageRule } from './image-rule.ts'

export const currentDriver = imageRule({
  id: 'storage-driver/switching-hides-images',
  says: 'Keeping the driver in use keeps images and containers; another one does not see them.',
  reads: ['currentDriver'],
  weighs: { operability: 0.75 },
  judge: ({ currentDriver: current }, { id, name }, the, { catalog }) => {
    if (current === 'none') return undefined
    the(catalog.facts.image.switchHides)
    if (current === id)
      return weighs('operability', 0.75, () => `${name} is in use already: images and containers stay where they are.`)
    return [
      condition(
        () =>
          `Before the switch from ${current} to ${name}, push or save (docker save) the images you need and plan to pull them again: what ${current} holds becomes invisible, yet keeps its disk space until it is removed.`,
        'docker image ls; docker ps --all',
      ),
      weighs(
        'operability',
        -0.75,
        () => `Switching from ${current} to ${name} hides every image and container: it is work, node by node.`,
      ),
    ]
  },
})
