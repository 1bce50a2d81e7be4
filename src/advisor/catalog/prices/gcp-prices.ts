import { cell } from './price-cell.ts'

/** The region whose prices were read; Filestore was found for `us-west1` only. */
export const gcpRegion = cell('us-central1', 'cyclenerd', 'infracost-golden')

const list = { region: gcpRegion.value, currency: 'USD', dated: '2025-03-06' } as const

/** List prices of Google's volumes. Compute Engine prints GB and meters GiB. Hyperdisk Balanced: sources disagree. */
export const gcpPrices = {
  standard: cell({ ...list, perGiBMonth: 0.04 }, 'cyclenerd', 'infracost-golden'),
  standardRegional: cell({ ...list, perGiBMonth: 0.08 }, 'cyclenerd'),
  balanced: cell({ ...list, perGiBMonth: 0.1 }, 'cyclenerd', 'infracost-golden'),
  balancedRegional: cell({ ...list, perGiBMonth: 0.2 }, 'cyclenerd'),
  ssd: cell({ ...list, perGiBMonth: 0.17 }, 'cyclenerd', 'infracost-golden', 'gcp-disk-pricing'),
  ssdRegional: cell({ ...list, perGiBMonth: 0.34 }, 'cyclenerd'),
  extreme: cell(
    { ...list, perGiBMonth: 0.125, perIopsMonth: { included: 0, tiers: [[120_000, 0.065]] } },
    'cyclenerd',
    'infracost-golden',
  ),
  hyperdiskExtreme: cell(
    { ...list, perGiBMonth: 0.125, perIopsMonth: { included: 0, tiers: [[350_000, 0.032]] } },
    'cyclenerd',
    'infracost-golden',
  ),
  filestoreBasicHdd: cell(
    { region: 'us-west1', currency: 'USD', dated: 'undated', perGiBMonth: 0.2 },
    'filestore-pricing',
  ),
} as const
