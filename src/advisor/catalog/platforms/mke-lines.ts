import type { ProductLine } from '../platforms-shape.ts'
import { cell } from './cell.ts'

const beforeMke33 = cell(
  'The oldest MKE end-of-life notice found is that of 3.3; no page that dates the end of older lines was found.',
  'mke-3.3',
)
const notFound = cell(
  'The release notes of this line, and those of 3.9.7, name no end-of-life day.',
  'mke-397',
  'mke-390',
)

/** MKE, called UCP up to 3.2. Mirantis freezes a line's documentation on the day it ends. */
export const mkeLines: readonly ProductLine[] = [
  { id: '3.0', name: 'MKE 3.0 (UCP)', end: { kind: 'not-published', lookedAt: beforeMke33 } },
  { id: '3.1', name: 'MKE 3.1 (UCP)', end: { kind: 'not-published', lookedAt: beforeMke33 } },
  { id: '3.2', name: 'MKE 3.2 (UCP)', end: { kind: 'not-published', lookedAt: beforeMke33 } },
  { id: '3.3', name: 'MKE 3.3', end: { kind: 'published', on: cell('2022-05-27', 'mke-3.3') } },
  { id: '3.4', name: 'MKE 3.4', end: { kind: 'published', on: cell('2023-04-11', 'mke-3.4') } },
  { id: '3.5', name: 'MKE 3.5', end: { kind: 'published', on: cell('2023-11-22', 'mke-3.5') } },
  { id: '3.6', name: 'MKE 3.6', end: { kind: 'published', on: cell('2024-10-13', 'mke-3.6') } },
  { id: '3.7', name: 'MKE 3.7', end: { kind: 'published', on: cell('2025-08-29', 'mke37-deprecation') } },
  { id: '3.8', name: 'MKE 3.8', end: { kind: 'not-published', lookedAt: notFound } },
  { id: '3.9', name: 'MKE 3.9', end: { kind: 'not-published', lookedAt: notFound } },
  {
    id: '4k',
    name: 'MKE 4k',
    end: {
      kind: 'not-published',
      lookedAt: cell(
        'The architecture page and the system requirements of MKE 4k name no end-of-life day.',
        'mke4k-arch',
        'mke4k-req',
      ),
    },
  },
]
