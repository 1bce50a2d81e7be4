import { cellsFrom } from '../cell.ts'
import type { RegistryBackend } from '../registry-shape.ts'
import { registrySources } from '../sources/registry-sources.ts'
import { linesBefore4 } from './same-for-lines.ts'

const cell = cellsFrom(registrySources)
const listed = (says: string) => ({ level: 'supported', says }) as const
const upstreamOnly = (what: string) =>
  ({
    level: 'undocumented',
    says: `No Mirantis page on MSR 4 says whether it supports ${what}: its storage chapters speak of Kubernetes volumes only. Support rests on upstream Harbor alone, whose chart has this type. Ask Mirantis before you build on it.`,
  }) as const
const disagree = (line: string, what: string, lists: string, not: string) =>
  ({
    level: 'contradicted',
    says: `Two Mirantis pages of ${line} contradict each other: the ${lists} page lists ${what}, the ${not} page does not. Ask Mirantis which holds before you build on it.`,
  }) as const
const jobLogs = 'Keep the job logs in the database (jobservice.jobLoggers), which replaces the shared volume.'

export const azureBlob: RegistryBackend = {
  id: 'azure-blob',
  name: 'Azure Blob Storage',
  kind: 'object',
  support: {
    'dtr-2.5': cell(listed("Docker's DTR manual lists Microsoft Azure."), 'dd-index'),
    'dtr-2.6': cell(listed("Docker's DTR manual lists Microsoft Azure."), 'dd-index'),
    'dtr-2.7': cell(listed("Docker's DTR manual lists Microsoft Azure."), 'dd-index'),
    'msr-2.8': cell(listed('Both MSR 2.8 pages list Microsoft Azure.'), 'm28-ext', 'm28-storage'),
    'msr-2.9': cell(listed('Both MSR 2.9 pages list Microsoft Azure.'), 'm29-imgstor', 'm29-storage'),
    'msr-2.10': cell(listed('Both MSR 2.10 pages list Microsoft Azure.'), 'm210-imgstor', 'm210-storage'),
    'msr-3.0': cell(listed('MSR 3.0 has the backend azure.'), 'm30-imgstor'),
    'msr-3.1': cell(listed('MSR 3.1 has the backend azure.'), 'm31-imgstor'),
    'msr-4': cell(upstreamOnly('Azure Blob Storage for images'), 'm413-storage', 'm413-pvc', 'm4l-helm', 'hh-val'),
  },
  carriers: [
    {
      on: 'azure',
      isSite: true,
      serves: cell({ says: 'Azure brings Blob Storage along' }, 'azure-storage-redundancy'),
    },
    { on: 'azure-blob', serves: cell({ says: 'You have Azure Blob Storage' }, 'azure-storage-redundancy') },
  ],
  cloud: cell('azure', 'azure-storage-redundancy'),
  acquire: cell('an Azure storage account', 'azure-storage-redundancy'),
  prepare: {
    ...linesBefore4(cell(container(), 'dist-283')),
    'msr-4': cell({ says: `${container().says} ${jobLogs}` }, 'dist-283', 'hh-val', 'hh-ha'),
  },
  outlives: cell(
    {
      most: 'node',
      says: 'A locally redundant storage account lives in one zone: choose zone redundancy (ZRS) to outlive a zone. Copies in a second region (GRS, GZRS) lag behind, without a promise how far.',
    },
    'azure-storage-redundancy',
  ),
  redirects: cell('always', 'dist-283'),
  refuses: cell(
    {
      'instance-role':
        'The upstream 2.8 code base authenticates to Azure with an account key only; managed identities came with distribution 3. Plan an account key.',
      'service-account':
        'The upstream 2.8 code base authenticates to Azure with an account key only; workload identities came with distribution 3. Plan an account key.',
    },
    'dist-283',
    'dist-311',
    'dist-az',
  ),
  atRest: cell(
    {
      points: 0.25,
      says: 'Encryption is left to the storage account.',
      todo: {
        says: 'Verify the encryption settings of the storage account: the registry has none of its own for Azure.',
      },
    },
    'dist-az',
  ),
  collection: {
    'msr-4': cell(
      {
        points: -0.5,
        says: 'Garbage collection on Azure Blob is slow: an upstream Harbor site saw about 300 deletions a minute, with 6.8 million to go. Turn images over slowly, or plan days for it.',
      },
      'i-h22117',
    ),
  },
  dataFault: cell(
    {
      points: -0.25,
      says: 'The upstream Azure driver has an open fault: a retried creation can wipe a blob that was already committed.',
    },
    'i-d3026',
  ),
  price: cell({ region: 'westus', currency: 'USD', perTBMonth: 20.8, dated: '2024-07-01' }, 'infracost-golden'),
}

function container() {
  return {
    says: 'Create the storage account and the container first, and hand the registry an account key: the upstream 2.8 driver takes nothing else.',
  }
}

export const gcs: RegistryBackend = {
  id: 'gcs',
  name: 'Google Cloud Storage',
  kind: 'object',
  support: {
    'dtr-2.5': cell(listed("Docker's DTR manual lists Google Cloud Storage."), 'dd-index'),
    'dtr-2.6': cell(listed("Docker's DTR manual lists Google Cloud Storage."), 'dd-index'),
    'dtr-2.7': cell(listed("Docker's DTR manual lists Google Cloud Storage."), 'dd-index'),
    'msr-2.8': cell(listed('Both MSR 2.8 pages list Google Cloud Storage.'), 'm28-ext', 'm28-storage'),
    'msr-2.9': cell(listed('Both MSR 2.9 pages list Google Cloud Storage.'), 'm29-imgstor', 'm29-storage'),
    'msr-2.10': cell(listed('Both MSR 2.10 pages list Google Cloud Storage.'), 'm210-imgstor', 'm210-storage'),
    'msr-3.0': cell(listed('MSR 3.0 has the backend gcs.'), 'm30-imgstor'),
    'msr-3.1': cell(listed('MSR 3.1 has the backend gcs.'), 'm31-imgstor'),
    'msr-4': cell(upstreamOnly('Google Cloud Storage for images'), 'm413-storage', 'm413-pvc', 'm4l-helm', 'hh-val'),
  },
  carriers: [
    {
      on: 'gcp',
      isSite: true,
      serves: cell({ says: 'Google Cloud brings Cloud Storage along, with strong consistency' }, 'gcs-durability'),
    },
    { on: 'gcs', serves: cell({ says: 'You have Cloud Storage, with strong consistency' }, 'gcs-durability') },
  ],
  cloud: cell('gcp', 'gcs-durability'),
  acquire: cell('a Google Cloud Storage bucket', 'gcs-durability'),
  prepare: {
    ...linesBefore4(cell(googleBucket(), 'dist-gcs', 'dist-283')),
    'msr-4': cell({ says: `${googleBucket().says} ${jobLogs}` }, 'dist-gcs', 'dist-283', 'hh-val', 'hh-ha'),
  },
  outlives: cell(
    {
      most: 'zone',
      says: 'A regional bucket is spread over at least two zones; dual- and multi-region buckets are copied to the other region with delay.',
    },
    'gcs-durability',
  ),
  redirects: cell('with-key', 'dist-283'),
  atRest: cell(
    {
      points: 0.25,
      says: 'Encryption is left to the bucket.',
      todo: {
        says: 'Verify the encryption settings of the bucket: the registry has none of its own for Cloud Storage.',
      },
    },
    'dist-gcs',
  ),
  price: cell(
    { region: 'us-central1', currency: 'USD', perTBMonth: 20, dated: '2025-03-06' },
    'cyclenerd',
    'infracost-golden',
  ),
}

function googleBucket() {
  return {
    says: "Create the bucket first. Hand the registry a service account's key if pulls are to be redirected: without a key, the upstream 2.8 driver cannot sign addresses.",
  }
}

const goneSince = (day: string, instead: string) =>
  `Upstream removed this driver on ${day}: distribution 3.0.0 (2025-04-01) and later have none, and new drivers are not taken. ${instead}`

export const swift: RegistryBackend = {
  id: 'swift',
  name: 'OpenStack Swift',
  kind: 'object',
  support: {
    'dtr-2.5': cell(listed("Docker's DTR manual lists OpenStack Swift."), 'dd-index'),
    'dtr-2.6': cell(listed("Docker's DTR manual lists OpenStack Swift."), 'dd-index'),
    'dtr-2.7': cell(listed("Docker's DTR manual lists OpenStack Swift."), 'dd-index'),
    'msr-2.8': cell(disagree('MSR 2.8', 'OpenStack Swift', 'operations', 'reference'), 'm28-ext', 'm28-storage'),
    'msr-2.9': cell(disagree('MSR 2.9', 'OpenStack Swift', 'operations', 'reference'), 'm29-imgstor', 'm29-storage'),
    'msr-2.10': cell(
      disagree('MSR 2.10', 'OpenStack Swift', 'operations', 'reference'),
      'm210-imgstor',
      'm210-storage',
      'm210-compat',
    ),
    'msr-3.0': cell(listed('MSR 3.0 has the backend swift.'), 'm30-imgstor'),
    'msr-3.1': cell(listed('MSR 3.1 has the backend swift.'), 'm31-imgstor'),
    'msr-4': cell(upstreamOnly('OpenStack Swift for images'), 'm413-storage', 'm413-pvc', 'm4l-helm', 'hh-val'),
  },
  carriers: [{ on: 'openstack-swift', serves: cell({ says: 'Your cloud has Swift' }, 'swift-docs') }],
  acquire: cell('OpenStack Swift', 'swift-docs'),
  prepare: {
    ...linesBefore4(cell(keystone(), 'dd-swift', 'exp-reg')),
    'msr-4': cell({ says: `${keystone().says} ${jobLogs}` }, 'dd-swift', 'exp-reg', 'hh-val', 'hh-ha'),
  },
  outlives: cell(
    {
      most: 'nothing',
      says: 'The Swift cluster must itself keep its replicas apart widely enough for the failure that you name.',
    },
    'swift-docs',
  ),
  redirects: cell('with-key', 'dist-283'),
  atRest: cell(
    {
      points: 0,
      says: 'Encryption in Swift is optional.',
      todo: {
        says: 'Have the optional encryption of Swift turned on in your cloud: the registry has none of its own for it.',
      },
    },
    'swift-docs',
  ),
  collection: {
    'msr-4': cell(
      {
        points: -0.25,
        says: 'Garbage collection of upstream Harbor failed on Swift at the segments of a broken blob; the project calls it a limitation.',
      },
      'i-h9283',
    ),
  },
  dataFault: cell(
    {
      points: -1,
      says: 'Swift is eventually consistent: the driver waits 15 seconds for what it wrote and then fails. Pushes have failed at random and registries were corrupted by it for years.',
    },
    'dist-283',
    'i-d1013',
    'i-d2188',
    'i-d2878',
  ),
  goneUpstream: cell(
    goneSince('2023-08-15', "Take your cloud's S3 API instead."),
    'dist-rmswift',
    'dist-300',
    'dist-drv',
  ),
}

function keystone() {
  return {
    says: 'Keystone must answer whenever the registry starts: the driver logs in and creates the container then. Give it authurl, username, password and container.',
  }
}

export const alibabaOss: RegistryBackend = {
  id: 'alibaba-oss',
  name: 'Alibaba Cloud OSS',
  kind: 'object',
  support: {
    'dtr-2.5': cell(notListed(), 'dd-index'),
    'dtr-2.6': cell(notListed(), 'dd-index'),
    'dtr-2.7': cell(notListed(), 'dd-index'),
    'msr-2.8': cell(disagree('MSR 2.8', 'Alibaba Cloud OSS', 'reference', 'operations'), 'm28-storage', 'm28-ext'),
    'msr-2.9': cell(disagree('MSR 2.9', 'Alibaba Cloud OSS', 'reference', 'operations'), 'm29-storage', 'm29-imgstor'),
    'msr-2.10': cell(
      disagree('MSR 2.10', 'Alibaba Cloud OSS', 'reference', 'operations'),
      'm210-storage',
      'm210-compat',
      'm210-imgstor',
    ),
    'msr-3.0': cell(listed('MSR 3.0 has the backend oss.'), 'm30-imgstor'),
    'msr-3.1': cell(listed('MSR 3.1 has the backend oss.'), 'm31-imgstor'),
    'msr-4': cell(upstreamOnly('Alibaba Cloud OSS for images'), 'm413-storage', 'm413-pvc', 'm4l-helm', 'hh-val'),
  },
  carriers: [
    {
      on: 'alibaba',
      isSite: true,
      serves: cell({ says: 'Alibaba Cloud brings OSS along, with strong consistency' }, 'oss-zrs'),
    },
    { on: 'alibaba-oss', serves: cell({ says: 'You have OSS, with strong consistency' }, 'oss-zrs') },
  ],
  cloud: cell('alibaba', 'oss-zrs'),
  acquire: cell('an Alibaba Cloud OSS bucket', 'oss-zrs'),
  prepare: {
    ...linesBefore4(cell(ossBucket(), 'dist-283')),
    'msr-4': cell(
      { says: `${ossBucket().says} The chart puts the bucket name before the endpoint. ${jobLogs}` },
      'dist-283',
      'hh-cm',
      'hh-val',
      'hh-ha',
    ),
  },
  outlives: cell(
    {
      most: 'node',
      says: 'Choose zone-redundant storage (ZRS) for the bucket to outlive a zone; it cannot be turned off later.',
    },
    'oss-zrs',
  ),
  redirects: cell('always', 'dist-283'),
  refuses: cell(
    {
      'instance-role': 'The upstream OSS driver takes an access key and its secret only. Plan keys.',
      'service-account': 'The upstream OSS driver takes an access key and its secret only. Plan keys.',
    },
    'dist-283',
  ),
  atRest: cell({ points: 0.5, says: 'The OSS driver asks for encryption with encrypt: true.' }, 'dist-283'),
  goneUpstream: cell(
    goneSince('2023-08-16', 'Mirantis has not said what follows for this backend.'),
    'dist-rmoss',
    'dist-300',
    'dist-drv',
  ),
}

function notListed() {
  return {
    level: 'undocumented',
    says: "No document read says whether DTR supports Alibaba Cloud OSS: Docker's DTR manual does not list it.",
  } as const
}

function ossBucket() {
  return {
    says: 'Create the bucket first, and give the registry its region, the bucket, an access key and the secret.',
  }
}
