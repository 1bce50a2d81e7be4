import { traitInWords } from '../../advisor/plan/trait-words.ts'
import type { Workload } from '../../advisor/plan/workload.ts'
import { Citation } from '../../ui/Citation.tsx'
import { changedSince, presetOf } from './presets.ts'

/** What the documents of a well-known product say, above the questions that a preset answered from them. */
export function PresetNote({ workload }: { readonly workload: Workload }) {
  const preset = presetOf(workload)
  if (!preset) return null
  const changed = changedSince(preset, workload).map((name) => traitInWords(`workloads.${name}`))
  return (
    <p className="preset-note">
      From the preset {preset.label}: {preset.because} <Citation source={preset.source} />
      {changed.length > 0 && <> Answered otherwise here: {changed.join(', ')}.</>}
    </p>
  )
}
