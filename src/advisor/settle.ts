import type { Assumption } from './advice/advice.ts'
import type { Catalog } from './catalog/catalog-shape.ts'
import { imageTier } from './rules/image/image-tier.ts'
import { registryTier } from './rules/registry/registry-tier.ts'
import { settledIn } from './rules/settling.ts'
import { secretsTier } from './rules/secrets/secrets-tier.ts'
import { volumeTier } from './rules/volume/volume-tier.ts'
import type { Subject } from './subject.ts'

const tiers = { image: imageTier, volume: volumeTier, 'secrets-config': secretsTier, registry: registryTier }

/** The assumptions made for one row of a plan. */
export function settleSubject(subject: Subject, catalog: Catalog): readonly Assumption[] {
  return settledIn<object>(tiers[subject.kind], subject, catalog).assumptions
}
