import { cellsFrom } from '../cell.ts'
import type { RegistryBackend } from '../registry-shape.ts'
import { registrySources } from '../sources/registry-sources.ts'
import { volumeSources } from '../sources/volume-sources.ts'
import { claimCarriers } from './file-carriers.ts'

const cell = cellsFrom({ ...volumeSources, ...registrySources })
const noClaim = (line: string) =>
  ({
    level: 'unsupported',
    says: `${line} does not run on Kubernetes: it takes NFS, bind mounts, volumes and object stores, but no claim.`,
  }) as const
const byDefault = (line: string) =>
  ({
    level: 'supported',
    says: `A persistent volume is the default backend of ${line}, and its image claim is ReadWriteMany.`,
  }) as const

export const rwxClaim: RegistryBackend = {
  id: 'k8s-rwx-pvc',
  name: 'Kubernetes ReadWriteMany claim',
  kind: 'shared-fs',
  support: {
    'dtr-2.5': cell(noClaim('DTR'), 'dd-index'),
    'dtr-2.6': cell(noClaim('DTR'), 'dd-index'),
    'dtr-2.7': cell(noClaim('DTR 2.7'), 'dd-index', 'dd-install'),
    'msr-2.8': cell(noClaim('MSR 2.8'), 'm28-ext', 'm28-storage'),
    'msr-2.9': cell(noClaim('MSR 2.9'), 'm29-imgstor', 'm29-storage'),
    'msr-2.10': cell(noClaim('MSR 2.10'), 'm210-imgstor', 'm210-storage'),
    'msr-3.0': cell(byDefault('MSR 3.0'), 'm30-imgstor', 'm30-prep'),
    'msr-3.1': cell(byDefault('MSR 3.1'), 'm31-imgstor', 'm31-prep'),
    'msr-4': cell(
      {
        level: 'supported',
        says: 'MSR 4 requires a ReadWriteMany StorageClass for high availability, and takes any; CephFS, Amazon EFS and Azure Files are named as examples.',
      },
      'm4l-hapre',
      'm413-storage',
      'm413-pvc',
    ),
  },
  onNodes: cell(
    {
      says: 'Software on disks of the nodes can serve ReadWriteMany claims: Longhorn through NFSv4, or Rook with CephFS',
      todo: {
        says: 'Set up storage on the nodes first, such as Longhorn (with the NFSv4 client on every node) or Rook (with a raw disk on three nodes), and a StorageClass that gives ReadWriteMany.',
        check: 'kubectl get storageclass',
      },
      unless: [
        's3-compatible',
        'ceph-rgw',
        'netapp-storagegrid',
        'minio',
        'dell-ecs',
        'nutanix-objects',
        'cloudian',
        'scality',
        'other-s3',
        'aws-s3',
        'azure-blob',
        'gcs',
      ],
    },
    'longhorn-install',
    'rook-rbd',
    'ceph-csi',
  ),
  carriers: claimCarriers,
  acquire: cell('storage with a CSI driver that serves ReadWriteMany claims', 'k8s-csi-drivers'),
  under: cell(['kubernetes'], 'k8s-csi-drivers'),
  prepare: {
    'msr-3.0': cell(
      {
        says: 'The default StorageClass must provision ReadWriteOnce and ReadWriteMany volumes: images take the second, metadata the first.',
        check: 'kubectl get storageclass',
      },
      'm30-prep',
    ),
    'msr-3.1': cell(
      {
        says: 'The default StorageClass must provision ReadWriteOnce and ReadWriteMany volumes: images take the second, metadata the first.',
        check: 'kubectl get storageclass',
      },
      'm31-prep',
    ),
    'msr-4': cell(
      {
        says: 'Set ReadWriteMany and a size of your own on the registry and job log claims: the upstream chart defaults to ReadWriteOnce and 5 GiB.',
        check: 'kubectl get pvc -A',
      },
      'm4l-hapre',
      'hh-val',
      'hh-ha',
    ),
  },
  outlives: cell(
    {
      most: 'nothing',
      says: 'All replicas share one volume: the storage behind the claim must itself stay up through the failure that you name.',
    },
    'dist-dep',
  ),
  redirects: cell('never', 'dist-283'),
  atRest: cell(
    {
      points: 0,
      says: 'Encryption is left to the storage behind the claim.',
      todo: { says: 'Turn encryption at rest on in the storage behind the claim: the registry writes plain files.' },
    },
    'dist-fs',
  ),
  synchronises: cell(
    {
      errors: {
        points: -0.3,
        says: 'Shared file systems show faults of the same kind as NFS: a registry on GlusterFS returned stale file handles.',
      },
    },
    'i-d4398',
  ),
}
