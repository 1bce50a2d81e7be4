import { describe, expect, test } from 'vitest'
import type { Body } from './body.ts'
import { linkAround } from './forged-link.ts'
import { type Knowledge, layout1, openFormat1 } from './format-1.ts'
import format1 from './format-1.json' with { type: 'json' }
import { layoutFrom } from './layout.ts'
import { openLink } from './link.ts'
import { UnknownWord } from './unknown-word.ts'

const today = '2028.3.1'
const plan = {
  schema: 1,
  platform: { site: 'aws', onHand: ['ceph', 'aws-s3'] },
  nodePools: [{ os: 'rhel', labels: { rack: 'a' } }],
  workloads: [{ name: 'db', product: 'postgresql', features: ['snapshots'] }],
}
const picks: NonNullable<Body['picks']> = {
  image: [{ isTied: false, options: ['overlay2'] }],
  volumes: [{ isTied: true, options: ['aws-ebs-gp2', 'aws-ebs-gp3'] }],
  secretsAndConfig: [],
  registry: { isTied: false, options: ['s3'] },
}
const reportOf = (link: string, knowledge?: Knowledge) => {
  const opened = openFormat1(link, today, knowledge)
  return opened.kind === 'opened' ? opened.report : opened
}

/** The layout of an edition to come: a site, an option, a question and a noun's question more. */
const younger = layoutFrom({
  ...format1,
  lists: {
    ...format1.lists,
    site: { ...format1.lists.site, entries: `${format1.lists.site.entries} moon` },
    volumePick: { ...format1.lists.volumePick, entries: `${format1.lists.volumePick.entries} moon-csi` },
    op: { ...format1.lists.op, entries: `${format1.lists.op.entries} near` },
    trait: { ...format1.lists.trait, entries: `${format1.lists.trait.entries} workloads[].colour` },
  },
  later: {
    workload: [
      ['colour', 'text name', '2028.1.1'],
      ['weightKg', 'amount', '2028.1.1'],
    ],
  },
})

test('what a link of another edition holds is reported answer by answer', () => {
  expect(reportOf(linkAround(plan))).toEqual(
    [
      'platform.site',
      'platform.onHand',
      'nodePools[0].labels',
      'nodePools[0].os',
      'workloads[0].name',
      'workloads[0].product',
      'workloads[0].features',
    ].map((path) => ({ kind: 'kept', path })),
  )
})

describe('what a later edition renamed or took out', () => {
  const migrations = [
    { field: 'workload.product', was: 'postgresql', now: 'postgres', since: '2028.1.1', because: 'It has one name.' },
    { field: 'platform.onHand', was: 'aws-s3', since: '2028.2.1', because: 'It is no system.' },
    { field: 'picks', was: 'aws-ebs-gp2', now: 'aws-ebs-gp3', since: '2028.3.1', because: 'It has ended.' },
  ]
  const link = linkAround(plan, { picks })
  const opened = openFormat1(link, today, { layout: layout1, migrations })

  test('is changed in the plan and told with what it was, what it is and why', () => {
    expect(opened).toMatchObject({
      kind: 'opened',
      plan: { platform: { onHand: ['ceph'] }, workloads: [{ product: 'postgres' }] },
      report: expect.arrayContaining([
        {
          kind: 'adjusted',
          path: 'workloads[0].product',
          was: 'postgresql',
          now: 'postgres',
          because: 'It has one name.',
        },
        { kind: 'adjusted', path: 'platform.onHand', was: 'aws-s3', because: 'It is no system.' },
        {
          kind: 'adjusted',
          path: 'picks.volumes[0]',
          was: 'aws-ebs-gp2',
          now: 'aws-ebs-gp3',
          because: 'It has ended.',
        },
      ]),
    })
  })

  test('but what the sender’s advice picked stays what it was', () => {
    expect(opened).toMatchObject({ picks: { volumes: ['tied:aws-ebs-gp2+aws-ebs-gp3'] } })
  })
})

describe('what only a younger edition knows', () => {
  const moon = {
    ...plan,
    dontKnow: ['workloads[3].colour', 'platform.mke'],
    platform: { site: 'moon' },
    workloads: [{ name: 'db', colour: 'red', weightKg: 2.5, constraints: [{ key: 'a', op: 'near' }] }, { name: 'db' }],
  }
  const body = { edition: '2028.9.1', picks: { ...picks, volumes: [{ isTied: false, options: ['moon-csi'] }] } }
  const link = linkAround(moon, body, younger)

  test('is left out and told, and the rest opens', () => {
    const opened = openFormat1(link, today)
    expect(opened).toMatchObject({
      kind: 'opened',
      plan: {
        schema: 1,
        dontKnow: ['platform.mke'],
        platform: {},
        nodePools: plan.nodePools,
        workloads: [{ name: 'db', constraints: [] }, { name: 'db' }],
      },
      picks: { volumes: ['unknown:88'] },
    })
    expect(opened.kind === 'opened' && opened.report.filter(({ kind }) => kind === 'unknown')).toMatchObject([
      { path: 'dontKnow' },
      { path: 'platform.site' },
      { path: 'workloads[0].constraints[0].op' },
      { path: 'workloads[0]' },
      { path: 'workloads[0]' },
      { path: 'picks.volumes[0]' },
    ])
  })

  test('is read by that edition', () => {
    const { constraints: _, ...first } = moon.workloads[0] ?? {}
    const known = linkAround({ schema: 1, workloads: [first] }, { edition: today }, younger)
    // The plan of today has no such question, so the schema names it.
    expect(openFormat1(known, today, { layout: younger, migrations: [] })).toMatchObject({
      kind: 'invalid',
      path: 'workloads[0].colour',
    })
  })

  test('makes a link invalid that claims to be of this edition', () => {
    const lying = linkAround({ schema: 1, platform: { site: new UnknownWord(12) } })
    expect(openLink(lying, '2026.11.1')).toMatchObject({ kind: 'invalid', path: 'platform.site' })
    expect(openLink(lying)).toMatchObject({ kind: 'invalid', path: 'platform.site' })
    expect(openLink(lying, today)).toMatchObject({ kind: 'opened', plan: { platform: {} } })
  })

  test('is written in one way only', () => {
    const twice = linkAround(plan, { edition: '2028.9.1', unknown: new Map([[plan, [{ place: 1, bits: [1] }]]]) })
    expect(openLink(twice, today)).toMatchObject({ kind: 'opened' })
  })
})

test('what the link’s edition did not ask yet is missing', () => {
  const report = reportOf(linkAround(plan), { layout: younger, migrations: [] })
  expect(report).toMatchObject(
    expect.arrayContaining([
      { kind: 'missing', path: 'workloads[0].colour', because: expect.stringContaining('2028.1.1') },
    ]),
  )
  const answered = linkAround({ schema: 1, workloads: [{}] }, { edition: '2028.1.1' })
  expect(reportOf(answered, { layout: younger, migrations: [] })).toEqual([])
})
