/** What one line or one JSON value says, before anybody judges which machine it speaks of. */
export interface Fact {
  readonly of: FactName
  readonly value: string
  readonly line: number
  readonly text: string
  /** Facts of one JSON document, or of one node in a cluster's list, belong together, whatever their order. */
  readonly document?: number
  /** Opens a machine of its own, whatever came before. */
  readonly isStart?: true
}

/** In the order in which `docker info` prints them since 1.2; going backwards means that another output began. */
export const infoOrder = [
  'clientHeading',
  'containers',
  'images',
  'serverVersion',
  'storageDriver',
  'backingFs',
  'dType',
  'overlayDiff',
  'driverType',
  'loopFile',
  'loggingDriver',
  'swarm',
  'isManager',
  'securityOptions',
  'securityOptionsWhole',
  'kernel',
  'operatingSystem',
  'osType',
  'architecture',
  'name',
  'rootDir',
  'license',
] as const

/** From `docker version`, from other commands in the same paste, and from what belongs to no machine. */
const besideInfo = [
  'thinPool',
  'osVersion',
  'versionServer',
  'versionPlatform',
  'versionOs',
  'versionArch',
  'versionKernel',
  'hostKernel',
  'hostArch',
  'hostOsId',
  'hostOsVersion',
  'hostOsName',
  'warning',
  'mirantisPlugin',
  'clientContext',
  'clientVersion',
  'clusterVersion',
  'notAnEngine',
  'foreign',
] as const

export type FactName = (typeof infoOrder)[number] | (typeof besideInfo)[number]

const order: ReadonlyMap<string, number> = new Map(infoOrder.map((name, index) => [name, index]))

/** The place of a `docker info` fact in its output; undefined for facts from elsewhere. */
export const placeInOutput = (name: FactName): number | undefined => order.get(name)
