import type { Platforms, SystemLine } from '../../catalog/platforms-shape.ts'
import type { NodePool } from '../../plan/node-pool.ts'
import { isOfLine } from '../../plan/version.ts'
import { releaseName, systemName } from '../image/plain-names.ts'

/** The lines that a pool's system may be of: more than one where two products share a name and a number. */
export function systemLinesOf({ os, osVersion }: NodePool, { systems }: Platforms): readonly SystemLine[] {
  if (os === undefined || osVersion === undefined) return []
  const system = systemName(os)
  const version = releaseName(osVersion)
  return systems.filter(
    (line) => line.os === system && (line.isWhole ? version === line.id : isOfLine(version, line.id)),
  )
}
