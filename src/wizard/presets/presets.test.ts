import { describe, expect, test } from 'vitest'
import { readPlan } from '../../advisor/plan/read-plan.ts'
import { changedSince, presetOf, presets } from './presets.ts'

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
    for (const kind of ['database', 'queue', 'search', 'cache', 'file-share', 'web', 'metrics', 'logs', 'ci'])
      expect(kinds).toContain(kind)
  })

  test('none says how much room or how many IOPS: no document knows that of a workload', () => {
    for (const { workload } of presets)
      expect(Object.keys(workload)).not.toEqual(
        expect.arrayContaining([expect.stringMatching(/iops|capacity|throughput/)]),
      )
  })

  test.each(presets)('$label is recognised again in the workload that it made', (preset) => {
    expect(presetOf(preset.workload)?.id).toBe(preset.id)
    expect(changedSince(preset, { ...preset.workload, name: 'ours', iops: 500 })).toEqual([])
  })

  test('what was answered otherwise since is named', () => {
    const [preset] = presets
    expect(preset && changedSince(preset, { ...preset.workload, state: 'stateless' })).toEqual(['state'])
  })

  test('a workload of another product, or of no kind, goes by no preset', () => {
    expect(presetOf({ kind: 'web', product: 'nginx' })).toBeUndefined()
    expect(presetOf({})).toBeUndefined()
  })
})
