/** One small mistake, which the test of a law has to notice. */
export interface Fault {
  readonly law: string
  /** The test that must turn red. */
  readonly test: string
  /** Where the file tests several laws: how the name of the one that must turn red begins. */
  readonly named?: string
  readonly file: string
  /** Stands in the file exactly once. */
  readonly from: string
  readonly to: string
}

export const faults: readonly Fault[] = [
  {
    law: '1 purity',
    test: 'src/advisor/laws/one-advice.test.ts',
    named: 'law 1:',
    file: 'src/advisor/advise.ts',
    from: '  const topics = topicsOf(plan)\n  const rows =',
    to: '  plan.title = "advised"\n  const topics = topicsOf(plan)\n  const rows =',
  },
  {
    law: '2 sound gates',
    test: 'src/advisor/laws/one-advice.test.ts',
    named: 'law 2:',
    file: 'src/advisor/tier-of.ts',
    from: 'rank(standings.filter(({ isBlocked }) => !isBlocked))',
    to: 'rank(standings)',
  },
  {
    law: '3 sum',
    test: 'src/advisor/laws/one-advice.test.ts',
    named: 'law 3:',
    file: 'src/advisor/rules/tally.ts',
    from: 'score = 50\n',
    to: 'score = 50.001\n',
  },
  {
    law: '4 monotone',
    test: 'src/advisor/laws/monotone.test.ts',
    file: 'src/advisor/rules/volume/failure.ts',
    from: 'const spare = rank(own) - rank(survives)',
    to: 'const spare = rank(survives) - rank(own)',
  },
  {
    law: '4 dominance',
    test: 'src/advisor/laws/dominance.test.ts',
    file: 'src/advisor/rules/volume/performance.ts',
    from: '(2 + Math.min(1, Math.max(0, limit / Math.max(need, 1) - 1))) / 3',
    to: '(2 - Math.min(1, Math.max(0, limit / Math.max(need, 1) - 1))) / 3',
  },
  {
    law: '5 irrelevant options',
    test: 'src/advisor/laws/one-advice.test.ts',
    named: 'law 5:',
    file: 'src/advisor/rules/judge.ts',
    from: '    book.lately.unshift({ pages, weights, standings })\n',
    to: '    for (const one of standings) Object.assign(one, { score: one.score + standings.length })\n    book.lately.unshift({ pages, weights, standings })\n',
  },
  {
    law: '6 independence',
    test: 'src/advisor/laws/one-advice.test.ts',
    named: 'law 6:',
    file: 'src/advisor/rules/standing.ts',
    from: 'if (said.written?.row === paths.key) return',
    to: 'if (said.written) return',
  },
  {
    law: '7 missing answers',
    test: 'src/advisor/laws/missing-answers.test.ts',
    file: 'src/advisor/tier-of.ts',
    from: 'if (!first || cases.some(({ outcome }) => outcome !== first.outcome)) return undefined',
    to: 'if (!first || cases.length > 1000) return undefined',
  },
  {
    law: '8 what-if',
    test: 'src/advisor/laws/what-if.test.ts',
    file: 'src/advisor/changes/number-steps.ts',
    from: 'steps.push({ value: to / perUnit, outcome: look(to).outcome })',
    to: 'steps.push({ value: (to + 1) / perUnit, outcome: look(to).outcome })',
  },
  {
    law: '9 stability',
    test: 'src/advisor/laws/stability.test.ts',
    file: 'src/advisor/priority-range.ts',
    from: 'lo = Math.max(lo, Math.min(now, to))',
    to: 'lo = Math.max(lo, Math.min(now, to) / 2)',
  },
  {
    law: '10 every option',
    test: 'src/advisor/laws/every-option.test.ts',
    file: 'src/advisor/catalog/volume/sds.ts',
    from: "status: cell('active', 'longhorn-install'),",
    to: "status: cell('ended', 'longhorn-install'),",
  },
  {
    law: '11 every rule',
    test: 'src/advisor/laws/every-rule.test.ts',
    file: 'src/advisor/rules/volume/security.ts',
    from: "hand.on !== 'nfs-v3'",
    to: "hand.on !== 'smb-server'",
  },
  {
    law: 'unlock',
    test: 'src/advisor/laws/unlock.test.ts',
    file: 'src/advisor/unlock.ts',
    from: 'for (const option of standingIn(there, catalog)) {',
    to: 'for (const option of [...standingIn(there, catalog), ...left.keys()]) {',
  },
]
