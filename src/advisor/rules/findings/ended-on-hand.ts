import type { Catalog } from '../../catalog/catalog-shape.ts'
import type { Cell } from '../../catalog/cell.ts'
import { systemName } from '../../catalog/system-names.ts'
import type { VolumeOption } from '../../catalog/volume-shape.ts'
import type { Platform } from '../../plan/platform.ts'
import type { StorageSystem } from '../../plan/storage-system.ts'
import type { FindingRule } from '../finding-rule.ts'
import type { Accessor } from '../rule.ts'
import { listed } from '../volume/words.ts'

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
  if (standsOn.kind === 'licence') return standsOn.anyOf.includes(system)
  return (
    standsOn.kind === 'system' && (standsOn.anyOf.includes(system) || standsOn.alsoOn?.value.includes(system) === true)
  )
}

const isGone = ({ never }: VolumeOption, { value }: Cell<string>) =>
  never !== undefined || value === 'ended' || value === 'deprecated' || value === 'archived'

/** What ended: by its name, with what its documents say. */
interface Gone {
  readonly name: string
  readonly says: string
}

/** The products that serve from a system, where none of them is one to start with; else none. */
function goneOf(system: StorageSystem, unders: readonly Under[], catalog: Catalog, the: Accessor): Gone[] {
  const store = catalog.secretStores.find(({ standsOn, status }) => {
    return status.value === 'ended' && standsOn?.anyOf.every((one) => one === system)
  })
  if (store) return [{ name: store.name, says: the(store.never?.because) ?? `It ${the(store.status)}.` }]
  const serving = unders.flatMap((under) =>
    catalog.volumes
      .filter((option) => servesFrom(option, system) && option.orchestrators[under].value !== 'unsupported')
      .map((option) => ({ option, status: statusOf(option, under) })),
  )
  if (!serving.every(({ option, status }) => isGone(option, status))) return []
  return serving.map(({ option, status }) => {
    const says = `It is ${the(status)}.`
    return { name: option.name, says: the(option.never?.because) ?? the(option.statusNote) ?? says }
  })
}

export const endedOnHand: FindingRule = {
  id: 'finding/what-is-on-hand-has-ended',
  says: 'Where only products that have ended, are deprecated or undocumented serve from a system on hand, nothing new is built on it.',
  severity: 'warning',
  kind: 'platform',
  scope: 'platform',
  find: ({ platform, catalog }, the) => {
    const onHand = (platform.onHand ?? []).filter((system) => system !== 'other-docker-plugin')
    if (onHand.length === 0) return undefined
    const unders = orchestratorsOf(platform)
    const goneBySystem = onHand.map((system) => ({ system, gone: goneOf(system, unders, catalog, the) }))
    const systems = goneBySystem.filter(({ gone }) => gone.length > 0).map(({ system }) => systemName(system))
    if (systems.length === 0) return undefined
    const where = unders.length === 1 ? ` under ${unders[0] === 'swarm' ? 'Swarm' : 'Kubernetes'}` : ''
    const each = new Set(goneBySystem.flatMap(({ gone }) => gone).map(({ name, says }) => `${name}: ${says}`))
    return () =>
      `What serves containers from ${listed(systems)}${where} has ended, is deprecated, or has no public document left: start nothing new on it. ${[...each].join(' ')}`
  },
}
