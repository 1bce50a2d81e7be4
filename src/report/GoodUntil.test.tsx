import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { Lifetime } from '../advisor/advice/advice.ts'
import { advise } from '../advisor/advise.ts'
import { catalog } from '../advisor/catalog/catalog.ts'
import { GoodUntil } from './GoodUntil.tsx'
import { ReportContext, reportOn } from './report-context.ts'

const plan = { schema: 1 } as const
const advice = advise(plan, catalog)
const of = (name: string, ends: string): Lifetime => ({ of: name, ends, state: 'published', sources: ['x'] })
const silent: Lifetime = { of: 'MKE 3.9', state: 'not-published', sources: ['x'] }
const disputed: Lifetime = { of: 'MSR', candidates: ['2026-01-01', '2027-03-31'], state: 'contradicted', sources: [] }

function line(...lifetimes: Lifetime[]): string {
  const markup = renderToStaticMarkup(
    <ReportContext value={reportOn(plan, { ...advice, lifetimes }, catalog)}>
      <GoodUntil today="2026-11-24" />
    </ReportContext>,
  )
  return markup
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

test.each<[string, Lifetime[]]>([
  ['', []],
  ['No date No document read says until when it is good. No date published for: MKE 3.9.', [silent]],
  [
    'Good until 2029-05-31 Good as planned until 2029-05-31; first to end: RHEL 8. No date published for: MKE 3.9.',
    [of('RHEL 8', '2029-05-31'), silent],
  ],
  [
    'Ended Support has ended already: CentOS 8, on 2021-12-31. Of the rest, first to end: RHEL 8 and SLES, on 2029-05-31.',
    [of('RHEL 8', '2029-05-31'), of('CentOS 8', '2021-12-31'), of('SLES', '2029-05-31')],
  ],
  [
    'In doubt Documents disagree whether it has ended: MSR, on 2026-01-01 or 2027-03-31. Good as planned until 2029-05-31; first to end: RHEL 8.',
    [of('RHEL 8', '2029-05-31'), disputed],
  ],
  ['Ended Support has ended already: CentOS 8, on 2021-12-31.', [of('CentOS 8', '2021-12-31')]],
])('the line of time: %s', (says, lifetimes) => {
  expect(line(...lifetimes)).toBe(says)
})
