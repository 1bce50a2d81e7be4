import { mkeLines } from '../../advisor/plan/platform.ts'

const labels: Partial<Record<(typeof mkeLines)[number], string>> = {
  '4k': 'MKE 4k',
  none: 'None: engines without MKE',
}

/** Lines of Mirantis Kubernetes Engine, newest first. */
export const mkeChoices = mkeLines.map((value) => ({ value, label: labels[value] ?? `MKE ${value}` })).toReversed()
