import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import type { ReactNode } from 'react'
import { advise } from '../advisor/advise.ts'
import { catalog } from '../advisor/catalog/catalog.ts'
import type { Stability } from '../advisor/advice/advice.ts'
import type { Plan } from '../advisor/plan/plan.ts'
import { FlipList } from './FlipList.tsx'
import type { FlipGroup } from './flip-groups.ts'
import { SurenessOfPick } from './HowSure.tsx'
import { ReportContext, reportOn } from './report-context.ts'
import { tierRowsOf } from './report-rows.ts'
import { WhatIf } from './WhatIf.tsx'

const plan: Plan = {
  schema: 1,
  platform: { site: 'bare-metal', orchestrator: 'kubernetes', onHand: [] },
  nodePools: [{ name: 'workers' }],
  workloads: [{ name: '<ledger>', state: 'stateful', accessMode: 'RWO' }],
  priorities: { cost: 4 },
}
const advice = advise(plan, catalog)
const report = reportOn(plan, advice, catalog)

function textOf(part: ReactNode, value = report): string {
  return renderToStaticMarkup(<ReportContext value={value}>{part}</ReportContext>)
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replace(/\s+/g, ' ')
}

const one = (trait: string, ...answers: unknown[]): FlipGroup => ({
  trait,
  isOwn: trait.startsWith('workloads[0]'),
  lines: [{ way: 'is', answers, pick: 'longhorn' }],
})

describe('what would change a pick', () => {
  test('each question with what it is now, and what each answer leads to', () => {
    const text = textOf(
      <FlipList
        tier="volume"
        groups={[
          one('workloads[0].accessMode', 'RWX'),
          one('platform.mke', 'none'),
          one('nodePools[0].media', 'hdd'),
          one('priorities.security', 5),
          one('priorities.cost', 5),
        ]}
      />,
    )
    expect(text).toContain('If the access mode were (now RWO ) RWX Longhorn')
    expect(text).toContain('If the MKE line were (assumed: MKE 3.9 ) no MKE Longhorn')
    expect(text).toContain('If the kind of disk of workers were (not answered) hard disk Longhorn')
    expect(text).toContain('If the priority of cost were (now 4 ) 5 (most) Longhorn')
    expect(text).toContain('If the priority of security were (now 3 (as usual) ) 5 (most) Longhorn')
  })

  test('four questions at once, the others behind "Show all"', () => {
    const groups = ['site', 'region', 'orchestrator', 'mke', 'kubernetes'].map((name) => one(`platform.${name}`, 'x'))
    expect(textOf(<FlipList tier="volume" groups={groups.slice(0, 4)} />)).not.toContain('Show all')
    expect(textOf(<FlipList tier="volume" groups={groups} />)).toContain('Show all: 1 more')
    expect(textOf(<FlipList tier="volume" groups={groups} />)).toContain('One more question is left out on paper.')
  })

  test.each([
    [7, undefined],
    [8, '2 more outcomes'],
  ])('of %d outcomes of one question what is behind a line: %s', (count, words) => {
    const lines = Array.from({ length: count }, (_, i) => ({ way: 'from', answers: [i], pick: `p${i}` }) as const)
    const text = textOf(<FlipList tier="volume" groups={[{ trait: 'workloads[0].iops', isOwn: true, lines }]} />)
    expect(/\d+ more outcomes/.exec(text)?.[0]).toBe(words)
  })

  test('is worked out after the row is there', () => {
    const [row] = tierRowsOf(advice, plan)[1]?.rows ?? []
    if (!row) throw new Error('the plan has a workload')
    expect(textOf(<WhatIf row={row} />)).toContain('What would change this Trying other answers')
  })
})

describe('how sure a pick is', () => {
  const any: [number, number | null] = [0, null]
  const stays = { performance: any, resilience: any, cost: any, scalability: any, security: any, operability: any }
  const stability: Stability = {
    tier: 'volume',
    about: 'workloads[0]',
    pick: 'longhorn',
    margin: null,
    priorities: stays,
  }
  const shown = (more: Partial<Stability>, isFirm: boolean) =>
    textOf(<SurenessOfPick stability={{ ...stability, ...more }} sureness={{ isFirm, says: 'Because.' }} />)

  test('firm, and nothing to weigh: decided by support', () => {
    expect(shown({}, true)).toContain('How sure Firm Because. Decided by support, not by weights.')
  })

  test('priorities that leave nothing any weight are no place to move from', () => {
    const weightless = { performance: 0, resilience: 0, cost: 0, scalability: 0, security: 0, operability: 0 } as const
    const there = reportOn({ ...plan, priorities: weightless }, advice, catalog)
    const text = textOf(
      <SurenessOfPick
        stability={{ ...stability, margin: 1, runnerUp: 'rook-ceph', priorities: { ...stays, cost: [2, null] } }}
        sureness={{ isFirm: true, says: 'Because.' }}
      />,
      there,
    )
    expect(text).toContain('so they count as unanswered')
    expect(text).not.toContain('Stays first')
  })

  test('a rival that no single priority puts first', () => {
    expect(shown({ margin: 9, runnerUp: 'rook-ceph' }, true)).toContain(
      'No priority changed alone, from 0 to 5, puts another option ahead of Longhorn: a tie is the most that comes of it.',
    )
  })

  test('a close call, with the interval of each priority and where it is', () => {
    const text = shown({ margin: 1, runnerUp: 'rook-ceph', priorities: { ...stays, cost: [2.31, null] } }, false)
    expect(text).toContain('How sure Close call Because.')
    expect(text).toContain('Cost 4 from 2.4 to 5')
    expect(text).toContain('Security 3 at any')
  })
})
