import { blocks, supports } from '../verdict.ts'
import { lineOf } from './product-line.ts'
import { registryRule } from './registry-rule.ts'

export const documentedForTheLine = registryRule({
  id: 'registry-backend/documented-for-the-line',
  setsLevel: true,
  says: 'What the documents of the product line say about a backend is its support; what they rule out is ruled out.',
  reads: ['product'],
  judge: ({ product }, backend, the) => {
    const { level, says } = the(backend.support[lineOf(product)])
    return level === 'unsupported' ? blocks(() => says) : supports(level, () => says)
  },
})
