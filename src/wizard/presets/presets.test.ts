import { describe, expect, test } from 'vitest'
import { readPlan } from '../../advisor/plan/read-plan.ts'
import { presets } from './presets.ts'

describe('presets', () => {
  test.each(presets)('$label is a workload that a plan takes, with a source', ({ workload, source, because }) => {
    expect(readPlan({ schema: 1, workloads: [workload] }).kind).toBe('plan')
    expect(source.url).toMatch(/^https:\/\//)
    expect(because).toMatch(/\.$/)
    expect(workload.state).toBeDefined()
  })

  test('there are at least twelve, each once, and every kind that the start page names has one', () => {
    expect(presets.length).toBeGreaterThanOrEqual(12)
    expect(new Set(presets.map(({ id }) => id)).size).toBe(presets.length)
    const kinds = presets.map(({ workload }) => workload.kind)
    for (const kind of ['database', 'queue', 'search', 'cache', 'file-share', 'web', 'metrics', 'ci'])
      expect(kinds).toContain(kind)
  })
})
