import { condition, warns } from '../verdict.ts'
import { registryRule } from './registry-rule.ts'

export const windowsBaseLayers = registryRule({
  id: 'registry-backend/windows-base-layers',
  says: 'Windows base layers are not pushed by default, which an air gap turns into failed pulls.',
  reads: ['windowsImages', 'airGapped'],
  judge: ({ windowsImages, airGapped }, _backend, the, { catalog }) => {
    if (!windowsImages || !airGapped) return undefined
    const { says, check } = the(catalog.facts.registry.windowsLayers)
    return condition(() => says, check)
  },
})

export const airGapped = registryRule({
  id: 'registry-backend/air-gap',
  says: 'No document ranks backends for an air gap; a cloud service must be reachable from inside.',
  reads: ['airGapped'],
  judge: ({ airGapped: isCutOff }, { cloud, name }, the, { catalog }) => {
    if (!isCutOff) return undefined
    const says = the(catalog.facts.registry.airGap)
    return cloud
      ? condition(() => `Reach ${name} from inside the air gap, over a private endpoint. ${says}`)
      : warns(() => says)
  },
})
