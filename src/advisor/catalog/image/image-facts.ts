import type { ImageFacts } from '../image-shape.ts'
import { cell } from './cell.ts'
import { lifespans } from './lifespans.ts'

const graphdriver = 'graphdriver'

/** Facts of the image tier that belong to no single option. */
export const imageFacts: ImageFacts = {
  knownDrivers: {
    overlay2: { store: graphdriver, lifespan: lifespans.overlay2 },
    'containerd-overlayfs': { store: 'containerd', lifespan: lifespans['containerd-overlayfs'] },
    'fuse-overlayfs': { store: graphdriver, lifespan: lifespans['fuse-overlayfs'] },
    btrfs: { store: graphdriver, lifespan: lifespans.btrfs },
    zfs: { store: graphdriver, lifespan: lifespans.zfs },
    windowsfilter: { store: graphdriver, lifespan: lifespans.windowsfilter },
    overlay: { store: graphdriver, lifespan: lifespans.overlay },
    devicemapper: { store: graphdriver, lifespan: lifespans.devicemapper },
    aufs: { store: graphdriver, lifespan: lifespans.aufs },
    vfs: { store: graphdriver, lifespan: lifespans.vfs },
  },
  otherNames: { overlayfs: 'containerd-overlayfs' },
  containerdStore: {
    defaultFrom: cell('29.0', 'docs-containerd', 'choice-docker-v29.0.0'),
    defaultOf: ['docker-ce', 'moby'],
    mustNameDriverFrom: cell('29.0', 'choice-docker-v29.7.2', 'docs-containerd'),
    replacesDrivers: cell(true, 'docs-containerd', 'choice-docker-v29.7.2'),
    refusesUserNamespaces: cell(true, 'docs-containerd', 'daemonlinux-docker-v29.7.2'),
    isAllOfContainerd: cell(true, 'ctd-snap'),
    ownRoot: cell('/var/lib/containerd', 'docs-containerd', 'ctd-snap'),
  },
  engineKernel: cell({ kernel: '3.10.0', before: '23.0' }, 'c-kernel310', 'dunix-v20.10.27'),
  rootlessList: cell('overlay2, fuse-overlayfs, btrfs and vfs', 'docs-rootless'),
  noNfs: cell(true, 'docs-rootless', 'kernel-ovl'),
  switchHides: cell(true, 'docs-select-28', 'docs-overlayfs', 'docs-containerd'),
  ownPartition: cell('/var/lib/docker', 'docs-daemon', 'cis-part'),
  windowsDropped: cell({ release: '2016', build: '10.0.14393', mcr: '23.0' }, 'mcr23-blog', 'winbuilds'),
  mke4k: cell(true, 'mke4k-arch', 'mke4k-req'),
  lookedAt: {
    mirantis: cell("Mirantis' pages on MCR storage drivers, and its installer", 'lp', 'mcr-cadence'),
    docker: cell("Docker's pages on storage drivers", 'docs-select-28', 'docs-select-19'),
    containerd: cell("containerd's list of snapshotters", 'ctd-snap'),
  },
}
