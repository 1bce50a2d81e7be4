import { cellsFrom } from '../cell.ts'
import type { FindingFacts } from '../findings-shape.ts'
import { findingsSources } from '../sources/findings-sources.ts'
import { platformSources } from '../sources/platform-sources.ts'
import { volumeSources } from '../sources/volume-sources.ts'

const cell = cellsFrom({ ...platformSources, ...volumeSources, ...findingsSources })

export const findingFacts: FindingFacts = {
  writableLayer: cell(
    "A container's own writable layer is removed with the container, and slower than a volume.",
    'docker-volumes',
  ),
  noSwarmOn4k: cell(
    'MKE 4k has no Swarm: an upgrade from MKE 3 leaves the Swarm cluster and its workloads behind.',
    'mke4k-upgrade',
  ),
  ext4Types: cell(
    'On ext4 that is the filetype feature, which mkfs or tune2fs switches on by -O filetype.',
    'ovlutil-docker-v29.7.2',
  ),
  kubernetesOf: [
    cell({ mke: '3.7', says: 'MKE 3.7.0 carries Kubernetes 1.27.4', kubernetes: '1.27' }, 'mke370-rn'),
    cell(
      {
        mke: '3.8',
        says: 'The notes of MKE 3.9 tell that Kubernetes 1.31 lies between MKE 3.7 and 3.8, so MKE 3.8 carries 1.31 or later',
        kubernetes: '1.31',
        orLater: true,
      },
      'mke-390',
    ),
    cell({ mke: '3.9', says: 'MKE 3.9.0 carries Kubernetes 1.34.3', kubernetes: '1.34' }, 'mke-390'),
    cell(
      {
        mke: '4k',
        says: 'MKE 4k 4.1.0 carries Kubernetes 1.32.3, and 4.1.5 carries 1.32.11',
        kubernetes: '1.32',
      },
      'mke4k-410-components',
      'mke4k-components',
    ),
  ],
}
