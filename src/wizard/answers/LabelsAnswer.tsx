import type { NodePool } from '../../advisor/plan/node-pool.ts'
import { readLabels, writeLabels } from './labels-text.ts'
import { LinesAnswer } from './LinesAnswer.tsx'

/** Labels as people write them: key=value, one on each line. */
export function LabelsAnswer({ value }: { readonly value: NodePool['labels'] }) {
  return (
    <LinesAnswer
      name="labels"
      label="Which labels do they carry?"
      hint="key=value, one on each line. Workloads can be placed by them."
      placeholder="disk=ssd"
      rows={3}
      read={readLabels}
      written={writeLabels(value)}
    />
  )
}
