import type { VolumeClass } from '../advice/advice.ts'

/** What people call the classes of volumes. */
export const classNames = {
  none: 'no volume',
  tmpfs: 'memory',
  local: 'local disk',
  'nfs-share': 'NFS share',
  'iscsi-block': 'iSCSI block volume',
  'vendor-block-array': 'block volume of an array',
  'vendor-file-nas': 'files of a vendor’s filer',
  'hyperconverged-sds': 'storage software on the nodes',
  distributed: 'distributed storage',
  'cloud-block': 'cloud disk',
  'cloud-file': 'cloud file service',
  flexvolume: 'FlexVolume',
  'secrets-config': 'secrets and configuration',
} as const satisfies Record<VolumeClass, string>
