import type { Todo } from '../../catalog/registry-shape.ts'
import { condition, weighs } from '../verdict.ts'
import { lineOf } from './product-line.ts'
import { registryRule } from './registry-rule.ts'

export const movingBackend = registryRule({
  id: 'registry-backend/moving-the-images',
  says: 'Leaving the backend in use can lose the tags and costs work; staying saves it.',
  reads: ['product', 'currentBackend'],
  weighs: { operability: 0.5 },
  judge: ({ product, currentBackend }, { id, support }, the, { catalog }) => {
    if (currentBackend === 'none') return undefined
    const line = lineOf(product)
    if (currentBackend === id) {
      the(support[line])
      return weighs('operability', 0.5, () => 'The images lie there already: nothing has to move.')
    }
    const todo = the(catalog.facts.registry.moving[line])
    return todo && leaving(todo)
  },
})

function leaving({ says, check }: Todo) {
  const work = 'Every image must be moved from the backend in use today, and its metadata with it.'
  return [condition(() => says, check), weighs('operability', -0.5, () => work)]
}
