import { cellsFrom } from '../cell.ts'
import type { Carrier } from '../registry-shape.ts'
import { registrySources } from '../sources/registry-sources.ts'
import { everyLine } from './same-for-lines.ts'

const cell = cellsFrom(registrySources)

const classOn = (what: string) => ({
  says: `Set up ${what} first, with a StorageClass that gives ReadWriteMany.`,
  check: 'kubectl get storageclass',
})

/** What carries a ReadWriteMany claim on Kubernetes; those with nothing to do first come first. */
export const claimCarriers: readonly Carrier[] = [
  {
    on: 'ceph',
    serves: cell({ says: 'Ceph serves ReadWriteMany claims from CephFS through cephfs.csi.ceph.com' }, 'ceph-csi'),
  },
  {
    on: 'netapp-ontap',
    serves: cell(
      { says: 'ONTAP serves ReadWriteMany claims over NFS with the ontap-nas drivers of Trident' },
      'trident-nas',
    ),
  },
  {
    on: 'dell-powerscale',
    serves: cell(
      { says: 'PowerScale serves ReadWriteMany claims over NFS through csi-isilon.dellemc.com' },
      'dell-csi',
    ),
  },
  {
    on: 'portworx',
    serves: cell(
      { says: 'Portworx serves ReadWriteMany claims as sharedv4 volumes' },
      'px-features',
      'k8s-csi-drivers',
    ),
  },
  {
    on: 'nfs-v4',
    serves: cell(
      { says: 'The NFS CSI driver serves ReadWriteMany claims from an NFSv4 server' },
      'csi-nfs-readme',
      'k8s-csi-drivers',
    ),
    watch: everyLine(
      cell(
        'The claim stands on NFS, which pays for its guarantees with synchronisation and hides low-level errors.',
        'seed',
      ),
    ),
  },
  {
    on: 'nfs-v3',
    serves: cell(
      { says: 'The NFS CSI driver serves ReadWriteMany claims from an NFSv3 server' },
      'csi-nfs-readme',
      'k8s-csi-drivers',
    ),
    watch: everyLine(
      cell(
        'The claim stands on NFSv3, which has no security of its own, pays for its guarantees with synchronisation and hides low-level errors.',
        'seed',
      ),
    ),
  },
  {
    on: 'longhorn',
    serves: cell(
      {
        says: 'Longhorn serves ReadWriteMany claims through NFSv4',
        todo: {
          says: 'Install the NFSv4 client on every node: Longhorn serves ReadWriteMany through it.',
          check: 'mount.nfs4 -V',
        },
      },
      'longhorn-install',
    ),
  },
  {
    on: 'pure-flashblade',
    serves: cell(
      { says: 'FlashBlade serves file volumes through PX-CSI', todo: classOn('PX-CSI with a FlashBlade file class') },
      'px-csi-sc',
      'px-csi-what',
    ),
  },
  {
    on: 'nutanix',
    serves: cell(
      {
        says: 'The Nutanix CSI driver serves ReadWriteMany claims from Nutanix Files',
        todo: classOn('Nutanix Files (Nutanix Volumes gives ReadWriteOnce only)'),
      },
      'nutanix-helm',
    ),
  },
  {
    on: 'nexentastor',
    serves: cell(
      { says: 'NexentaStor serves shared claims over NFS', todo: classOn('an NFS share') },
      'nexentastor-csi',
      'k8s-csi-drivers',
    ),
  },
  ...(['dell-powerstore', 'dell-powermax', 'dell-unity', 'dell-powerflex'] as const).map((on): Carrier => ({
    on,
    serves: cell(
      {
        says: 'The Dell CSI driver serves ReadWriteMany claims with a file system over NFS only',
        todo: classOn('an NFS server on the array'),
      },
      'dell-csi',
    ),
  })),
  {
    on: 'vsan',
    serves: cell(
      {
        says: 'The vSphere CSI driver serves ReadWriteMany claims from vSAN File Services only',
        todo: classOn('vSAN File Services'),
      },
      'vsphere-rwx-cdi',
      'vsphere-csi-matrix',
    ),
  },
  ...(['hpe-array', 'hpe-nimble'] as const).map((on): Carrier => ({
    on,
    serves: cell(
      {
        says: 'The HPE CSI driver serves ReadWriteMany claims on block storage through its own NFS server pod',
        todo: classOn('the NFS server of the HPE CSI driver, or a file back end'),
      },
      'hpe-csi-using',
    ),
  })),
  {
    on: 'aws',
    isSite: true,
    serves: cell({ says: 'Amazon EFS serves ReadWriteMany claims through efs.csi.aws.com' }, 'csi-drivers'),
  },
  {
    on: 'azure',
    isSite: true,
    serves: cell({ says: 'Azure Files serves ReadWriteMany claims through file.csi.azure.com' }, 'csi-drivers'),
  },
  {
    on: 'gcp',
    isSite: true,
    serves: cell(
      { says: 'Google Filestore serves ReadWriteMany claims through filestore.csi.storage.gke.io' },
      'csi-drivers',
    ),
  },
  {
    on: 'other-nfs',
    serves: cell(
      {
        says: 'The NFS CSI driver serves ReadWriteMany claims from an NFSv3 or NFSv4 server',
        todo: classOn('the NFS CSI driver on your NFS server'),
      },
      'csi-nfs-readme',
    ),
  },
  {
    on: 'other-csi',
    serves: cell(
      {
        says: 'Your CSI driver serves claims; which access modes it has is for its maker to say',
        todo: {
          says: 'Verify with its maker that your CSI driver serves ReadWriteMany claims with a file system.',
          check: 'kubectl get csidrivers',
        },
      },
      'k8s-csi-drivers',
    ),
  },
]

const speaks = (version: string) => ({
  says: `Verify that this system exports NFS${version}, and create the export.`,
  check: `mount -t nfs -o nfsvers=${version.slice(1)} <server>:/<export> /mnt`,
})

/** What carries NFS of one version: such a server itself, then filers whose NFS version is to be verified. */
export function nfsCarriers(version: 'v3' | 'v4'): readonly Carrier[] {
  const todo = speaks(version)
  return [
    {
      on: `nfs-${version}`,
      serves: cell({ says: `Your NFS${version} server is on hand` }, 'exports5'),
    },
    {
      on: 'netapp-ontap',
      serves: cell({ says: 'ONTAP serves NFS', todo }, 'trident-nas', 'trident-docker'),
    },
    { on: 'dell-powerscale', serves: cell({ says: 'PowerScale serves NFS', todo }, 'dell-csi') },
    {
      on: 'pure-flashblade',
      serves: cell({ says: 'FlashBlade serves NFS', todo }, 'px-fada-31', 'px-csi-what'),
    },
    ...(['dell-powerstore', 'dell-powermax', 'dell-unity', 'dell-powerflex'] as const).map((on): Carrier => ({
      on,
      serves: cell({ says: 'This Dell array can serve NFS beside block storage', todo }, 'dell-csi'),
    })),
    { on: 'nutanix', serves: cell({ says: 'Nutanix Files serves NFS', todo }, 'nutanix-helm') },
    { on: 'nexentastor', serves: cell({ says: 'NexentaStor serves NFS', todo }, 'nexentastor-csi') },
    {
      on: 'vsan',
      serves: cell({ says: 'vSAN File Services serves NFS', todo }, 'vsphere-rwx-cdi'),
    },
    { on: 'other-nfs', serves: cell({ says: 'Your NFS server is on hand', todo }, 'exports5') },
  ]
}
