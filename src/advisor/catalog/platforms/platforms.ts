import type { Platforms } from '../platforms-shape.ts'
import { cell } from './cell.ts'
import { engines } from './engines.ts'
import { homeRegions } from './home-regions.ts'
import { kubernetesLines } from './kubernetes-lines.ts'
import { mkeLines } from './mke-lines.ts'
import { livingMsr, livingMsrOn4k, msrLines } from './msr-lines.ts'
import { osReleases } from './releases.ts'
import { systemLines } from './system-lines.ts'

export const platforms: Platforms = {
  livingMke: ['3.8', '3.9', '4k', 'none'],
  newestMke3: cell('3.9', 'mke-390', 'mke-397'),
  livingMsr,
  livingMsrOn4k,
  operatingSystems: ['rhel', 'centos', 'rocky', 'almalinux', 'ol', 'sles', 'ubuntu', 'debian', 'windows'],
  releases: osReleases,
  systems: systemLines,
  engines,
  mke: mkeLines,
  msr: msrLines,
  kubernetes: kubernetesLines,
  homeRegion: homeRegions,
}
