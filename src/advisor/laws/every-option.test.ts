import { describe, expect, it } from 'vitest'
import { allOptions } from '../catalog/all-options.ts'
import { catalog } from '../catalog/catalog.ts'
import { picksOf, reviewed, rowsOf, unblockedOf } from './reviewed.ts'

const rows = reviewed.flatMap(([, advice]) => rowsOf(advice))
const options = allOptions(catalog)
const hasNever = (option: (typeof options)[number]) => 'never' in option && option.never !== undefined

/** Picked over at least one other option that nothing rules out; those that it ties with do not count. */
const winners = new Set(
  rows
    .flatMap((row) => ('alternatives' in row && row.alternatives.length > 0 ? picksOf(row) : []))
    .map((one) => one.option),
)

/** Where these serve, nothing else in the catalog does: they are picked, and never over another. */
const alone: Readonly<Record<string, string>> = {
  'containerd-overlayfs': 'the only snapshotter of the catalog, and storage drivers do not serve the containerd store',
  windowsfilter: 'the only storage driver for Windows',
  'docker-secrets': 'no other store hands secrets to services of Swarm',
  'docker-configs': 'no other store hands configuration to services of Swarm',
}

/** So far picked only in ties, whose picks are too close together for any of them to be the one. */
const onlyTied = [
  'aws-fsx-lustre',
  'azure-disk-premium-v1',
  'azure-disk-standard-ssd',
  'azure-files-standard-smb',
  'gcp-filestore-zonal',
  'gcp-hyperdisk-throughput',
  'k8s-local-pv',
  'k8s-nfs',
  'nfs-subdir-provisioner',
]

/** It stands for rows that need no volume, in which nothing is judged, and is no option in any other. */
const unjudged = ['none-stateless']

describe('law 10: every option can win, or says why it never will', () => {
  it('is picked in a reviewed scenario over another that is not ruled out, or says never', () => {
    const losers = options.filter((option) => !hasNever(option) && !winners.has(option.id))
    expect(losers.map(({ id }) => id).sort()).toEqual(Object.keys(alone).sort())
  })

  it('is picked even where nothing else of the catalog could be', () => {
    const picked = new Set(rows.flatMap(picksOf).map(({ option }) => option))
    expect(Object.keys(alone).filter((id) => !picked.has(id))).toEqual([])
  })

  it('is picked alone, not only in ties, or is on the list of those that are not', () => {
    const single = new Set(
      rows.flatMap((row) => (row.kind === 'recommended' && row.alternatives.length > 0 ? [row.pick.option] : [])),
    )
    const tied = [...winners].filter((id) => !single.has(id))
    expect(tied.sort()).toEqual(onlyTied)
  })

  it('stands in no scenario among what is left, where it says never', () => {
    const never = options.filter(hasNever)
    expect(never.length).toBeGreaterThan(5)
    const left = new Set(rows.flatMap(unblockedOf).map(({ option }) => option))
    expect(never.filter(({ id }) => left.has(id)).map(({ id }) => id)).toEqual([])
    const rejected = new Set(rows.flatMap((row) => ('rejected' in row ? row.rejected.map(({ option }) => option) : [])))
    expect(never.filter(({ id }) => !rejected.has(id)).map(({ id }) => id)).toEqual(unjudged)
  })
})
