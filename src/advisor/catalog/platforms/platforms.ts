import type { Platforms } from '../platforms-shape.ts'

export const platforms: Platforms = {
  livingMke: [],
  newestMke3: { value: '3.9', sources: ['plan'] },
  livingMsr: [],
  livingMsrOn4k: [],
  operatingSystems: [],
  releases: [],
  engines: [],
  mke: [],
  msr: [],
  kubernetes: [],
  homeRegion: {},
}
