import type { StorageDriver } from '../image-shape.ts'
import { btrfs, vfs, zfs } from './copy-on-write-drivers.ts'
import { aufs, devicemapper } from './ended-drivers.ts'
import { containerdOverlayfs, fuseOverlayfs, overlay, overlay2 } from './overlay-drivers.ts'
import { windowsfilter } from './windowsfilter.ts'

/** Every storage driver and snapshotter that the advice knows; equal scores keep this order. */
export const drivers: readonly StorageDriver[] = [
  overlay2,
  containerdOverlayfs,
  fuseOverlayfs,
  btrfs,
  zfs,
  windowsfilter,
  overlay,
  devicemapper,
  aufs,
  vfs,
]
