import { cell } from './price-cell.ts'

/** List prices of object storage: storage and requests. Traffic that leaves the region is billed apart, by each cloud. */
export const objectPrices = {
  // For the first 50 TB in a month; more costs less.
  s3Standard: cell(
    {
      region: 'us-east-1',
      currency: 'USD',
      dated: '2024-07-01',
      perGiBMonth: 0.023,
      perThousandRequests: { read: 0.0004, written: 0.005 },
      without: 'traffic that leaves the region (0.09 USD per GB to the internet for the first 10 TB)',
    },
    'infracost-golden',
  ),
  azureBlobHotLrs: cell(
    {
      region: 'westus',
      currency: 'USD',
      dated: '2024-07-01',
      perGiBMonth: 0.0208,
      hasUsageCharges: true,
      without: 'requests (writes 0.055 USD per 10,000) and traffic that leaves the region',
    },
    'infracost-golden',
  ),
  azureBlobHotZrs: cell(
    {
      region: 'westus',
      currency: 'USD',
      dated: '2024-07-01',
      perGiBMonth: 0.026,
      hasUsageCharges: true,
      without: 'requests and traffic that leaves the region',
    },
    'infracost-golden',
  ),
  gcsRegional: cell(
    {
      region: 'us-central1',
      currency: 'USD',
      dated: '2025-03-06',
      perGiBMonth: 0.02,
      hasUsageCharges: true,
      without: 'requests (0.05 USD per 10,000 of class A, 0.004 of class B) and traffic that leaves the region',
    },
    'cyclenerd',
    'infracost-golden',
  ),
  gcsMultiRegionUs: cell(
    {
      region: 'us',
      currency: 'USD',
      dated: '2025-03-06',
      perGiBMonth: 0.026,
      hasUsageCharges: true,
      without: 'requests and traffic',
    },
    'cyclenerd',
  ),
} as const
