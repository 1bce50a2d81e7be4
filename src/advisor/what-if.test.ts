import { describe, expect, test } from 'vitest'
import { catalog } from './catalog/catalog.ts'
import type { Plan } from './plan/plan.ts'
import { flipsOf, whatIf } from './what-if.ts'

const onVmware: Plan = {
  schema: 1,
  platform: { site: 'vsphere', orchestrator: 'kubernetes', onHand: ['nfs-v4', 'vsphere-datastore'] },
  workloads: [{ state: 'stateful', kind: 'database', survives: 'node', accessMode: 'RWO' }],
  registry: { product: 'msr-2.9', survives: 'node' },
}
const flips = whatIf(onVmware, catalog)

const afterOf = (tier: string, trait: string) =>
  Object.fromEntries(
    flips.filter((one) => one.tier === tier && one.trait === trait).map(({ to, pickAfter }) => [String(to), pickAfter]),
  )

describe('answers that would change a pick', () => {
  test.each<[string, string, Record<string, string>]>([
    ['volume', 'platform.orchestrator', { swarm: 'docker-local-nfs', both: 'needs-answers' }],
    ['volume', 'workloads[0].state', { stateless: 'not-needed' }],
    ['registry', 'registry.survives', { nothing: 'local-volume' }],
    ['registry', 'platform.mke', { '4k': 'no-fit', none: 'no-fit' }],
    // What would leave the pick as it is, is no flip; nor is what a row does not read.
    ['registry', 'platform.orchestrator', {}],
    ['volume', 'registry.survives', {}],
    ['volume', 'workloads[0].kind', {}],
  ])('%s, %s: %j', (tier, trait, after) => {
    expect(afterOf(tier, trait)).toEqual(after)
  })

  test('one element more or less of a list is a change, with the whole list before and after', () => {
    const lists = flips.filter(({ tier, trait }) => tier === 'registry' && trait === 'platform.onHand')
    expect(lists).toContainEqual(
      expect.objectContaining({
        from: ['nfs-v4', 'vsphere-datastore'],
        to: ['nfs-v4', 'vsphere-datastore', 'aws-s3'],
        pickAfter: 's3',
      }),
    )
    expect(lists).toContainEqual(expect.objectContaining({ to: ['vsphere-datastore'], pickAfter: 's3-compatible' }))
  })

  test('each says its row, what is picked now and what was answered, if anything was', () => {
    const given = flips.find(({ trait, tier }) => trait === 'registry.survives' && tier === 'registry')
    expect(given).toEqual({
      tier: 'registry',
      about: 'registry',
      trait: 'registry.survives',
      from: 'node',
      to: 'nothing',
      pickBefore: 'nfs-v4',
      pickAfter: 'local-volume',
    })
    const open = flips.find(({ trait }) => trait === 'platform.mke')
    expect(open && Object.keys(open)).not.toContain('from')
  })

  test.each([
    // 500 IOPS per GiB of gp3, 2,000 MiB/s and 64 TiB a volume:
    // https://docs.aws.amazon.com/ebs/latest/userguide/general-purpose.html
    ['workloads[0].iops', 50_001, 'aws-ebs-io2bx'],
    ['workloads[0].throughputMiBps', 2001, 'aws-ebs-io2bx'],
    ['workloads[0].capacityGiB', 65_537, 'tied:aws-efs-onezone+aws-efs-regional'],
  ])('%s flips at %d, just beyond what gp3 gives: %s', (trait, to, pickAfter) => {
    const plan: Plan = {
      schema: 1,
      platform: { site: 'aws', region: 'eu-central-1', orchestrator: 'kubernetes' },
      workloads: [{ state: 'stateful', kind: 'database', survives: 'node', capacityGiB: 100 }],
      registry: { product: 'none' },
    }
    const found = whatIf(plan, catalog).filter((flip) => flip.trait === trait)
    expect(found).toContainEqual(expect.objectContaining({ to, pickBefore: 'aws-ebs-gp3', pickAfter }))
    // Within an interval nothing flips again.
    expect(found.filter((flip) => flip.to === to + 1 || flip.to === to - 1)).toEqual([])
  })

  test('a version flips once per interval between those that rules compare with', () => {
    const plan: Plan = { schema: 1, nodePools: [{ os: 'rhel', osVersion: '9.4' }], registry: { product: 'none' } }
    const kernels = whatIf(plan, catalog).filter(({ trait }) => trait === 'nodePools[0].kernel')
    expect(kernels.map(({ to, pickAfter }) => [to, pickAfter])).toContainEqual(['3.18', 'no-fit'])
    expect(kernels.map(({ to }) => to)).not.toContain('4.0')
  })

  test('a row that is not there has none', () => {
    expect(flipsOf({ tier: 'volume', about: 'workloads[7]' }, onVmware, catalog)).toEqual([])
  })
})
