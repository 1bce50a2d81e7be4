import type { FindingRule } from '../finding-rule.ts'

/** `REX-Ray`, `rexray/ebs` and `rexray:latest` name one product. */
const plain = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '')

export const endedPluginNamed: FindingRule = {
  id: 'finding/named-plugin-has-ended',
  says: 'A Docker plugin that somebody names may be one that nobody maintains any more.',
  severity: 'warning',
  kind: 'platform',
  scope: 'platform',
  find: ({ platform, catalog }, the) => {
    const named = (platform.otherStorage ?? []).filter(({ kind }) => kind === 'other-docker-plugin')
    if (named.length === 0) return undefined
    const gone = catalog.volumes.filter(
      ({ id, status }) => status.value === 'ended' && named.some(({ name }) => plain(name).includes(plain(id))),
    )
    const says = gone.flatMap(({ never }) => the(never?.because) ?? [])
    if (says.length === 0) return undefined
    return () => `${says.join(' ')} Plan what its volumes move to while they can still be read.`
  },
}
