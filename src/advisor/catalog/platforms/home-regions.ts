import { awsRegion } from '../prices/aws-prices.ts'
import { azureRegion } from '../prices/azure-prices.ts'
import { gcpRegion } from '../prices/gcp-prices.ts'

/** The regions of the price lists, by site. */
export const homeRegions = { aws: awsRegion, azure: azureRegion, gcp: gcpRegion } as const
