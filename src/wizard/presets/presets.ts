import type { Workload } from '../../advisor/plan/workload.ts'
import { dataPresets } from './data-presets.ts'
import type { Preset } from './preset.ts'
import { servicePresets } from './service-presets.ts'

export const presets: readonly Preset[] = [...dataPresets, ...servicePresets]

/** The preset that a workload goes by: that of its product, or of its kind where the preset names no product. */
export function presetOf({ product, kind }: Workload): Preset | undefined {
  return presets.find(({ workload }) =>
    workload.product === undefined ? product === undefined && workload.kind === kind : workload.product === product,
  )
}

/** The answers of a preset that a workload has otherwise by now; its name is its own affair. */
export function changedSince({ workload: preset }: Preset, workload: Workload): string[] {
  const now: Readonly<Record<string, unknown>> = { ...workload }
  return Object.entries(preset).flatMap(([name, value]) => (name === 'name' || now[name] === value ? [] : [name]))
}
