import { condition, warns, weighs } from '../verdict.ts'
import { lineOf } from './product-line.ts'
import { registryRule } from './registry-rule.ts'

export const redirectsReachTheStore = registryRule({
  id: 'registry-backend/clients-cannot-reach-the-store',
  says: 'Where clients cannot reach the store, redirects must be turned off, and all pulls pass the registry nodes.',
  reads: ['product', 'clientsReachObjectStore'],
  weighs: { operability: 0.25, performance: 0.5 },
  slot: 'pulls',
  judge: ({ product, clientsReachObjectStore }, { redirects }, the, { catalog }) => {
    if (clientsReachObjectStore || redirects.value === 'never') return undefined
    the(redirects)
    const { redirectReach, redirectSwitch, throughNodes } = catalog.facts.registry
    const reach = the(redirectReach)
    const nodes = the(throughNodes)
    const how =
      the(redirectSwitch[lineOf(product)])?.says ??
      'The upstream key is storage.redirect.disable: true; how this line sets it was not found.'
    return [
      condition(() => `Turn redirects off. ${reach}; yours cannot. ${how}`),
      weighs('performance', -0.5, () => `${nodes}: size them for it.`),
      weighs('operability', -0.25, () => 'Redirects must be turned off and stay off.'),
    ]
  },
})

export const pullsGoStraight = registryRule({
  id: 'registry-backend/pulls-go-straight-to-the-store',
  says: 'A store that signs addresses serves pulls itself; other backends send every pull through the registry nodes.',
  reads: ['pullsPerDay'],
  also: ['clientsReachObjectStore'],
  judge: ({ pullsPerDay, clientsReachObjectStore }, { redirects }, the, { catalog }) => {
    const goesStraight = the(redirects) !== 'never' && clientsReachObjectStore !== false
    if (goesStraight || pullsPerDay === 0) return undefined
    const perSecond = pullsPerDay / 86_400
    const rate = perSecond >= 1 ? `${Math.round(perSecond)} a second` : `${Math.round(perSecond * 3600)} an hour`
    const nodes = the(catalog.facts.registry.throughNodes)
    return warns(() => `${nodes}. Yours would carry about ${rate} on average: size their network for the peak.`)
  },
})

export const privateCertificate = registryRule({
  id: 'registry-backend/private-certificate-authority',
  says: 'A store behind a private certificate authority needs its certificate in the registry, and on clients that are redirected.',
  reads: ['product', 'privateCa'],
  judge: ({ product, privateCa }, backend, the, { catalog }) => {
    if (!privateCa || backend.kind !== 'object' || backend.cloud) return undefined
    const todo = the(backend.privateCa?.[lineOf(product)])
    if (todo) return condition(() => todo.says, todo.check)
    const reach = the(catalog.facts.registry.redirectReach)
    return condition(() => `Trust your certificate authority on the registry and on every client. ${reach}.`)
  },
})

export const credentialsRefused = registryRule({
  id: 'registry-backend/credentials-it-does-not-take',
  says: 'Credentials that the driver does not take must be replaced.',
  reads: ['credentials'],
  weighs: { operability: 0.25 },
  judge: ({ credentials }, { refuses }, the) => {
    const instead = refuses?.value[credentials]
    if (instead === undefined) return undefined
    the(refuses)
    return [
      condition(() => instead),
      weighs('operability', -0.25, () => 'The credentials that you plan must be replaced.'),
    ]
  },
})
