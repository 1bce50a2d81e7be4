import { advise } from '../advise.ts'
import type { Reason } from '../advice/advice.ts'
import { catalog } from '../catalog/catalog.ts'
import { cellsIn, withSource } from './cells.ts'
import { must, type Law } from './law.ts'
import { reasonsIn } from './walk.ts'

const cells = cellsIn(catalog)
let at = 0

/** The next fact, from a place that moves on, whose documents all stand under one reason: it is most likely read. */
function nextRead(reasons: readonly Reason[]) {
  const named = new Set(reasons.flatMap(({ sources }) => sources))
  for (let tries = 0; tries < cells.length; tries += 1) {
    const cell = cells[(at += 1) % cells.length]
    if (cell?.sources.every((source) => named.has(source))) return cell
  }
  return undefined
}

const textOf = ({ rule, says, points }: Reason) => `${rule} ${points ?? ''} ${says}`

export const sourcesFollow: Law = {
  name: 'law 2: a fact under another source changes the sources of exactly the reasons that read it',
  holdsFor(plan, advice, count) {
    const before = reasonsIn(advice)
    at += 97
    const cell = nextRead(before)
    if (!cell) return
    const after = reasonsIn(advise(plan, withSource(catalog, cell, 'probe')))
    must(after.length === before.length, () => 'another source brought or took a reason')
    after.forEach((reason, i) => {
      const old = before[i]
      must(old !== undefined && textOf(reason) === textOf(old), () => `another source changed: ${textOf(reason)}`)
      const { sources } = reason
      if (!sources.includes('probe'))
        return must(sources.join() === old.sources.join(), () => `${reason.rule} lost a source`)
      count('reasons that read the fact')
      must(
        cell.sources.every((source) => old.sources.includes(source)),
        () => `${reason.rule} read a fact without naming its sources`,
      )
      // What the reason rests on besides this fact is still there.
      must(
        sources.every((source) => source === 'probe' || old.sources.includes(source)),
        () => `${reason.rule} names a source that it did not name before`,
      )
      return undefined
    })
  },
  atLeast: { 'reasons that read the fact': 0.3 },
}
