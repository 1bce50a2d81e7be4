import type { VolumePrice } from '../volume-shape.ts'
import { cell } from './price-cell.ts'

/** The region whose disk prices were read; file shares were found for `westus` only. */
export const azureRegion = cell('eastus', 'infracost-golden', 'azure-eastus-table')

const disks = { region: azureRegion.value, currency: 'USD', dated: 'mid-2026, undated', perGiBMonth: 0 } as const
const shares = { region: 'westus', currency: 'USD', dated: '2024-07-01' } as const

/** 10^6 bytes, the MB of Azure's MB/s, in MiB. */
export const mibPerMB = 1e6 / 2 ** 20

const hddTransactions = 'transactions: 0.0005 USD per 10,000 of 16 KiB, up to an hourly cap'
const ssdTransactions = 'transactions of 256 KiB, which may more than double the price of a busy disk'

const sizes = (prices: Readonly<Record<number, number>>): NonNullable<VolumePrice['sizes']> =>
  Object.entries(prices).map(([gib, perMonth]) => [Number(gib), perMonth])

export const azurePrices = {
  standardHdd: cell(
    {
      ...disks,
      sizes: sizes({
        32: 1.536,
        64: 3.008,
        128: 5.888,
        256: 11.328,
        512: 21.76,
        1024: 40.96,
        2048: 77.824,
        4096: 143.36,
        8192: 262.14,
        16384: 491.52,
        32767: 953.55,
      }),
      hasUsageCharges: true,
      without: hddTransactions,
    },
    'azure-eastus-table',
    'infracost-golden',
  ),
  standardSsd: cell(
    {
      ...disks,
      sizes: sizes({
        4: 0.3,
        8: 0.6,
        16: 1.2,
        32: 2.4,
        64: 4.8,
        128: 9.6,
        256: 19.2,
        512: 38.4,
        1024: 76.8,
        2048: 153.6,
        4096: 307.2,
        8192: 614.4,
        16384: 1228.8,
        32767: 2457.6,
      }),
      hasUsageCharges: true,
      usageCaps: [[1024, 86.4]],
      without: ssdTransactions,
    },
    'azure-eastus-table',
    'infracost-golden',
    'lucidity-azure',
  ),
  standardSsdZrs: cell(
    {
      ...disks,
      sizes: sizes({
        4: 0.45,
        8: 0.9,
        16: 1.8,
        32: 3.6,
        64: 7.2,
        128: 14.4,
        256: 28.8,
        512: 57.6,
        1024: 115.2,
        2048: 230.4,
        4096: 460.8,
        8192: 921.6,
        16384: 1843.2,
        32767: 3686.4,
      }),
      hasUsageCharges: true,
      without: ssdTransactions,
    },
    'azure-eastus-table',
  ),
  premium: cell(
    {
      ...disks,
      sizes: sizes({
        4: 0.6,
        8: 1.2,
        16: 2.4,
        32: 5.2795,
        64: 10.207,
        128: 19.71,
        256: 38.012142,
        512: 73.22,
        1024: 135.17,
        2048: 259.0457,
        4096: 495.5657,
        8192: 946.08,
        16384: 1802.06,
        32767: 3604.11,
      }),
    },
    'azure-eastus-table',
    'infracost-golden',
    'lucidity-azure',
    'techtarget-azure',
  ),
  premiumZrs: cell(
    {
      ...disks,
      sizes: sizes({
        4: 0.9,
        8: 1.8,
        16: 3.6,
        32: 7.919,
        64: 15.31,
        128: 29.565,
        256: 57.018,
        512: 109.81,
        1024: 202.73,
        2048: 388.57,
        4096: 743.35,
        8192: 1419.12,
        16384: 2703.09,
        32767: 5406.16,
      }),
    },
    'azure-eastus-table',
  ),
  // The amounts that are included are Microsoft's; no document read prices what goes beyond them.
  premiumV2: cell(
    {
      ...disks,
      perGiBMonth: 0.08,
      perIopsMonth: { included: 3000, tiers: [] },
      perMiBpsMonth: { included: 125 * mibPerMB, tiers: [] },
      iopsPerMiBps: 4 / mibPerMB,
      without: 'IOPS beyond 3,000 and MB/s beyond 125, whose prices were not found',
    },
    'azure-eastus-table',
    'azure-disk-types',
  ),
  // Rates of a priced disk of 2,048 GiB, 4,000 IOPS and 20 MB/s: 245.19 + 198.56 + 6.99 USD.
  ultra: cell(
    {
      ...disks,
      dated: '2024-07-01',
      perGiBMonth: 245.19 / 2048,
      perIopsMonth: { included: 0, tiers: [[400_000, 198.56 / 4000]] },
      perMiBpsMonth: { included: 0, tiers: [[10_000 * mibPerMB, 6.99 / (20 * mibPerMB)]] },
      iopsPerMiBps: 4 / mibPerMB,
      without: 'the reservation charge of a VM that is enabled for Ultra Disk and has none',
    },
    'infracost-golden',
    'azure-disk-types',
  ),
  filesStandard: cell(
    {
      ...shares,
      perGiBMonth: 0.06,
      hasUsageCharges: true,
      without: 'transactions: 0.015 USD per 10,000 writes, 0.0015 USD per 10,000 reads',
    },
    'infracost-golden',
  ),
  filesStandardZrs: cell(
    {
      ...shares,
      perGiBMonth: 0.075,
      hasUsageCharges: true,
      without: 'transactions, which are billed beside the capacity',
    },
    'infracost-golden',
  ),
  filesPremium: cell({ ...shares, perGiBMonth: 0.176 }, 'infracost-golden'),
  filesPremiumZrs: cell({ ...shares, perGiBMonth: 0.22 }, 'infracost-golden'),
} as const
