import type { Source } from '../cell.ts'

/** Documents that more than one tier cites. */
export const sharedSources = {
  seed: {
    title: 'An Introduction to Storage for MKE, MSR, and MCR',
    publisher: 'Mirantis',
    url: 'https://docs.mirantis.com/containers/v3.0/dockeree-ref-arch/storage/intro-to-storage.html',
    version: "undated; the address is its public predecessor, 'An Introduction to Storage for Docker Enterprise'",
  },
} as const satisfies Readonly<Record<string, Source>>
