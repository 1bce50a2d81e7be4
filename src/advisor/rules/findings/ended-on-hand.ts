import type { Catalog } from '../../catalog/catalog-shape.ts'
import type { Cell } from '../../catalog/cell.ts'
import { systemName } from '../../catalog/system-names.ts'
import type { VolumeOption } from '../../catalog/volume-shape.ts'
import type { Platform } from '../../plan/platform.ts'
import type { StorageSystem } from '../../plan/storage-system.ts'
import type { FindingRule } from '../finding-rule.ts'
import type { Accessor } from '../rule.ts'
import { opening } from '../volume/words.ts'

type Under = 'swarm' | 'kubernetes'

/** Where the orchestrator is not told, or both run, a product has ended only if it has under each. */
function orchestratorsOf({ orchestrator, mke }: Platform): readonly Under[] {
  if (mke === '4k') return ['kubernetes']
  return orchestrator === 'swarm' || orchestrator === 'kubernetes' ? [orchestrator] : ['swarm', 'kubernetes']
}

const statusOf = (option: VolumeOption, under: Under) =>
  under === 'swarm' ? (option.statusOnSwarm ?? option.status) : option.status

/** The options that serve from a system; a licence or a cluster on the nodes counts as one. */
function servesFrom({ standsOn }: VolumeOption, system: StorageSystem): boolean {
  if (standsOn.kind === 'nodes') return standsOn.runsAs?.includes(system) === true
  return (standsOn.kind === 'system' || standsOn.kind === 'licence') && standsOn.anyOf.includes(system)
}

const isGone = ({ value }: Cell<string>) => value === 'ended' || value === 'deprecated' || value === 'archived'

/** What is said of a system that only ended, deprecated or archived products serve from; else nothing. */
function goneOf(system: StorageSystem, unders: readonly Under[], catalog: Catalog, the: Accessor): string | undefined {
  const store = catalog.secretStores.find(
    ({ standsOn }) => standsOn?.anyOf[0] === system && standsOn.anyOf.length === 1,
  )
  if (store?.status.value === 'ended') return the(store.never?.because)
  const serving = unders.flatMap((under) =>
    catalog.volumes
      .filter((option) => servesFrom(option, system) && option.orchestrators[under].value !== 'unsupported')
      .map((option) => ({ option, status: statusOf(option, under) })),
  )
  if (serving.length === 0 || !serving.every(({ status }) => isGone(status))) return undefined
  const options = [...new Set(serving.map(({ option }) => option))]
  for (const { status } of serving) the(status)
  return options.map(({ statusNote, name }) => the(statusNote) ?? `${name} has ended.`).join(' ')
}

export const endedOnHand: FindingRule = {
  id: 'finding/what-is-on-hand-has-ended',
  says: 'Where only ended or deprecated products serve from a system on hand, nothing new is built on it.',
  severity: 'warning',
  kind: 'platform',
  scope: 'platform',
  find: ({ platform, catalog }, the) => {
    const onHand = platform.onHand ?? []
    if (onHand.length === 0) return undefined
    const unders = orchestratorsOf(platform)
    const gone = onHand.flatMap((system) => {
      const says = system === 'other-docker-plugin' ? undefined : goneOf(system, unders, catalog, the)
      return says === undefined ? [] : [{ name: systemName(system), says }]
    })
    if (gone.length === 0) return undefined
    const where = unders.length === 1 ? ` under ${unders[0] === 'swarm' ? 'Swarm' : 'Kubernetes'}` : ''
    const each = gone.map(({ name, says }) => `${opening(name)}: ${says}`).join(' ')
    return () =>
      `What serves containers from these systems${where} has ended or is deprecated: start nothing new on it. ${each}`
  },
}
