import type { Words } from './words.ts'

/** What the fields of product lines and of systems are called. */
export const platformFields: Words = {
  end: 'End of support',
  'end.kind': 'state',
  'end.on': 'on',
  candidates: 'One of the dates given',
  lookedAt: 'Looked for it',
  id: 'Line',
  os: 'ID in os-release',
  version: 'release',
  'engines.version': 'Release that stands for the line',
  engine: 'Engine',
  'systems.support': 'What ends',
  extended: 'Beyond that',
  name: 'name',
  until: 'until',
  isWhole: 'Versions without a minor number only',
  livingMke: 'MKE lines offered as answers',
  newestMke3: 'Newest MKE 3 line',
  livingMsr: 'Registry lines offered as answers',
  livingMsrOn4k: 'The same on MKE 4k',
  operatingSystems: 'Operating systems offered as answers',
  homeRegion: 'Region of the price list',
  releases: 'Kernel that a release ships',
}
