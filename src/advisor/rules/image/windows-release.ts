import type { Kernel } from '../../plan/kernel.ts'
import { isSameVersion } from '../../plan/kernel.ts'
import { blocks, condition } from '../verdict.ts'
import { engineText, isBefore } from './engine-release.ts'
import { imageRule } from './image-rule.ts'

interface Dropped {
  readonly release: string
  readonly build: string
}

const isIt = ({ release, build }: Dropped, osVersion: string | undefined, kernel: Kernel | undefined) =>
  osVersion === undefined ? kernel !== undefined && isSameVersion(kernel, build) : osVersion.startsWith(release)

export const windowsRelease = imageRule({
  id: 'storage-driver/mcr-dropped-this-windows',
  says: 'MCR 23.0 and later do not run on Windows Server 2016.',
  reads: ['os', 'engine', 'engineVersion', 'osVersion'],
  also: ['kernel'],
  judge: (traits, { runsOn }, the, { catalog }) => {
    if (runsOn.value !== 'windows' || traits.os !== 'windows' || traits.engine !== 'mcr') return undefined
    const { engineVersion, osVersion, kernel } = traits
    const dropped = the(catalog.facts.image.windowsDropped)
    if (isBefore(engineVersion, dropped.mcr) || !isIt(dropped, osVersion, kernel)) return undefined
    return blocks(() => refusal(dropped.release, engineText('mcr', engineVersion)))
  },
  unverified: (traits, { runsOn }, the, { catalog }) => {
    if (runsOn.value !== 'windows' || traits.os !== 'windows' || traits.engine !== 'mcr' || !traits.engineVersion)
      return undefined
    const { engineVersion, osVersion, kernel } = traits
    const dropped = the(catalog.facts.image.windowsDropped)
    if (isBefore(engineVersion, dropped.mcr)) return undefined
    if (isIt(dropped, osVersion, kernel))
      return blocks(() => refusal(dropped.release, engineText('mcr', engineVersion)))
    if (kernel) return undefined
    return condition(
      () => `MCR ${dropped.mcr} and later need a Windows Server newer than ${dropped.release}.`,
      'cmd /c ver',
    )
  },
})

const refusal = (release: string, engine: string) =>
  `${engine} does not run on Windows Server ${release}: MCR 23.0 dropped it.`
