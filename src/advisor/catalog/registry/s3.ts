import { cellsFrom } from '../cell.ts'
import type { Carrier, RegistryBackend } from '../registry-shape.ts'
import { registrySources } from '../sources/registry-sources.ts'
import { everyLine, linesBefore4 } from './same-for-lines.ts'

const cell = cellsFrom(registrySources)
const listed = (says: string) => ({ level: 'supported', says }) as const
const upstreamOnly = (what: string) =>
  ({
    level: 'undocumented',
    says: `No Mirantis page on MSR 4 says whether it supports ${what}: its storage chapters speak of Kubernetes volumes only. Support rests on upstream Harbor alone, whose chart has this type. Ask Mirantis before you build on it.`,
  }) as const

const permissions =
  'The registry needs eight permissions: ListBucket, GetBucketLocation and ListBucketMultipartUploads on the bucket; PutObject, GetObject, DeleteObject, ListMultipartUploadParts and AbortMultipartUpload on its objects.'
const lacksTwo = (line: string) => `${permissions} The example policy on the ${line} page lacks the last two.`
const bucket = 'Create the bucket first, in the region closest to the registry nodes.'
const iam = (says: string) => ({ says, check: 'aws iam simulate-principal-policy' })

const s3Collection = {
  points: -0.25,
  says: 'Collecting garbage slows down with the number of tags, took days on large repositories upstream, and buckets there grew far beyond the size shown (1.36 TB shown, over 40 TB kept). Keep repositories small and alert on the size of the bucket.',
}
const smallRepositories = {
  points: -0.25,
  says: 'Deleting one manifest makes the upstream registry read every tag of its repository, so collection slows down as repositories grow. Keep them small.',
}
const deletesIgnored = {
  points: -0.25,
  says: 'The upstream 2.8 driver ignores the errors of single deletes, so a store that refuses them looks clean while it fills up. Test that a collection really shrinks the bucket, and alert on its size.',
}
const deletesSeen = {
  points: -0.25,
  says: 'Collections on ONTAP S3 and on Ceph reported success while nothing was deleted, because the upstream 2.8 driver ignores the errors of single deletes. Test that a collection really shrinks the bucket, and alert on its size.',
}

const caField = {
  says: "Enter the store's root certificate in the storage form of the registry, and trust it on every client: redirected pulls go to the store.",
}
const regionsOf29 = [
  'us-east-1',
  'us-east-2',
  'us-west-1',
  'us-west-2',
  'eu-west-1',
  'eu-west-2',
  'eu-central-1',
  'ap-south-1',
  'ap-southeast-1',
  'ap-southeast-2',
  'ap-northeast-1',
  'ap-northeast-2',
  'sa-east-1',
  'cn-north-1',
  'us-gov-west-1',
  'ca-central-1',
] as const
const regionsOfDriver28 = [...regionsOf29, 'eu-west-3', 'cn-northwest-1'] as const

const versioning = {
  says: 'Add a lifecycle rule that removes noncurrent versions: on a versioned bucket a deletion only adds a delete marker, so garbage collection frees nothing.',
  check: 'aws s3api get-bucket-lifecycle-configuration --bucket <bucket>',
}

const shared = {
  kind: 'object',
  redirects: cell('always', 'dist-283'),
  privateCa: {
    'dtr-2.5': cell(caField, 'dd-s3'),
    'msr-2.8': cell(caField, 'c30-s3'),
    'msr-2.9': cell(caField, 'm29-s3'),
    'msr-4': cell(
      {
        says: "Name a secret that holds the store's certificate under ca.crt in persistence.imageChartStorage.caBundleSecretName, and trust it on every client: redirected pulls go to the store.",
      },
      'hh-val',
      'hw-yml',
    ),
  },
  refuses: cell(
    {
      'service-account':
        "The upstream 2.8 code base reads keys, environment, a shared file or the node's EC2 role, never the web identity of a service account (IRSA); the change for 2.8 was closed unmerged. Plan static keys or the node's role.",
    },
    'dist-283',
    'i-d3275',
    'i-d3921',
  ),
} as const

export const s3: RegistryBackend = {
  ...shared,
  id: 's3',
  name: 'Amazon S3',
  support: {
    'dtr-2.5': cell(listed("Docker's page on DTR 2.5 describes Amazon S3."), 'dd-s3'),
    'dtr-2.6': cell(listed("Docker's DTR manual lists Amazon S3."), 'dd-index'),
    'dtr-2.7': cell(listed("Docker's DTR manual lists Amazon S3."), 'dd-index'),
    'msr-2.8': cell(listed('Both MSR 2.8 pages list Amazon S3.'), 'm28-ext', 'm28-storage'),
    'msr-2.9': cell(listed('Both MSR 2.9 pages list Amazon S3.'), 'm29-imgstor', 'm29-storage'),
    'msr-2.10': cell(listed('Both MSR 2.10 pages list Amazon S3.'), 'm210-imgstor', 'm210-storage'),
    'msr-3.0': cell(listed('MSR 3.0 has the backend s3.'), 'm30-imgstor'),
    'msr-3.1': cell(listed('MSR 3.1 has the backend s3.'), 'm31-imgstor', 'm31-switch'),
    'msr-4': cell(upstreamOnly('Amazon S3 for images'), 'm413-storage', 'm413-pvc', 'm4l-helm', 'hh-val'),
  },
  carriers: [
    {
      on: 'aws',
      isSite: true,
      serves: cell({ says: 'AWS brings S3 along, with strong consistency for writes, deletes and lists' }, 'aws-cons'),
    },
    {
      on: 'aws-s3',
      serves: cell({ says: 'You have S3, with strong consistency for writes, deletes and lists' }, 'aws-cons'),
    },
  ],
  cloud: cell('aws', 'aws-cons'),
  acquire: cell('an account with Amazon S3', 'aws-cons'),
  prepare: {
    'dtr-2.5': cell(iam(`${bucket} ${lacksTwo('DTR')}`), 'dd-s3', 'dist-s3'),
    'dtr-2.6': cell(iam(permissions), 'dist-s3'),
    'dtr-2.7': cell(iam(permissions), 'dist-s3'),
    'msr-2.8': cell(iam(`${bucket} ${permissions}`), 'c30-s3', 'dist-s3'),
    'msr-2.9': cell(iam(`${bucket} ${lacksTwo('MSR 2.9')}`), 'm29-s3', 'dist-s3'),
    'msr-2.10': cell(iam(permissions), 'dist-s3'),
    'msr-3.0': cell(iam(`${bucket} ${lacksTwo('MSR 3.0')}`), 'm30-s3', 'dist-s3'),
    'msr-3.1': cell(
      iam(
        `Set v4auth: true where Kubernetes runs on AWS, and leave the keys out where a role supplies them. ${permissions}`,
      ),
      'm31-switch',
      'dist-s3',
    ),
    'msr-4': cell(
      iam(
        `Keep the job logs in the database (jobservice.jobLoggers), which replaces the shared volume. ${permissions}`,
      ),
      'hh-ha',
      'hh-val',
      'dist-s3',
    ),
  },
  outlives: cell(
    {
      most: 'zone',
      says: 'S3 keeps objects in at least three zones of one region; a region that fails takes them along unless a rule copies them to another.',
    },
    's3-durability',
  ),
  atRest: cell(
    { points: 0.5, says: 'S3 encrypts on the server: encrypt: true, and keyid for a key of your own.' },
    'dist-s3',
  ),
  collection: {
    ...linesBefore4(cell(smallRepositories, 'dist-conf')),
    'msr-4': cell(s3Collection, 'i-h12948', 'i-h17251'),
  },
  regions: cell(
    { known: regionsOfDriver28, endpoint: 'https://s3.<region>.amazonaws.com' },
    'dist-283',
    'i-d4614',
    'i-d2870',
  ),
  listedRegions: {
    'dtr-2.5': cell(regionsOf29, 'dd-s3'),
    'msr-2.9': cell(regionsOf29, 'm29-s3'),
  },
  versioning: cell(versioning, 's3-delete-marker', 's3-delete-versions'),
  objectLock: cell(
    'Object Lock needs versioning and cannot be taken off a bucket again, so a registry bucket that has it only grows until retention ends. Use a bucket without it.',
    'aws-lock',
  ),
  storageClasses: cell(
    'The upstream 2.8 driver stores as STANDARD or REDUCED_REDUNDANCY only. Cheaper classes need a lifecycle rule of the bucket, and archive classes without instant retrieval break pulls.',
    'dist-283',
  ),
  price: cell({ region: 'us-east-1', currency: 'USD', perTBMonth: 23, dated: '2024-07-01' }, 'infracost-golden'),
}

const onSwiftItself = (line: string) =>
  `On Swift itself two Mirantis pages of MSR ${line} contradict each other: the operations page lists it, the reference page does not. S3 stands on both.`
const tested = (what: string) => ({
  says: `Test a push, a pull and a garbage collection against ${what} before you build on it: no document read names it as tested with the registry.`,
})
const speaksS3 = (what: string): Carrier['serves'] =>
  cell({ says: `${what} speaks S3, which the registry's S3 driver uses through regionendpoint` }, 'dist-s3')

export const s3Compatible: RegistryBackend = {
  ...shared,
  id: 's3-compatible',
  name: 'S3-compatible store',
  support: {
    'dtr-2.5': cell(
      listed("Docker's page on DTR 2.5 takes S3-compatible stores, such as Cleversafe or MinIO."),
      'dd-s3',
    ),
    'dtr-2.6': cell(listed("Docker's DTR manual takes S3-compatible stores, such as MinIO."), 'dd-index'),
    'dtr-2.7': cell(listed("Docker's DTR manual takes S3-compatible stores, such as MinIO."), 'dd-index'),
    'msr-2.8': cell(listed('MSR 2.8 takes S3-compatible stores, such as Cleversafe or MinIO.'), 'c30-s3'),
    'msr-2.9': cell(listed('MSR 2.9 takes S3-compatible stores, such as Cleversafe or MinIO.'), 'm29-s3'),
    'msr-2.10': cell(
      listed(
        'MSR 2.10 lists S3, and the storage introduction brings stores on your premises in through the S3 API. The page that names compatible stores was read for 2.9 only.',
      ),
      'm210-imgstor',
      'seed',
    ),
    'msr-3.0': cell(listed('MSR 3.0 takes any store with an S3 API.'), 'm30-s3'),
    'msr-3.1': cell(listed('MSR 3.1 takes any store with an S3 API.'), 'm31-s3', 'm31-imgstor'),
    'msr-4': cell(upstreamOnly('an S3-compatible store for images'), 'm413-storage', 'm413-pvc', 'm4l-helm', 'hh-val'),
  },
  carriers: [
    {
      on: 's3-compatible',
      serves: speaksS3('Your store'),
    },
    { on: 'ceph-rgw', serves: speaksS3('The Ceph Object Gateway') },
    {
      on: 'netapp-storagegrid',
      serves: cell(
        {
          says: 'StorageGRID speaks S3',
          todo: {
            says: 'Set the bucket to strong-site or strong-global: by default StorageGRID shows overwritten objects, such as a moved tag, only eventually.',
          },
        },
        'storagegrid-consistency',
      ),
    },
    {
      on: 'minio',
      serves: speaksS3('MinIO'),
      watch: everyLine(
        cell(
          'The community edition of MinIO is no longer maintained: source only since October 2025, maintenance mode since 2025-12-03, and its README of 2026-02-12 points to AIStor. Plan a successor.',
          'minio-readme',
          'minio-maint',
        ),
      ),
    },
    {
      on: 'pure-flashblade',
      serves: cell({ says: 'FlashBlade speaks S3', todo: tested('FlashBlade') }, 'flashblade-rclone'),
    },
    {
      on: 'dell-ecs',
      serves: cell(
        {
          says: 'Dell ECS and ObjectScale speak S3',
          todo: {
            says: 'Where more than one site holds the store, send reads to the site that owns the object; test push, pull and collection before you build on it.',
          },
        },
        'objectscale-lb',
      ),
    },
    {
      on: 'nutanix-objects',
      serves: cell({ says: 'Nutanix Objects speaks S3', todo: tested('Nutanix Objects') }, 'nutanix-cribl'),
    },
    { on: 'cloudian', serves: cell({ says: 'Cloudian speaks S3', todo: tested('Cloudian') }, 'dist-s3') },
    { on: 'scality', serves: cell({ says: 'Scality speaks S3', todo: tested('Scality') }, 'dist-s3') },
    {
      on: 'openstack-swift',
      serves: cell(
        {
          says: "Swift also has an S3 API, which the registry's maintainers point to instead of their Swift driver",
          todo: {
            says: 'Have the S3 API of Swift turned on in your cloud, and test push, pull and collection through it.',
          },
        },
        'distribution-swift-removed',
      ),
      watch: {
        'msr-2.8': cell(onSwiftItself('2.8'), 'm28-ext', 'm28-storage'),
        'msr-2.9': cell(onSwiftItself('2.9'), 'm29-imgstor', 'm29-storage'),
        'msr-2.10': cell(onSwiftItself('2.10'), 'm210-imgstor', 'm210-storage', 'm210-compat'),
      },
    },
    { on: 'other-s3', serves: cell({ says: 'Your store speaks S3', todo: tested('your store') }, 'dist-s3') },
  ],
  acquire: cell('an S3-compatible object store', 'seed'),
  prepare: {
    ...linesBefore4(
      cell(
        {
          says: `Set the region endpoint to your store, with any word as the region, and grant its user all rights that it needs. ${permissions}`,
        },
        'dist-283',
        'dist-s3',
      ),
    ),
    'msr-4': cell(
      {
        says: `Set s3.regionendpoint to your store, with any word as the region, and keep the job logs in the database (jobservice.jobLoggers). ${permissions}`,
      },
      'hh-val',
      'hh-ha',
      'dist-283',
      'dist-s3',
    ),
  },
  outlives: cell(
    {
      most: 'nothing',
      says: 'The store must itself stay up through the failure that you name: spread its nodes and copies accordingly.',
    },
    'seed',
  ),
  atRest: cell(
    {
      points: 0.25,
      says: 'The S3 driver asks the store to encrypt with encrypt: true.',
      todo: {
        says: 'Verify that your store honours server-side encryption requests (encrypt: true), or encrypts by itself.',
      },
    },
    'dist-s3',
  ),
  collection: {
    ...linesBefore4(cell(deletesIgnored, 'dist-283')),
    'msr-4': cell(deletesSeen, 'dist-283', 'i-h23178', 'i-h20598'),
  },
  versioning: cell(versioning, 's3-delete-marker', 's3-delete-versions'),
  objectLock: cell(
    'Where the store keeps Object Lock as Amazon does, it needs versioning and cannot be taken off a bucket again, so a registry bucket that has it only grows until retention ends. Use a bucket without it.',
    'aws-lock',
  ),
}
