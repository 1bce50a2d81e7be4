import type { FindingRule } from '../finding-rule.ts'
import { endedOn } from './ended-line.ts'

export const mkeLineEnded: FindingRule = {
  id: 'finding/mke-line-has-ended',
  says: 'An MKE line past its end gets no more fixes.',
  severity: 'danger',
  kind: 'platform',
  scope: 'platform',
  find: ({ platform, catalog: { platforms, edition } }, the) => {
    const line = platforms.mke.find(({ id }) => id === platform.mke)
    const on = line && endedOn(line.end, edition, the)
    if (on === undefined) return undefined
    const newest = the(platforms.newestMke3)
    return () =>
      `${line?.name} ended on ${on}: no more fixes are to be expected. Plan the way to MKE ${newest}, the newest MKE 3 line, and read the advice again for it.`
  },
}
