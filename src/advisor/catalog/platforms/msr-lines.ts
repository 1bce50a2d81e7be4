import { cellsFrom } from '../cell.ts'
import type { ProductLine } from '../platforms-shape.ts'
import { registrySources } from '../sources/registry-sources.ts'

const cell = cellsFrom(registrySources)

const dtrEnd = {
  kind: 'not-published',
  lookedAt: cell("Docker's manual of DTR 2.5 to 2.7 names no end of support.", 'dd-index'),
} as const

/** The registry's lines and when their support ends, oldest first. */
export const msrLines: readonly ProductLine[] = [
  { id: 'dtr-2.5', name: 'DTR 2.5', end: dtrEnd },
  { id: 'dtr-2.6', name: 'DTR 2.6', end: dtrEnd },
  { id: 'dtr-2.7', name: 'DTR 2.7', end: dtrEnd },
  { id: 'msr-2.8', name: 'MSR 2.8', end: { kind: 'published', on: cell('2022-05-27', 'm28-eol') } },
  {
    id: 'msr-2.9',
    name: 'MSR 2.9',
    end: {
      kind: 'contradicted',
      candidates: [
        cell('2027-03-24', 'm29-eol-a', 'm29-imgstor'),
        cell('2026-12-01', 'm29-eol-b'),
        cell('2024-10-13', 'm29-eol-c'),
      ],
    },
  },
  {
    id: 'msr-2.10',
    name: 'MSR 2.10',
    end: {
      kind: 'not-published',
      lookedAt: cell('The release notes of 2.10.4 (2026-11-17) name no end of support.', 'm210-rn4'),
    },
  },
  { id: 'msr-3.0', name: 'MSR 3.0', end: { kind: 'published', on: cell('2024-04-20', 'm30-eol') } },
  { id: 'msr-3.1', name: 'MSR 3.1', end: { kind: 'published', on: cell('2025-09-27', 'm31-imgstor') } },
  {
    id: 'msr-4',
    name: 'MSR 4',
    end: {
      kind: 'not-published',
      lookedAt: cell('The documentation of MSR 4.13 and of the latest MSR 4 names no end of support.', 'm413-single'),
    },
  },
]

/** Lines that still get patches, as far as their documents say. */
export const livingMsr = ['msr-2.9', 'msr-2.10', 'msr-4'] as const

/** Lines for MKE 4k, which has no Swarm side that MSR 2.x could be installed on. */
export const livingMsrOn4k = ['msr-4'] as const
