import type { Advice, Judged, Reason, Rejected, Tier } from '../advice/advice.ts'

/** Every tier of an advice, each with what it is about. */
export function tiersIn(advice: Advice): (Tier & { readonly about: string })[] {
  const rows = [...advice.image, ...advice.volumes, ...advice.secretsAndConfig]
  return [...rows.map((row) => ({ ...row, about: row.path })), { ...advice.registry, about: 'registry' }]
}

/** The options that no rule blocks: picks first, in their order. */
export function judgedIn(tier: Tier): Judged[] {
  switch (tier.kind) {
    case 'recommended':
      return [tier.pick, ...tier.alternatives]
    case 'tied':
      return [...tier.picks, ...tier.alternatives]
    case 'needs-answers':
      return tier.candidates
    case 'no-fit':
    case 'not-needed':
      return []
  }
}

export function rejectedIn(tier: Tier): Rejected[] {
  return tier.kind === 'not-needed' ? [] : tier.rejected
}

export function reasonsOf(judged: Judged): Reason[] {
  return [...judged.reasons, ...judged.conditions, ...judged.warnings]
}

/** Every reason of an advice, blocks included, in one order. */
export function reasonsIn(advice: Advice): Reason[] {
  return tiersIn(advice).flatMap((tier) => [
    ...(tier.kind === 'not-needed' ? [tier.because] : []),
    ...judgedIn(tier).flatMap(reasonsOf),
    ...rejectedIn(tier).flatMap(({ blocks }) => blocks),
  ])
}

/** What a row comes out as, in the words in which law 7 compares outcomes. */
export function outcomeText(tier: Tier): string {
  switch (tier.kind) {
    case 'recommended':
      return tier.pick.option
    case 'tied':
      return `tied:${tier.picks
        .map(({ option }) => option)
        .toSorted()
        .join('+')}`
    default:
      return tier.kind
  }
}
