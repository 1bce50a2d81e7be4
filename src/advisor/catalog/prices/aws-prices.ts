import { cell } from './price-cell.ts'

/** The region whose prices were read. */
export const awsRegion = cell('us-east-1', 'infracost-golden')

const list = { region: awsRegion.value, currency: 'USD', dated: '2024-07-01' } as const

/**
 * List prices of Amazon's volumes. Amazon prints GB and MB/s and meters GiB and MiB/s.
 * The example of the EBS pricing page charges 0.06 per MB/s of gp3 in a region that it does not name: not used.
 */
export const awsPrices = {
  gp3: cell(
    {
      ...list,
      perGiBMonth: 0.08,
      perIopsMonth: { included: 3000, tiers: [[80_000, 0.005]] },
      perMiBpsMonth: { included: 125, tiers: [[2000, 0.04]] },
      iopsPerMiBps: 4,
      without: 'snapshots at 0.05 USD per GB',
    },
    'infracost-golden',
    'ebs-pricing-page',
    'ec2-ug-general',
  ),
  gp2: cell({ ...list, perGiBMonth: 0.1, without: 'snapshots at 0.05 USD per GB' }, 'infracost-golden'),
  io1: cell(
    { ...list, perGiBMonth: 0.125, perIopsMonth: { included: 0, tiers: [[64_000, 0.065]] } },
    'infracost-golden',
  ),
  // The page names a third tier from 64,001 IOPS without printing its price.
  io2: cell(
    {
      ...list,
      perGiBMonth: 0.125,
      perIopsMonth: {
        included: 0,
        tiers: [
          [32_000, 0.065],
          [64_000, 0.046],
        ],
      },
      without: 'IOPS from 64,001 on, whose price is not printed, and snapshots at 0.05 USD per GB',
    },
    'infracost-golden',
    'ebs-pricing-page',
  ),
  st1: cell({ ...list, perGiBMonth: 0.045, without: 'snapshots at 0.05 USD per GB' }, 'infracost-golden'),
  sc1: cell({ ...list, perGiBMonth: 0.015, without: 'snapshots at 0.05 USD per GB' }, 'infracost-golden'),
  efsRegional: cell(
    {
      ...list,
      dated: '2026-06',
      perGiBMonth: 0.3,
      perGBMoved: { read: 0.03, written: 0.06 },
      without: 'what is read (0.03 USD per GB) and written (0.06 USD per GB) with Elastic throughput',
    },
    'efs-price-2026a',
    'efs-price-2026b',
    'efs-price-2023',
  ),
  // Elsewhere it is said that 50 KB/s for each GB stored are free in this mode: not confirmed, and not counted.
  efsRegionalProvisioned: cell(
    { ...list, perGiBMonth: 0.3, perMiBpsMonth: { included: 0, tiers: [[1500, 6]] } },
    'infracost-golden',
    'efs-price-2023',
  ),
  // Changed blocks only: the first snapshot of a volume holds all of it, later ones what has changed since.
  snapshots: cell({ ...list, perGiBMonth: 0.05 }, 'infracost-golden', 'ebs-pricing-page'),
  efsOneZone: cell({ ...list, perGiBMonth: 0.16 }, 'infracost-golden'),
} as const
