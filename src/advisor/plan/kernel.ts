import { compareVersions, parseVersion, type Version } from './version.ts'

export interface Kernel {
  /** As typed or printed by `uname -r`. */
  readonly text: string
  /** The upstream version, `3.10.0`. */
  readonly version: Version
  /** The distribution's build, 514 in `3.10.0-514.el7.x86_64`; vendors backport by build, not by version. */
  readonly build: Version
  /**
   * 7 in `el7`, 8 in `el8_9`: a kernel of Red Hat's own numbering. Absent for kernels that only run on such systems,
   * Oracle's `el7uek`, the `el7a` of other architectures and ELRepo's `el7.elrepo`.
   */
  readonly enterpriseLinux?: number
  /** Nothing follows the numbers, so the text does not tell whose kernel it is. */
  readonly isBare: boolean
}

const shape = /^v?(\d+(?:\.\d+)+)(?:[-+](\d+(?:\.\d+)*))?(.*)$/s
const redHatBuild = /\.el(\d+)(?:_\d+)*(?:\.(?!elrepo)|$)/

/** The release in what `uname -r` prints, or in the longer line of `uname -a`. */
function releaseIn(text: string): string {
  const words = text.trim().split(/\s+/, 3)
  return (words[0] === 'Linux' ? words[2] : words[0]) ?? ''
}

/** Reads what `uname -r` prints; undefined where the text does not begin with a version of two numbers. */
export function parseKernel(text: string): Kernel | undefined {
  const release = releaseIn(text)
  const found = shape.exec(release)
  const version = parseVersion(found?.[1] ?? '')
  if (!found || !version) return undefined
  const enterpriseLinux = redHatBuild.exec(release)?.[1]
  return {
    text: release,
    version,
    build: parseVersion(found[2] ?? '') ?? [],
    ...(enterpriseLinux !== undefined && { enterpriseLinux: Number(enterpriseLinux) }),
    isBare: found[3] === '',
  }
}

/** `isKernelOlder(kernel, '3.10.0-514')`: version first, then the vendor's build where the limit names one. */
export function isKernelOlder(kernel: Kernel, than: string): boolean {
  const limit = parseKernel(than)
  if (!limit) return false
  const byVersion = compareVersions(kernel.version, limit.version)
  if (byVersion !== 0 || limit.build.length === 0) return byVersion < 0
  return compareVersions(kernel.build, limit.build) < 0
}

/** Whether two kernels are of one upstream version: vendors' builds compare only within one. */
export function isSameVersion(kernel: Kernel, as: string): boolean {
  const other = parseKernel(as)
  return other !== undefined && compareVersions(kernel.version, other.version) === 0
}
