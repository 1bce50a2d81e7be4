import type { StorageSystem } from '../../advisor/plan/storage-system.ts'
import type { ChoiceGroup } from '../../ui/choice.ts'

/** Storage that somebody may own or have contracted, by the names that people use. */
export const storageGroups: readonly ChoiceGroup<StorageSystem>[] = [
  {
    heading: 'Shared protocols',
    choices: [
      { value: 'nfs-v4', label: 'NFSv4 server' },
      { value: 'nfs-v3', label: 'NFSv3 server' },
      { value: 'smb-server', label: 'SMB server' },
      { value: 'iscsi-target', label: 'iSCSI target' },
      { value: 'fc-san', label: 'Fibre Channel SAN' },
    ],
  },
  {
    heading: 'Arrays and filers',
    choices: [
      { value: 'netapp-ontap', label: 'NetApp ONTAP' },
      { value: 'hpe-nimble', label: 'HPE Nimble', hint: 'Alletra 5000 and 6000' },
      { value: 'hpe-array', label: 'Another HPE array', hint: 'Primera, 3PAR, Alletra' },
      { value: 'pure-flasharray', label: 'Pure FlashArray' },
      { value: 'pure-flashblade', label: 'Pure FlashBlade' },
      { value: 'dell-powerstore', label: 'Dell PowerStore' },
      { value: 'dell-powermax', label: 'Dell PowerMax' },
      { value: 'dell-unity', label: 'Dell Unity' },
      { value: 'dell-powerscale', label: 'Dell PowerScale' },
      { value: 'nexentastor', label: 'NexentaStor' },
    ],
  },
  {
    heading: 'Hypervisor and software-defined',
    choices: [
      { value: 'vsphere-datastore', label: 'vSphere datastore' },
      { value: 'vsan', label: 'VMware vSAN' },
      { value: 'nutanix', label: 'Nutanix', hint: 'Volumes and Files' },
      { value: 'ceph', label: 'Ceph', hint: 'RBD and CephFS' },
      { value: 'dell-powerflex', label: 'Dell PowerFlex' },
      { value: 'portworx', label: 'Portworx' },
      { value: 'longhorn', label: 'Longhorn' },
      { value: 'linstor', label: 'LINSTOR' },
      { value: 'openebs', label: 'OpenEBS' },
      { value: 'datacore', label: 'DataCore' },
      { value: 'blockbridge', label: 'Blockbridge' },
      { value: 'nexentaedge', label: 'NexentaEdge' },
    ],
  },
  {
    heading: 'Object stores',
    choices: [
      { value: 's3-compatible', label: 'An S3-compatible store' },
      { value: 'minio', label: 'MinIO' },
      { value: 'ceph-rgw', label: 'Ceph object gateway' },
      { value: 'netapp-storagegrid', label: 'NetApp StorageGRID' },
      { value: 'nutanix-objects', label: 'Nutanix Objects' },
      { value: 'dell-ecs', label: 'Dell ECS or ObjectScale' },
      { value: 'cloudian', label: 'Cloudian HyperStore' },
      { value: 'scality', label: 'Scality RING' },
      { value: 'openstack-swift', label: 'OpenStack Swift' },
      { value: 'aws-s3', label: 'Amazon S3' },
      { value: 'azure-blob', label: 'Azure Blob Storage' },
      { value: 'gcs', label: 'Google Cloud Storage' },
      { value: 'alibaba-oss', label: 'Alibaba Cloud OSS' },
    ],
  },
  {
    heading: 'Secrets',
    choices: [
      { value: 'vault', label: 'HashiCorp Vault' },
      { value: 'keywhiz', label: 'Keywhiz' },
    ],
  },
  {
    heading: 'Something else',
    choices: [
      { value: 'other-csi', label: 'Another array with a CSI driver' },
      { value: 'other-nfs', label: 'Another NFS filer' },
      { value: 'other-s3', label: 'Another S3 store' },
      { value: 'other-docker-plugin', label: 'Another Docker volume plugin' },
    ],
  },
]

/** The name of a system, for sentences. */
export function storageLabel(system: string): string {
  for (const { choices } of storageGroups)
    for (const { value, label } of choices) if (value === system && typeof label === 'string') return label
  return system
}
