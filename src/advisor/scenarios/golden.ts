import type { Advice, Judged, Reason, Rejected, Tier } from '../advice/advice.ts'

const sentence = ({ rule, says, criterion, points }: Reason) =>
  criterion === undefined ? `[${rule}] ${says}` : `[${rule}, ${criterion} ${points?.toFixed(2)}] ${says}`

function pickOf({ option, on, class: volumeClass, protocol, provisioning, support, atHand, score, ...said }: Judged) {
  return {
    option,
    ...(on !== undefined && { on }),
    ...(volumeClass !== undefined && { class: volumeClass }),
    ...(protocol !== undefined && { protocol }),
    ...(provisioning !== undefined && { provisioning }),
    support,
    atHand,
    score: score.toFixed(1),
    reasons: said.reasons.map(sentence),
    conditions: said.conditions.map(sentence),
    warnings: said.warnings.map(sentence),
    ...(said.hangsOn && { hangsOn: said.hangsOn }),
  }
}

const inBrief = ({ option, support, atHand, score }: Judged) =>
  `${option} ${score.toFixed(1)}${atHand ? '' : ', to be acquired'}${support === 'supported' ? '' : `, ${support}`}`

const refusal = ({ option, blocks }: Rejected) => `${option}: ${blocks.map(({ rule }) => rule).join(', ')}`

function tierIn(tier: Tier) {
  switch (tier.kind) {
    case 'recommended':
      return {
        kind: tier.kind,
        pick: pickOf(tier.pick),
        alternatives: tier.alternatives.map(inBrief),
        rejected: tier.rejected.map(refusal),
      }
    case 'tied':
      return {
        kind: tier.kind,
        picks: tier.picks.map(pickOf),
        alternatives: tier.alternatives.map(inBrief),
        rejected: tier.rejected.map(refusal),
      }
    case 'needs-answers':
      return {
        kind: tier.kind,
        traits: tier.traits,
        candidates: tier.candidates.map(inBrief),
        rejected: tier.rejected.map(refusal),
      }
    case 'no-fit':
      return { kind: tier.kind, rejected: tier.rejected.map(refusal) }
    case 'not-needed':
      return { kind: tier.kind, because: sentence(tier.because) }
  }
}

/** For tests: an advice as people review it, every pick with its sentences, everything else in one line. */
export function goldenOf(advice: Advice): string {
  const { image, volumes, secretsAndConfig, registry, findings, lifetimes } = advice
  const golden = {
    image: image.map((row) => ({ path: row.path, ...tierIn(row) })),
    volumes: volumes.map((row) => ({ path: row.path, name: row.name, ...tierIn(row) })),
    secretsAndConfig: secretsAndConfig.map((row) => ({ path: row.path, need: row.need, ...tierIn(row) })),
    registry: tierIn(registry),
    findings: findings.map(
      ({ severity, kind, rule, about, says }) => `${severity}, ${kind}, ${about}: [${rule}] ${says}`,
    ),
    lifetimes: lifetimes.map(
      ({ of, state, ends, candidates }) => `${of}: ${ends ?? candidates?.join(' or ') ?? state}`,
    ),
  }
  return `${JSON.stringify(golden, undefined, 2)}\n`
}
