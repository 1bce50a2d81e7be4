import { containerState, type ContainerState } from './container-state.ts'
import type { Mount, Told, WorkloadUse } from './container-use.ts'
import type { RowAnswer } from './workload-row.ts'

interface Decided {
  readonly answers: readonly RowAnswer[]
  /** What to ask, where nothing decides. */
  readonly asks?: { readonly line: number; readonly says: string }
  readonly warnings: readonly { readonly line: number; readonly says: string }[]
  readonly mounts: readonly Mount[]
  readonly image?: Told<string>
}

/** State, kind and product of a workload: of the container that keeps data, else of the first one that is known. */
export function workloadState(use: WorkloadUse): Decided {
  const running = use.containers.filter(({ isInit }) => isInit !== true)
  const containers = running.length > 0 ? running : use.containers
  const states = containers.map((container) => ({ container, told: containerState(container, use.isJob === true) }))
  const chosen =
    states.find(({ told }) => told.state === 'stateful') ??
    states.find(({ told }) => told.state === undefined) ??
    states.find(({ told }) => told.kind !== undefined) ??
    states[0]
  if (!chosen)
    return { answers: [], warnings: [], mounts: [], asks: { line: use.line, says: `Does ${use.name} keep data?` } }
  const { container, told } = chosen
  const warnings = states.flatMap(({ told: { warnings: own } }) => own)
  const mounts = states.flatMap(({ told: { mounts: own } }) => own)
  const asks = told.state ? {} : { asks: { line: told.line, says: told.because } }
  const fleeting = states.flatMap(({ told: { fleeting: own } }) => own ?? [])
  const image = container.image ? { image: container.image } : {}
  return {
    answers: answersOf(use, told, container.image?.line ?? told.line, fleeting),
    ...asks,
    warnings,
    mounts,
    ...image,
  }
}

function answersOf(use: WorkloadUse, told: ContainerState, imageLine: number, fleeting: readonly Mount[]): RowAnswer[] {
  const { state, because, line, kind, product, writesToContainerLayer } = told
  const scratch = use.containers
    .flatMap(({ mounts }) => mounts)
    .find((mount) => (mount.kind === 'memory' || mount.kind === 'empty-dir') && !fleeting.includes(mount))
  return [
    ...(kind ? [{ trait: 'kind' as const, value: kind, line: imageLine, isInferred: true }] : []),
    ...(product ? [{ trait: 'product' as const, value: product, line: imageLine, isInferred: true }] : []),
    ...(state ? [{ trait: 'state' as const, value: state, line, isInferred: true, because }] : []),
    ...(writesToContainerLayer
      ? [{ trait: 'writesToContainerLayer' as const, value: true, line, isInferred: true, because }]
      : []),
    ...(scratch ? [{ trait: 'scratch' as const, value: true, line: scratch.line, isInferred: true }] : []),
  ]
}
