import type { Lifespan } from '../image-shape.ts'
import { cell } from './cell.ts'

const leftMcrIn = cell('23.0', 'mcr-2301')

/** From when until when engines have each driver, in Docker Engine's numbers. */
export const lifespans = {
  overlay2: {
    from: cell('1.12', 'mobytags', 'prio-v1.12.6'),
    legacyIn: cell('29.0', 'docs-overlayfs'),
  },
  'containerd-overlayfs': { from: cell('24.0', 'mobytags') },
  'fuse-overlayfs': { from: cell('20.10', 'mobytags', 'c-fuse'), leftMcrIn },
  btrfs: { from: cell('0.8', 'mobytags') },
  zfs: { from: cell('1.7', 'mobytags'), leftMcrIn },
  overlay: {
    from: cell('1.4', 'mobytags'),
    deprecatedIn: cell('18.09', 'cli-deprecated'),
    removedIn: cell('24.0', 'c-rmoverlay', 'cli-deprecated'),
    leftMcrIn,
  },
  devicemapper: {
    from: cell('0.7', 'mobytags'),
    deprecatedIn: cell('18.09', 'cli-deprecated'),
    removedIn: cell('25.0', 'c-rmdm', 'cli-deprecated'),
    leftMcrIn,
  },
  aufs: {
    from: cell('0.7', 'mobytags'),
    deprecatedIn: cell('19.03', 'cli-deprecated'),
    removedIn: cell('24.0', 'c-rmaufs', 'cli-deprecated'),
    leftMcrIn,
  },
  vfs: { from: cell('0.7', 'mobytags') },
  windowsfilter: { from: cell('1.8', 'mobytags') },
} as const satisfies Record<string, Lifespan>
