import type { Verdict } from '../verdict.ts'
import { blocks, condition, weighs } from '../verdict.ts'
import { imageRule } from './image-rule.ts'

export const needs = imageRule({
  id: 'storage-driver/needs-something-on-the-node',
  says: 'Some drivers need a program, a module or a disk before they work.',
  reads: ['currentDriver'],
  weighs: { operability: 0.125 },
  judge: ({ currentDriver }, { needs: all = [], id, name }, the) => {
    // What works already has what it needs.
    if (currentDriver === id || all.length === 0) return undefined
    return all.flatMap((need): Verdict[] => {
      const says = the(need.says)
      const first = condition(() => says, need.check)
      if (need.work === undefined) return [first]
      return [first, weighs('operability', -need.work, () => `${name} needs work before it starts: ${says}`)]
    })
  },
})

export const never = imageRule({
  id: 'storage-driver/is-never-the-choice',
  says: 'Some drivers are kept in the catalog although nothing speaks for them.',
  reads: [],
  judge: (_traits, driver, the) => {
    if (!driver.never) return undefined
    const because = the(driver.never.because)
    return blocks(() => because)
  },
})
