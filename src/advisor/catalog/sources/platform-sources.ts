import type { Source } from '../cell.ts'

/** The documents behind the table of engines, systems and MKE lines. */
export const platformSources = {
  'azure-asr': {
    title: 'Azure Site Recovery: support matrix for Azure virtual machines',
    publisher: 'Microsoft',
    url: 'https://learn.microsoft.com/en-us/azure/site-recovery/azure-to-azure-support-matrix',
    version: 'read 2026-11-23',
  },
  btfhub: {
    title: 'BTFHub archive: kernels by distribution',
    publisher: 'Aqua Security',
    url: 'https://github.com/aquasecurity/btfhub-archive',
    version: 'read 2026-11-23',
  },
  'ctd-tags': {
    title: 'containerd release tags: snapshotter directories compared tag by tag',
    publisher: 'containerd',
    url: 'https://github.com/containerd/containerd/tags',
    version: 'v1.0.0 to v2.3.3',
  },
  'docs-overlayfs-ee': {
    title: 'Use the OverlayFS storage driver',
    publisher: 'Docker',
    url: 'https://github.com/docker/docs/blob/05ee64f407cef86f1009bb64be01ae2f05d87f78/storage/storagedriver/overlayfs-driver.md',
    version: 'Docker EE 17.06 and Engine 18.09 era text (2018-2019)',
  },
  'docs-select-19': {
    title: 'Docker storage drivers',
    publisher: 'Docker',
    url: 'https://docs.docker.com/storage/storagedriver/select-storage-driver/',
    version:
      'Engine 18.09/19.03 era text (about 2019); read from docker/docker.github.io storage/storagedriver/select-storage-driver.md @d779e0b933d5',
  },
  'eol-docker': {
    title: 'endoflife.date: Docker Engine',
    publisher: 'endoflife.date (community)',
    url: 'https://github.com/endoflife-date/endoflife.date/blob/0118c3037fa9f22d86a72e0f4d8f492e45b77234/products/docker-engine.md',
    version: '2026, lists 29.3.0 as latest',
  },
  lustre: {
    title: 'Lustre ChangeLog',
    publisher: 'Whamcloud',
    url: 'https://github.com/lustre/lustre-release/blob/0027b134c4db40eb5804dd759d8f0a9a04771c3e/lustre/ChangeLog',
    version: '2.17.0 in development',
  },
  'mcr-1903': {
    title: 'MCR 19.03 documentation index (end-of-life banner)',
    publisher: 'Mirantis',
    url: 'https://docs.mirantis.com/mcr/19.03/index.html',
    version: 'banner dated 2022-05-27',
  },
  'mcr-cadence': {
    title: 'MCR 23.0: Release cadence and support lifecycle',
    publisher: 'Mirantis',
    url: 'https://docs.mirantis.com/mcr/23.0/release-cadence-and-support-cycle.html',
    version: 'MCR 23.0.9 era',
  },
  'mcr-sd-23': {
    title: 'MCR (then current = 23.0): Storage driver compatibility',
    publisher: 'Mirantis',
    url: 'https://docs.mirantis.com/mcr/current/ref-arch/storage-driver-compatibility.html',
    version: 'MCR 23.0 docs, columns 20.10 and 23.0',
    covers: { product: 'mcr', lines: ['20.10', '23.0'] },
  },
  'mcr-sd-29': {
    title: 'MCR 29: Storage driver compatibility',
    publisher: 'Mirantis',
    url: 'https://docs.mirantis.com/mcr/29/ref-arch/storage-driver-compatibility.html',
    version: 'MCR 29 docs, columns 23.0, 25.0 and 29.2; 2026',
    covers: { product: 'mcr', lines: ['23.0', '25.0', '29'] },
  },
  'mke-3.3': {
    title: 'MKE 3.3 documentation (end-of-life banner)',
    publisher: 'Mirantis',
    url: 'https://docs.mirantis.com/mke/3.3/search.html',
    version: 'banner dated 2022-05-27',
  },
  'mke-3.4': {
    title: 'MKE 3.4 documentation (end-of-life banner)',
    publisher: 'Mirantis',
    url: 'https://docs.mirantis.com/mke/3.4/search.html',
    version: 'banner dated 2023-04-11',
  },
  'mke-3.5': {
    title: 'MKE 3.5 documentation (end-of-life banner)',
    publisher: 'Mirantis',
    url: 'https://docs.mirantis.com/mke/3.5/search.html',
    version: 'banner dated 2023-11-22',
  },
  'mke-3.6': {
    title: 'MKE 3.6 documentation (end-of-life banner)',
    publisher: 'Mirantis',
    url: 'https://docs.mirantis.com/mke/3.6/search.html',
    version: 'banner dated 2024-10-13',
  },
  'mke-390': {
    title: 'MKE 3.9.0 release notes',
    publisher: 'Mirantis',
    url: 'https://docs.mirantis.com/mke4/3.9/release-notes/3-9-0/',
    version: '2026-03-24',
  },
  'mke-397': {
    title: 'MKE 3.9.7 release notes',
    publisher: 'Mirantis',
    url: 'https://docs.mirantis.com/mke4/3.9/release-notes/3-9-7/',
    version: '2026-10-05',
  },
  'mke37-deprecation': {
    title: 'MKE 3.7 release notes: Deprecation notes',
    publisher: 'Mirantis',
    url: 'https://docs.mirantis.com/mke/3.7/release-notes/deprecation-notes.html',
    version: 'MKE 3.7 (documentation frozen 2025-08-29)',
  },
  'mke4k-arch': {
    title: 'MKE 4k architecture',
    publisher: 'Mirantis',
    url: 'https://docs.mirantis.com/mke4k/latest/concepts/architecture',
    version: 'latest, 2026',
  },
  'mke4k-req': {
    title: 'MKE 4k system requirements',
    publisher: 'Mirantis',
    url: 'https://github.com/Mirantis/mke-docs/blob/18fe38af95b3131b107a3efcaae45a5f74b49708/content/docs/getting-started/system-requirements.md',
    version: 'Mirantis/mke-docs @18fe38af95b3 (about 2025)',
  },
  mobytags: {
    title: 'moby/moby release tags: presence of driver directories and strings compared tag by tag',
    publisher: 'Moby project',
    url: 'https://github.com/moby/moby/tags',
    version: 'snapshot to 2026-08-23; tags v0.7.0 to docker-v29.7.2',
  },
  'nvidia-ofed-49': {
    title: 'MLNX_OFED 4.9-4.0.8.0: General Support (default kernels by operating system)',
    publisher: 'NVIDIA',
    url: 'https://docs.nvidia.com/networking/display/MLNXOFEDv494080/General+Support+in+MLNX_OFED',
    version: '4.9-4.0.8.0',
  },
  'nvidia-ofed-52': {
    title: 'MLNX_OFED 5.2-2.2.3.0: General Support (default kernels by operating system)',
    publisher: 'NVIDIA',
    url: 'https://docs.nvidia.com/networking/display/mlnxofedv522230/general+support+in+mlnx_ofed',
    version: 'Rev 5.2-2.2.3.0',
  },
  'nvidia-ofed-57': {
    title: 'MLNX_OFED 5.7-1.0.2.0: General Support (default kernels by operating system)',
    publisher: 'NVIDIA',
    url: 'https://docs.nvidia.com/networking/display/MLNXOFEDv571020/General+Support',
    version: '5.7-1.0.2.0',
  },
  'nvidia-rhel810': {
    title: 'MLNX_OFED: General Support (default kernels by operating system)',
    publisher: 'NVIDIA',
    url: 'https://docs.nvidia.com/networking/display/RHEL810/general-support.pdf',
    version: 'RHEL 8.10 edition',
  },
  winbuilds: {
    title: 'Windows build number constants',
    publisher: 'Moby project',
    url: 'https://github.com/moby/moby/blob/6a43e3d5afddf4111da0f864bbc7cae5d7e95001/vendor/github.com/Microsoft/hcsshim/osversion/windowsbuilds.go',
    version: 'tag docker-v29.7.2, commit 6a43e3d5afdd',
  },
} as const satisfies Readonly<Record<string, Source>>
