import { blocks } from '../verdict.ts'
import { imageRule } from './image-rule.ts'

const names = { linux: 'Linux', windows: 'Windows' } as const

export const otherSystem = imageRule({
  id: 'storage-driver/runs-on-another-system',
  says: 'A driver of Linux nodes does not run on Windows, nor one of Windows nodes on Linux.',
  reads: ['os'],
  judge: ({ os }, driver, the) => {
    const runsOn = the(driver.runsOn)
    const system = os === 'windows' ? 'windows' : 'linux'
    if (runsOn === system) return undefined
    return blocks(() => `${driver.name} runs on ${names[runsOn]} only, and these are ${names[system]} nodes.`)
  },
})
