/** One column of a kubectl table. */
export interface Column {
  /** The name in lower case, words joined: `access modes` and `ACCESSMODES` are `accessmodes`. */
  readonly key: string
  readonly shape: RegExp
  /** May stand empty in a row. */
  readonly isOptional: boolean
  /** Stands empty in most tables. */
  readonly isRare: boolean
  /** The most words that a cell may have. */
  readonly words: number
}

export type TableKind = 'nodes' | 'classes' | 'claims' | 'volumes'

const anyWord = /^\S+$/
const column = (key: string, shape: RegExp, more: Partial<Column> = {}): Column => ({
  key,
  shape,
  isOptional: false,
  isRare: false,
  words: 1,
  ...more,
})
const optional = { isOptional: true }
const rare = { isOptional: true, isRare: true }

const age = column('age', /^(?:(?:\d+(?:y|d|h|m|s))+|<\w+>)$/, optional)
const namespace = column('namespace', /^[a-z0-9][a-z0-9.-]*$/)
const name = column('name', anyWord)
const labels = column('labels', /^(?:<none>|[\w./-]+=\S*)$/, optional)
const modes = column('accessmodes', /^(?:RWOP|RWO|ROX|RWX|\[\])(?:,(?:RWOP|RWO|ROX|RWX))*$/, optional)
const capacity = column('capacity', /^\d+(?:\.\d+)?(?:[kKMGTPE]i?|m)?B?$/, optional)
const storageClass = column('storageclass', anyWord, optional)
const reclaim = /^(?:Delete|Retain|Recycle|<\w+>)$/
const bound = /^(?:Available|Bound|Pending|Released|Failed|Lost|Terminating|Unknown)$/
const volumeMode = column('volumemode', /^(?:Filesystem|Block|<\w+>)$/, optional)
const attributesClass = column('volumeattributesclass', anyWord, rare)

const columns: Record<TableKind, readonly Column[]> = {
  nodes: [
    name,
    labels,
    column('status', /^(?:Ready|NotReady|Unknown|SchedulingDisabled)(?:,\S+)*$/),
    column('roles', anyWord, optional),
    age,
    column('version', /^v?\d+\.\d+\S*$/, optional),
    column('internalip', anyWord, optional),
    column('externalip', anyWord, optional),
    column('osimage', /[A-Za-z]{2}/, { ...optional, words: 12 }),
    column('kernelversion', /^(?:\d+\.\d+\S*|<\w+>)$/, optional),
    column('containerruntime', /^(?:[a-z][\w.-]*:\/\/\S*|<\w+>)$/, optional),
  ],
  classes: [
    column('name', /^\S+(?: ?\(default\))?$/, { words: 2 }),
    column('provisioner', /^[A-Za-z][\w-]*(?:[./][\w.-]+)*$/),
    column('parameters', /./, { ...optional, words: 20 }),
    column('reclaimpolicy', reclaim, optional),
    column('volumebindingmode', /^(?:Immediate|WaitForFirstConsumer|<\w+>)$/, optional),
    column('allowvolumeexpansion', /^(?:true|false|<\w+>)$/, optional),
    age,
  ],
  claims: [
    namespace,
    name,
    labels,
    column('status', bound),
    column('volume', anyWord, optional),
    capacity,
    modes,
    storageClass,
    attributesClass,
    age,
    volumeMode,
  ],
  volumes: [
    name,
    labels,
    capacity,
    modes,
    column('reclaimpolicy', reclaim, optional),
    column('status', bound),
    column('claim', /^[\w.-]+\/[\w.-]+$/, optional),
    storageClass,
    attributesClass,
    column('reason', /^[A-Za-z]/, { ...rare, words: 8 }),
    age,
    volumeMode,
  ],
}

/** Whether kubectl itself prints such a column, without being asked for more. */
export const isColumnOf = (kind: TableKind, key: string): boolean => columns[kind].some((one) => one.key === key)

/** What old releases called a column: `NAME TYPE` was the table of classes in Kubernetes 1.4 and 1.5. */
const formerly: Partial<Record<TableKind, Readonly<Record<string, string>>>> = { classes: { type: 'provisioner' } }

/** Columns that tell the tables apart: all of them must be there. */
const telling: readonly (readonly [TableKind, readonly string[]])[] = [
  ['nodes', ['name', 'status', 'version']],
  ['nodes', ['name', 'status', 'osimage']],
  ['classes', ['name', 'provisioner']],
  ['volumes', ['name', 'capacity', 'status', 'claim']],
  ['claims', ['name', 'status', 'volume']],
]

/** Further columns that `-L`, `--show-labels` and `-o custom-columns` add, such as `ZONE`: read as one word, and not used. */
const added = (key: string) => column(key, anyWord, rare)

/** The table whose header has these columns; undefined for every other table. */
export function tableOf(keys: readonly string[]): { kind: TableKind; columns: readonly Column[] } | undefined {
  for (const [kind, needed] of telling) {
    const named = keys.map((key) => formerly[kind]?.[key] ?? key)
    if (!needed.every((key) => named.includes(key))) continue
    // Jobs and custom resources print a status and a version, too; nodes are the only ones with a kubelet's.
    if (kind === 'nodes' && named.some((key) => ['available', 'namespace', 'desired', 'ready'].includes(key))) continue
    return { kind, columns: named.map((key) => columns[kind].find((one) => one.key === key) ?? added(key)) }
  }
  return undefined
}
