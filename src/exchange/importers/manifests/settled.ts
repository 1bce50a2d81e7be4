import { engineWords, neutralWords } from '../../../advisor/catalog/images/name-words.ts'
import type { Workload } from '../../../advisor/plan/workload.ts'
import type { ContainerUse, Mount, WorkloadUse } from '../../containers/container-use.ts'
import { imageName } from '../../containers/image-name.ts'
import { knownImage } from '../../containers/known-image.ts'
import { mountRole } from '../../containers/mount-role.ts'
import type { WorkloadRow } from '../../containers/workload-row.ts'
import { safeExcerpt } from '../../paste/secrets.ts'
import { enginePorts } from './engine-ports.ts'

/** What only Kubernetes tells about the state of a workload. */
interface Settled {
  readonly state?: NonNullable<Workload['state']>
  readonly kind?: NonNullable<Workload['kind']>
  readonly line: number
  readonly because: string
}

export interface Settling {
  readonly use: WorkloadUse
  readonly row: WorkloadRow
  readonly index: number
  /** The ports that each container names. */
  readonly ports: ReadonlyMap<string, readonly number[]>
  readonly lines: readonly string[]
}

/**
 * A row in the light of what other orchestrators do not tell: a claim is asked for because something is to last, a
 * DaemonSet works with the folders of its nodes, and an engine that nobody knows by its image listens where engines do.
 */
export function settled(settling: Settling): WorkloadRow {
  const found = byClaim(settling) ?? byNode(settling) ?? byPort(settling) ?? byName(settling)
  return found ? rewritten(settling, found) : settling.row
}

const running = ({ containers }: WorkloadUse) => containers.filter(({ isInit }) => isInit !== true)
const lasting = ({ kind, isReadOnly, accessMode }: Mount) =>
  (kind === 'claim' || kind === 'disk') && isReadOnly !== true && accessMode?.value !== 'ROX'

/** Unsure by the image alone, as with a web server. */
function byClaim({ use, row }: Settling): Settled | undefined {
  if (row.workload.state !== undefined) return undefined
  const mount = running(use)
    .flatMap(({ mounts }) => mounts)
    .find((one) => lasting(one) && mountRole(one, true) === 'data')
  if (!mount) return undefined
  const what = mount.kind === 'claim' ? 'A claim' : 'Storage outside of the pod'
  return {
    state: 'stateful',
    line: mount.line,
    because: `${what} is mounted, writable, at ${mount.target}: it is asked for because something is to last.`,
  }
}

/** An agent of the nodes keeps at most its place in what it reads. */
function byNode({ use, row }: Settling): Settled | undefined {
  const { state, product } = row.workload
  if (use.isPerNode !== true || state === 'stateless' || product !== undefined) return undefined
  const data = running(use).flatMap(({ mounts }) => mounts.filter((one) => mountRole(one, false) === 'data'))
  const [first] = data
  if (!first || data.some(({ kind }) => kind !== 'bind')) return undefined
  const because = 'One runs on every node and works with folders of the node itself.'
  return { state: 'stateless', line: first.line, because }
}

const aside =
  /prox|rout|bounc|gateway|export|agent|client|operator|controller|admin|adapter|connect|backup|migrat|init|test/
const called = /(?:^|[-_.])(?:db|database|store|datastore)(?:$|[-_.\d])/

const isOpen = ({ use, row }: Settling) =>
  row.workload.state === 'stateless' && row.workload.kind === undefined && use.isJob !== true && use.isPerNode !== true

function byPort(settling: Settling): Settled | undefined {
  if (!isOpen(settling)) return undefined
  for (const { container, base } of unknown(settling.use)) {
    const port = settling.ports.get(container.name)?.find((one) => enginePorts.has(one))
    const engine = port === undefined ? undefined : enginePorts.get(port)
    if (port === undefined || engine === undefined) continue
    const line = container.image?.line ?? container.line
    const says = `It listens on ${port}, as ${engine.name} does`
    const isCalled = called.test(base) || called.test(settling.use.name) || wordsOf(base).some(isEngine)
    if (isCalled) return { state: 'stateful', kind: engine.kind, line, because: `${says}, and is called a database.` }
    return { line, because: `${says}. Does it keep data that must last?` }
  }
  return undefined
}

function byName(settling: Settling): Settled | undefined {
  if (!isOpen(settling)) return undefined
  for (const { container, base } of unknown(settling.use)) {
    const words = wordsOf(base).filter((word) => !neutralWords.has(word) || called.test(word))
    const engine = words.find(isEngine)
    const line = container.image?.line ?? container.line
    const empty = container.mounts.find(
      ({ kind, target }) => kind === 'empty-dir' && /\/data\b|^\/var\/lib\//.test(target),
    )
    const kind = knownImage(engineWords.get(engine ?? '') ?? '')?.image.kind
    if (engine !== undefined && empty && kind)
      return {
        state: 'stateful',
        kind,
        line: empty.line,
        because: `The image is named after ${engine}, and an emptyDir, which ends with its pod, is mounted at ${empty.target}.`,
      }
    const last = words.at(-1) ?? ''
    if (isEngine(last) || called.test(last))
      return { line, because: `Does ${base} keep data that must last? Its name says so.` }
  }
  return undefined
}

const isEngine = (word: string) => engineWords.has(word)
const wordsOf = (base: string) => base.split(/[-_.]+/).filter(Boolean)

/** Containers whose image nobody knows, and whose name does not say that they only speak to an engine. */
function unknown(use: WorkloadUse): { container: ContainerUse; base: string }[] {
  return running(use).flatMap((container) => {
    const name = container.image && imageName(container.image.value)
    const isKnown = !container.image || knownImage(container.image.value) !== undefined
    return name && !isKnown && !aside.test(name.base) ? [{ container, base: name.base }] : []
  })
}

function rewritten({ row, index, lines }: Settling, { state, kind, line, because }: Settled): WorkloadRow {
  const trait = (name: string) => `workloads[${index}].${name}`
  const text = safeExcerpt(lines[line - 1] ?? '')
  const { state: _, ...rest } = row.workload
  const inferred = { line, text, isInferred: true as const, because }
  return {
    workload: { ...rest, ...(state && { state }), ...(kind && { kind }) },
    understood: [
      ...row.understood.filter((one) => one.trait !== trait('state')),
      ...(state ? [{ trait: trait('state'), value: state, ...inferred }] : []),
      ...(kind ? [{ trait: trait('kind'), value: kind, ...inferred }] : []),
    ],
    notes: [
      ...row.notes.filter(({ asks }) => asks !== trait('state')),
      ...(state ? [] : [{ line, text, says: because, asks: trait('state') }]),
    ],
  }
}
