import type { RegistryFacts } from '../../catalog/registry-shape.ts'

interface Layout {
  readonly images: number
  readonly repositories: number | undefined
  readonly tagsPerImage: number | undefined
  readonly newLayersPerImage: number | undefined
}

type Costs = RegistryFacts['inodeCosts']['value']

/**
 * How many inodes the file system driver takes for so many images: one tag and eight new layers each where nothing is
 * said, which the measurement behind the costs had.
 */
export function inodesOf(
  costs: Costs,
  { images, repositories = 1, tagsPerImage = 1, newLayersPerImage = 8 }: Layout,
): number {
  // An image has its layers, one configuration and one manifest as blobs, and links to all but the manifest.
  const perImage =
    tagsPerImage * costs.perTag +
    costs.perManifestLink +
    (newLayersPerImage + 1) * costs.perLayerLink +
    (newLayersPerImage + 2) * costs.perBlob
  return Math.round(costs.constant + repositories * costs.perRepository + images * perImage)
}
