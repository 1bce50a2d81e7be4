import { cellsFrom } from '../cell.ts'
import type { RegistryBackend } from '../registry-shape.ts'
import { registrySources } from '../sources/registry-sources.ts'
import { nfsCarriers } from './file-carriers.ts'
import { linesBefore4 } from './same-for-lines.ts'

const cell = cellsFrom(registrySources)
const listed = (says: string) => ({ level: 'supported', says }) as const

const inDtr = listed("Docker's DTR manual lists NFS, without naming a version.")
const unnamed = (line: string) => listed(`${line} lists NFS for its images, without naming a version.`)
const bothVersions = (line: string) => listed(`The ${line} reference page lists NFS v3 and v4.`)
const in4 = listed(
  'MSR 4 takes any StorageClass, and NFS is one of the two worked examples from 4.13 on; the NFS version is not named.',
)

/** Asks the mount daemon, which version 3 needs and a server of version 4 alone does not run. */
const listExports = 'showmount -e <nfs server>'
const mountVersion4 = 'mount -t nfs4 <nfs server>:/<export> /mnt && umount /mnt'

const fixedAddress = (line: string, check: string, more = '') => ({
  says: `Give the NFS server a fixed IP address: if it changes, ${line} must be reconfigured off NFS and on again, even where the DNS name stays. Install the NFS client on every registry node.${more}`,
  check,
})
const versionOption = ' For version 4 pass extra NFS options beside the storage URL.'
const claimOnNfs = {
  says: 'Provide a StorageClass on the NFS server whose volumes are ReadWriteMany, as the image claim is by default.',
  check: 'kubectl get storageclass',
}
const claimOnNfs4 = {
  says: 'Provide a StorageClass on the NFS server, and set ReadWriteMany and a size of your own on the registry and job log claims: the upstream chart defaults to ReadWriteOnce and 5 GiB.',
  check: 'kubectl get pvc -A',
}

/** What both versions of NFS share. */
const nfs = {
  kind: 'shared-fs',
  redirects: cell('never', 'dist-283'),
  outlives: cell(
    {
      most: 'nothing',
      says: 'All replicas see one NFS server: it must itself stay up, under the same address, through the failure that you name.',
    },
    'dist-dep',
  ),
  atRest: cell(
    {
      points: 0,
      says: 'The file system driver has no encryption of its own.',
      todo: {
        says: 'Turn encryption at rest on in the NFS server: the registry writes plain files.',
      },
    },
    'dist-fs',
  ),
  collection: {
    ...linesBefore4(cell(busyFiles(), 'i-d1116')),
    'msr-4': cell(
      {
        points: -0.25,
        says: 'Garbage collection of upstream Harbor failed on NFS 3, 4.0 and 4.1 alike, also because NFS keeps deleted open files as busy .nfs files: run a collection in your tests, and watch its log.',
      },
      'i-h12850',
      'i-h16373',
    ),
  },
  synchronises: cell(
    {
      speed: { points: -1, says: 'NFS pays for its guarantees with synchronisation, which costs speed.' },
      errors: { points: -0.75, says: 'NFS hides low-level errors from the registry, so faults show late.' },
    },
    'seed',
  ),
} as const

function busyFiles() {
  return {
    points: -0.25,
    says: 'Deleting can fail on NFS, which keeps deleted open files as busy .nfs files; upstream registries have failed at it. Run garbage collection in your tests, and watch its log.',
  }
}

export const nfsV3: RegistryBackend = {
  ...nfs,
  id: 'nfs-v3',
  name: 'NFSv3',
  support: {
    'dtr-2.5': cell(inDtr, 'dd-index'),
    'dtr-2.6': cell(inDtr, 'dd-index'),
    'dtr-2.7': cell(inDtr, 'dd-index'),
    'msr-2.8': cell(bothVersions('MSR 2.8'), 'm28-storage'),
    'msr-2.9': cell(bothVersions('MSR 2.9'), 'm29-storage'),
    'msr-2.10': cell(bothVersions('MSR 2.10'), 'm210-storage', 'm210-compat'),
    'msr-3.0': cell(unnamed('MSR 3.0'), 'm30-imgstor'),
    'msr-3.1': cell(unnamed('MSR 3.1'), 'm31-imgstor'),
    'msr-4': cell(in4, 'm413-pvc'),
  },
  carriers: nfsCarriers('v3'),
  acquire: cell('an NFSv3 server', 'exports5'),
  prepare: {
    'dtr-2.5': cell(fixedAddress('DTR', listExports), 'dd-nfs'),
    'dtr-2.6': cell(fixedAddress('DTR', listExports), 'dd-nfs'),
    'dtr-2.7': cell(fixedAddress('DTR', listExports), 'dd-nfs'),
    'msr-2.9': cell(fixedAddress('MSR', listExports), 'm29-nfs'),
    'msr-2.10': cell(fixedAddress('MSR', listExports), 'm210-nfs'),
    'msr-3.0': cell(claimOnNfs, 'm30-prep'),
    'msr-3.1': cell(claimOnNfs, 'm31-prep'),
    'msr-4': cell(claimOnNfs4, 'm413-pvc', 'hh-val', 'hh-ha'),
  },
  weakness: cell(
    'NFSv3 has no security of its own: whoever reaches the server with a fitting address and user number reads and writes the images. Keep it on a closed network.',
    'seed',
    'exports5',
  ),
}

export const nfsV4: RegistryBackend = {
  ...nfs,
  id: 'nfs-v4',
  name: 'NFSv4',
  support: {
    'dtr-2.5': cell(inDtr, 'dd-index'),
    'dtr-2.6': cell(inDtr, 'dd-index'),
    'dtr-2.7': cell(listed('DTR 2.7 documents NFSv4 by its mount options.'), 'dd-install'),
    'msr-2.8': cell(bothVersions('MSR 2.8'), 'm28-storage'),
    'msr-2.9': cell(bothVersions('MSR 2.9'), 'm29-storage', 'm29-nfs'),
    'msr-2.10': cell(bothVersions('MSR 2.10'), 'm210-storage', 'm210-nfs'),
    'msr-3.0': cell(unnamed('MSR 3.0'), 'm30-imgstor'),
    'msr-3.1': cell(unnamed('MSR 3.1'), 'm31-imgstor'),
    'msr-4': cell(in4, 'm413-pvc'),
  },
  carriers: nfsCarriers('v4'),
  acquire: cell('an NFSv4 server', 'nfs5'),
  prepare: {
    'dtr-2.5': cell(fixedAddress('DTR', mountVersion4), 'dd-nfs'),
    'dtr-2.6': cell(fixedAddress('DTR', mountVersion4), 'dd-nfs'),
    'dtr-2.7': cell(
      fixedAddress('DTR', mountVersion4, ' For version 4 pass --nfs-options rw,nfsvers=4.'),
      'dd-nfs',
      'dd-install',
    ),
    'msr-2.9': cell(fixedAddress('MSR', mountVersion4, versionOption), 'm29-nfs'),
    'msr-2.10': cell(fixedAddress('MSR', mountVersion4, versionOption), 'm210-nfs'),
    'msr-3.0': cell(claimOnNfs, 'm30-prep'),
    'msr-3.1': cell(claimOnNfs, 'm31-prep'),
    'msr-4': cell(claimOnNfs4, 'm413-pvc', 'hh-val', 'hh-ha'),
  },
}
