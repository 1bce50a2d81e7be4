import type { FindingRule } from '../finding-rule.ts'

export const rawDeviceShared: FindingRule = {
  id: 'finding/raw-device-shared-by-writers',
  says: 'Several writers on one raw device destroy its content, unless their program coordinates them.',
  severity: 'danger',
  kind: 'data',
  scope: 'workload',
  find: ({ row, catalog }, the) => {
    if (row.volumeMode !== 'block' || row.accessMode !== 'RWX') return undefined
    const who = the(catalog.facts.volume.rawBlockShared)
    return () =>
      `Several nodes may write to this raw device at once, and nothing in the plan tells that the program is made for it. ${who}: all others overwrite each other's data. Ask for files with ReadWriteMany, or for a device with one writer.`
  },
}
