/** Who schedules the containers, in the words of the question. */
export const orchestratorChoices = [
  { value: 'kubernetes', label: 'Kubernetes' },
  { value: 'swarm', label: 'Swarm' },
  { value: 'both', label: 'Both, side by side' },
] as const
