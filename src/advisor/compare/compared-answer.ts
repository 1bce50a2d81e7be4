/** How an answer of the plan stands against what runs. */
export type Standing = 'as-planned' | 'differs' | 'not-told' | 'not-planned'

export interface ComparedAnswer {
  /** Its name within its part of the plan: `kernel`. */
  readonly name: string
  readonly standing: Standing
  readonly planned?: unknown
  readonly built?: unknown
}

/** What a running cluster can tell, by part of the plan. Needs and wishes, such as IOPS, stand in no output. */
export const observable = {
  platform: ['orchestrator', 'mke', 'kubernetes', 'onHand', 'storageClasses'],
  nodePools: [
    ...(['nodes', 'os', 'osVersion', 'kernel', 'arch', 'engine', 'engineVersion', 'imageStore', 'backingFs'] as const),
    ...(['dType', 'rootless', 'usernsRemap', 'selinux'] as const),
  ],
  workloads: [
    ...(['image', 'product', 'orchestrator', 'state', 'replicas', 'accessMode', 'volumeMode', 'capacityGiB'] as const),
    ...(['storageClass', 'writesToContainerLayer', 'secrets', 'config'] as const),
  ],
} as const

type Answers = Readonly<Record<string, unknown>>

/** Versions may be planned less exactly than they are built: `9` holds for `9.4`, `5.14` for `5.14.0-427.el9`. */
const inexact: ReadonlySet<string> = new Set(['osVersion', 'kernel', 'engineVersion', 'kubernetes'])

/** Compares the answers of one part, in the order of `names`; what neither side says is left out. */
export function comparedAnswers(names: readonly string[], planned: Answers, built: Answers): ComparedAnswer[] {
  return names.flatMap<ComparedAnswer>((name) => {
    const [mine, theirs] = [planned[name], built[name]]
    if (mine === undefined && theirs === undefined) return []
    if (theirs === undefined) return [{ name, standing: 'not-told', planned: mine }]
    if (mine === undefined) return [{ name, standing: 'not-planned', built: theirs }]
    const standing = isAsPlanned(name, mine, theirs) ? 'as-planned' : 'differs'
    return [{ name, standing, planned: mine, built: theirs }]
  })
}

function isAsPlanned(name: string, planned: unknown, built: unknown): boolean {
  // An engine in a swarm, or a node of Kubernetes, says nothing of the other beside it.
  if (name === 'orchestrator' && planned === 'both') return true
  if (Array.isArray(planned) && Array.isArray(built)) return holdsAll(name, planned, built)
  if (typeof planned !== 'string' || typeof built !== 'string') return planned === built
  return planned === built || (inexact.has(name) && beginsWith(built, planned))
}

const beginsWith = (built: string, planned: string) =>
  built.startsWith(planned) && /^[.+_-]/.test(built.slice(planned.length))

/** An output sees a part of what is on hand; of the classes in a cluster it lists all. */
function holdsAll(name: string, planned: readonly unknown[], built: readonly unknown[]): boolean {
  const [mine, theirs] = [planned.map(identityOf), built.map(identityOf)]
  const isExpected = theirs.every((one) => mine.includes(one))
  return name === 'onHand' ? isExpected : isExpected && mine.every((one) => theirs.includes(one))
}

/** A class is the same where its name and its provisioner are; flags may be left out of either side. */
function identityOf(one: unknown): string {
  if (typeof one !== 'object' || one === null) return String(one)
  const { name, provisioner } = { name: undefined, provisioner: undefined, ...one }
  return JSON.stringify([name, provisioner])
}
