import { describe, expect, test } from 'vitest'
import type { FlipInterval } from '../advisor/flip-intervals.ts'
import { flipGroupsOf, type FlipGroup } from './flip-groups.ts'
import { flipAnswers, flipHead, pickInWords } from './flip-words.ts'

const row = { tier: 'volume', about: 'workloads[0]' } as const
const flip = (trait: string, from: unknown, to: unknown, pickAfter: string, until?: number): FlipInterval => ({
  ...row,
  trait,
  ...(from !== undefined && { from }),
  to,
  pickBefore: 'longhorn',
  pickAfter,
  ...(until !== undefined && { until }),
})
const groupsOf = (...flips: FlipInterval[]) => flipGroupsOf(flips, row)
const nameOf = (option: string) => option.toUpperCase()

function asRead(group: FlipGroup): string {
  const { before, question, after } = flipHead(group)
  const lines = group.lines.map(
    (line) => `${flipAnswers(group.trait, line)}: ${pickInWords(line.pick, 'volume', nameOf)}`,
  )
  return `${before}${question}${after} / ${lines.join(' / ')}`
}

describe('the flips of one question', () => {
  test.each<[string, FlipInterval[], string]>([
    [
      'equal outcomes of single answers stand on one line',
      [
        flip('platform.site', 'bare-metal', 'aws', 'gp3'),
        flip('platform.site', 'bare-metal', 'gcp', 'pd'),
        flip('platform.site', 'bare-metal', 'azure', 'gp3'),
      ],
      'If the site were / AWS or Azure: GP3 / Google Cloud: PD',
    ],
    [
      'numbers stand in their order, and an outcome that comes back stands again',
      [
        flip('workloads[0].iops', 3000, 80_001, 'b'),
        flip('workloads[0].iops', 3000, 0, 'a', 499),
        flip('workloads[0].iops', 3000, 500, 'b', 2999),
      ],
      'IOPS / up to 499 IOPS: A / 500 IOPS to 2,999 IOPS: B / from 80,001 IOPS: B',
    ],
    ['a range of one number is that number', [flip('workloads[0].replicas', 3, 2, 'a', 2)], 'Replicas / 2: A'],
    ['a range without ends is any number', [flip('workloads[0].iops', undefined, 0, 'b')], 'IOPS / any number: B'],
    [
      'a list is told by what comes and what goes',
      [
        flip('platform.onHand', ['ceph'], ['ceph', 'netapp-ontap'], 'trident'),
        flip('platform.onHand', ['ceph'], ['ceph', 'nfs-v4'], 'trident'),
        flip('platform.onHand', ['ceph'], [], 'trident'),
      ],
      'Storage on hand / with NetApp ONTAP or an NFSv4 server on hand: TRIDENT / without Ceph on hand: TRIDENT',
    ],
    [
      'a list that nobody gave is empty before',
      [flip('workloads[0].features', undefined, ['snapshots'], 'trident')],
      'Features needed / with snapshots: TRIDENT',
    ],
    [
      'a priority is an answer, not a number to count from',
      [flip('priorities.cost', undefined, 4, 'a'), flip('priorities.cost', undefined, 5, 'a')],
      'If the priority of cost were / 4 or 5 (most): A',
    ],
    [
      'a version stands for those near it',
      [flip('nodePools[0].kernel', undefined, '3.10.0', 'no-fit')],
      'If the kernel were one such as / 3.10.0: nothing fits',
    ],
    [
      'yes and no are read as a condition',
      [flip('workloads[0].selfReplicating', undefined, true, 'tied:a+b')],
      'Copies kept by the application itself / if yes: A or B, tied',
    ],
  ])('%s', (_, flips, read) => {
    expect(groupsOf(...flips).map(asRead)).toEqual([read])
  })
})

test('own questions come first and priorities last; then what leads to an option, then what is not answered, then more outcomes', () => {
  const traits = groupsOf(
    flip('priorities.cost', undefined, 5, 'a'),
    flip('platform.orchestrator', undefined, 'swarm', 'linstor'),
    flip('workloads[0].state', 'stateful', 'stateless', 'not-needed'),
    flip('workloads[0].latency', 'normal', 'low', 'a'),
    flip('workloads[0].accessMode', 'RWO', 'RWX', 'a'),
    flip('workloads[0].accessMode', 'RWO', 'ROX', 'b'),
    flip('workloads[0].survives', undefined, 'zone', 'a'),
    flip('workloads[1].iops', undefined, 1, 'a'),
  ).map(({ trait }) => trait)
  expect(traits).toEqual([
    'workloads[0].survives',
    'workloads[0].accessMode',
    'workloads[0].latency',
    'workloads[0].state',
    'platform.orchestrator',
    'workloads[1].iops',
    'priorities.cost',
  ])
})

test.each([
  ['longhorn', 'LONGHORN'],
  ['tied:a+b', 'A or B, tied'],
  ['tied:a+b+c', 'A, B or C, tied'],
  ['needs-answers', 'open: it would need more answers'],
  ['no-fit', 'nothing fits'],
  ['not-needed', 'no volume needed'],
])('the pick %j is read as %j', (pick, words) => {
  expect(pickInWords(pick, 'volume', nameOf)).toBe(words)
})
