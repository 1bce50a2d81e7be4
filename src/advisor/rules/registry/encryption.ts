import { condition, warns, weighs } from '../verdict.ts'
import { registryRule } from './registry-rule.ts'

export const encryptedAtRest = registryRule({
  id: 'registry-backend/encryption-at-rest',
  says: "Encryption at rest is the store's own, or must be provided below it.",
  reads: ['encryptionAtRest'],
  weighs: { security: 0.5 },
  judge: ({ encryptionAtRest }, { atRest }, the) => {
    if (!encryptionAtRest) return undefined
    const { points, says, todo } = the(atRest)
    const gives = points === 0 ? [] : [weighs('security', points, () => says)]
    return todo ? [condition(() => todo.says, todo.check), ...gives] : gives
  },
})

export const clientsEncrypt = registryRule({
  id: 'registry-backend/clients-encrypt-layers',
  says: 'Layers that clients encrypt are shared less, and take more space.',
  reads: ['clientSideEncryption'],
  judge: ({ clientSideEncryption }, _backend, the, { catalog }) => {
    if (!clientSideEncryption) return undefined
    const says = the(catalog.facts.registry.encryptedLayers)
    return warns(() => says)
  },
})
