import type { Platforms } from '../platforms-shape.ts'

export const platforms: Platforms = {
  livingMke: ['3.7', '3.8', '3.9', '4k', 'none'],
  newestMke3: { value: '3.9', sources: ['plan'] },
  livingMsr: ['msr-2.9', 'msr-2.10', 'msr-4'],
  livingMsrOn4k: ['msr-4'],
  operatingSystems: ['rhel', 'centos', 'rocky', 'almalinux', 'ol', 'sles', 'ubuntu', 'debian', 'windows'],
  releases: [],
  engines: [],
  mke: [],
  msr: [],
  kubernetes: [],
  homeRegion: {},
}
