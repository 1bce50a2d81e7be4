/** Kinds of objects that hold a pod's template, or are a pod. */
export const workloadKinds: ReadonlySet<string> = new Set([
  'CronJob',
  'DaemonSet',
  'Deployment',
  'DeploymentConfig',
  'Job',
  'Pod',
  'PodTemplate',
  'ReplicaSet',
  'ReplicationController',
  'StatefulSet',
])

const mention = new RegExp(`\\bkind["']?\\s{0,8}:\\s{0,8}["']?(?:${[...workloadKinds].join('|')})(?:List)?\\b`)

/** Whether a text may hold workloads, without reading it: they are another importer's. */
export const mayHoldWorkloads = (text: string): boolean => mention.test(text)
