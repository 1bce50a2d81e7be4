import type { Cited } from '../../ui/Citation.tsx'

export const libraryDocs = (image: string): Cited => ({
  id: `docker-library-${image}`,
  title: `Documentation of the ${image} image`,
  publisher: 'Docker Official Images',
  url: `https://github.com/docker-library/docs/blob/c4a9ba41443427b2ec1d5c4cc01879076aa4a1eb/${image}/content.md`,
  date: '2026-08-21',
})

/** The same documentation as an earlier edition of it has it. */
export const earlierDocs = (image: string, commit: string): Cited => ({
  id: `docker-library-${image}`,
  title: `Documentation of the ${image} image`,
  publisher: 'Docker Official Images',
  url: `https://github.com/docker-library/docs/blob/${commit}/${image}/content.md`,
  version: `commit ${commit.slice(0, 7)}`,
})

export const dockerfile = (image: string, publisher: string, url: string, version?: string): Cited => ({
  id: `dockerfile-${image}`,
  title: `Dockerfile of the ${image} image`,
  publisher,
  url,
  version,
})
