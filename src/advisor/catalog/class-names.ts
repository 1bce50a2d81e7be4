import type { VolumeClass } from '../advice/advice.ts'

/** What people call the classes of volumes; SMB shares are of the class `nfs-share` too, so its name says neither. */
export const classNames = {
  none: 'no volume',
  tmpfs: 'memory',
  local: 'local disk',
  'nfs-share': 'network share',
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
