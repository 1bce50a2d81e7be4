import type { Source } from '../cell.ts'

/** Documents that only the facts across tiers cite. */
export const findingsSources = {
  'mke4k-upgrade': {
    title: 'MKE 4k: Upgrade considerations (from MKE 3)',
    publisher: 'Mirantis',
    url: 'https://docs.mirantis.com/mke4k/latest/upgrades/upgrade-from-mke-3x/upgrade-considerations/',
    version: 'MKE 4k latest',
    covers: { product: 'mke', lines: ['4k'] },
  },
  'mke370-rn': {
    title: 'MKE 3.7.0 release notes',
    publisher: 'Mirantis',
    url: 'https://docs.mirantis.com/mke/current/release-notes/3-7-0.html',
    version: '2023-08-31',
  },
  'mke4k-410-components': {
    title: 'MKE 4k 4.1.0: Major component versions',
    publisher: 'Mirantis',
    url: 'https://docs.mirantis.com/mke4k/4.1.0/release-notes/major-component-versions',
    version: '4.1.0',
    covers: { product: 'mke', lines: ['4k'] },
  },
  'ovlutil-docker-v29.7.2': {
    title: 'SupportsOverlay probe and d_type error',
    publisher: 'Moby project',
    url: 'https://github.com/moby/moby/blob/6a43e3d5afddf4111da0f864bbc7cae5d7e95001/daemon/graphdriver/overlayutils/overlayutils.go',
    version: 'tag docker-v29.7.2',
  },
} as const satisfies Readonly<Record<string, Source>>
