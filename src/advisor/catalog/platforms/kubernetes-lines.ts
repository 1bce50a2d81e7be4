import { cellsFrom } from '../cell.ts'
import type { ProductLine } from '../platforms-shape.ts'
import { lifetimeSources } from '../sources/lifetime-sources.ts'

const cell = cellsFrom(lifetimeSources)

const ends: readonly (readonly [id: string, ends: string])[] = [
  ['1.16', '2020-08-04'],
  ['1.17', '2020-12-25'],
  ['1.18', '2021-06-18'],
  ['1.19', '2021-10-28'],
  ['1.20', '2022-02-28'],
  ['1.21', '2022-06-28'],
  ['1.22', '2022-10-28'],
  ['1.23', '2023-02-28'],
  ['1.24', '2023-07-28'],
  ['1.25', '2023-10-27'],
  ['1.26', '2024-02-28'],
  ['1.27', '2024-06-28'],
  ['1.28', '2024-10-28'],
  ['1.29', '2025-02-28'],
  ['1.30', '2025-07-15'],
  ['1.31', '2025-11-11'],
  ['1.32', '2026-02-28'],
  ['1.33', '2026-06-28'],
  ['1.34', '2026-10-27'],
  ['1.35', '2027-02-28'],
  ['1.36', '2027-06-28'],
]

/** Minor releases of Kubernetes, and when the project stops maintaining them; a vendor may go on with its own build. */
export const kubernetesLines: readonly ProductLine[] = ends.map(([id, day]) => ({
  id,
  name: `Kubernetes ${id}, upstream`,
  end: { kind: 'published', on: cell(day, 'eol-kubernetes') },
}))
