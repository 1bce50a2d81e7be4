import type { FindingRule } from '../finding-rule.ts'
import { fileSystemName } from '../image/plain-names.ts'

export const ext4WithoutTypes: FindingRule = {
  id: 'finding/ext4-without-directory-entry-types',
  says: 'ext4 keeps types in directory entries by its filetype feature, which can be switched on.',
  severity: 'info',
  kind: 'platform',
  scope: 'pool',
  find: ({ platform, row, catalog }, the) => {
    if (row.dType !== false || platform.mke === '4k' || row.backingFs === undefined) return undefined
    if (fileSystemName(row.backingFs) !== 'ext4') return undefined
    const feature = the(catalog.facts.findings.ext4Types)
    return () =>
      `The data root is answered as ext4 without d_type. ${feature} Look with tune2fs -l on its device first: the answer may belong to another file system.`
  },
}
