import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import type { Advice, Tier } from '../advisor/advice/advice.ts'
import { advise } from '../advisor/advise.ts'
import { catalog } from '../advisor/catalog/catalog.ts'
import type { Plan } from '../advisor/plan/plan.ts'
import { optionOf, reasonOf, recommended, rowOf } from './options-fixture.ts'
import { tierWeights } from './ledger.ts'
import { LinkPage } from './LinkPage.tsx'
import { Report } from './Report.tsx'
import { ReportContext, reportOn } from './report-context.ts'
import { TierRow } from './TierRow.tsx'

const plan: Plan = {
  schema: 1,
  title: 'Harbour',
  platform: { site: 'aws' },
  nodePools: [{ name: 'workers' }],
  workloads: [{ name: '<ledger>', state: 'stateful', iops: 3000 }],
  dontKnow: ['workloads[0].capacityGiB'],
}
const advice = advise(plan, catalog)

function textOf(html: string): string {
  return html
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replace(/\s+/g, ' ')
}

function row(outcome: Tier): string {
  return textOf(
    renderToStaticMarkup(
      <ReportContext value={reportOn(plan, advice, catalog)}>
        <TierRow row={rowOf('<ledger>', outcome)} weights={tierWeights('volume')} isOpenAtFirst />
      </ReportContext>,
    ),
  )
}

const fast = reasonOf('It is fast.', { criterion: 'performance', points: 1, traits: ['workloads[0].iops'] })
const mount = reasonOf('Install the client.', { check: 'command -v mount.nfs' })
const pick = optionOf('longhorn', 52.9, { reasons: [fast], conditions: [mount], on: 'ceph' })
const other = optionOf('rook-ceph', 50, { atHand: false, conditions: [reasonOf('Acquire Ceph.')] })
const rejected = [{ option: 'tmpfs', blocks: [reasonOf('Memory forgets.')], successor: 'longhorn' }]

describe('a row of the advice', () => {
  test('recommended: the pick, its state, why, the runner-up, and an account that adds up', () => {
    const text = row(recommended(pick, [other], rejected))
    expect(text).toContain('<ledger>')
    expect(text).toContain('Longhorn')
    expect(text).toContain('Recommended if one thing holds')
    expect(text).toContain('Rook-Ceph 50.0, must be acquired')
    expect(text).toContain('50.0 Every option starts here +2.9 Performance It is fast.')
    expect(text).toContain('52.9 Score of Longhorn')
    expect(text).toContain('From your answers: IOPS 3,000 IOPS')
    expect(text).toContain('command -v mount.nfs')
    expect(text).toContain('Memory forgets.')
    expect(text).toContain('Take Longhorn instead.')
  })

  test('to be acquired: said in its state, and first in the argument', () => {
    const text = row(recommended(other))
    expect(text).toContain('Recommended if acquired')
    expect(text).toContain('Acquire first Acquire Ceph.')
  })

  test('tied: every pick with its own account, and where they differ', () => {
    const text = row({ kind: 'tied', picks: [pick, optionOf('rook-ceph', 52.4)], alternatives: [], rejected: [] })
    expect(text).toContain('Longhorn or Rook-Ceph')
    expect(text).toContain('Tied: within one point')
    expect(text).toContain('Score 52.9 52.4')
    expect(text).toContain('52.4 Score of Rook-Ceph')
  })

  test('open: the questions that decide, and what each candidate hangs on', () => {
    const candidate = { ...pick, hangsOn: [{ trait: 'platform.orchestrator', is: ['swarm'] }] }
    const text = row({
      kind: 'needs-answers',
      traits: ['platform.orchestrator'],
      candidates: [candidate],
      rejected: [],
    })
    expect(text).toContain('Open: needs an answer')
    expect(text).toContain('Waits for: orchestrator.')
    expect(text).toContain('if the orchestrator is Swarm')
  })

  test('no fit: what is nearest, and what blocks it', () => {
    const text = row({ kind: 'no-fit', rejected })
    expect(text).toContain('Nothing fits yet')
    expect(text).toContain('Nearest to fitting tmpfs (memory) Memory forgets.')
  })

  test('not needed: why', () => {
    const text = row({ kind: 'not-needed', because: reasonOf('It keeps nothing.') })
    expect(text).toContain('No volume needed')
    expect(text).toContain('It keeps nothing.')
  })
})

describe('the report', () => {
  const render = (of: Advice) =>
    renderToStaticMarkup(
      <ReportContext value={reportOn(plan, of, catalog)}>
        <Report today="2026-11-24" />
      </ReportContext>,
    )

  test('has one heading, every tier, what to find out and what was assumed', () => {
    const html = render(advice)
    expect(html.match(/<h1/g)).toHaveLength(1)
    for (const heading of [
      'Image run storage',
      'Persistent data',
      'Registry at rest',
      'What to find out',
      'What was assumed',
    ])
      expect(html).toContain(`>${heading}</h2>`)
    expect(textOf(html)).toContain('capacity of <ledger>')
  })

  test('never uses what the policy of the page forbids', () => {
    expect(render(advice)).not.toMatch(/ style="| on\w+="|<script/)
  })

  test('shows findings worst first with their word, and marks ends that have passed', () => {
    const finding = (severity: 'danger' | 'info', says: string) =>
      ({ severity, kind: 'data', about: 'workloads[0]', ...reasonOf(says) }) as const
    const text = textOf(
      render({
        ...advice,
        findings: [finding('danger', 'Data is lost.'), finding('info', 'Good to know.')],
        lifetimes: [{ of: 'MCR 19.03', ends: '2022-05-27', state: 'published', sources: ['plan'] }],
      }),
    )
    expect(text).toContain('Danger data <ledger> Data is lost.')
    expect(text).toContain('One note')
    expect(text).toContain('MCR 19.03 Ended 2022-05-27')
  })
})

test('a page that does not exist says so, names the address, and offers ways on', () => {
  const text = textOf(renderToStaticMarkup(<LinkPage page={{ kind: 'unknown', address: '/nowhere' }} />))
  expect(text).toContain('No such page')
  expect(text).toContain('#/nowhere')
  expect(text).toContain('Begin at the start')
})
