import { compareVersions, parseVersion, type Version } from './version.ts'

export interface Kernel {
  /** As typed or printed by `uname -r`. */
  readonly text: string
  /** The upstream version, `3.10.0`. */
  readonly version: Version
  /** The distribution's build, 514 in `3.10.0-514.el7.x86_64`; vendors backport by build, not by version. */
  readonly build: Version
  /** 7 in `el7`, 8 in `el8_9` and `el8uek`; absent elsewhere. */
  readonly enterpriseLinux?: number
  /** Oracle's Unbreakable Enterprise Kernel, which is not Red Hat's. */
  readonly isUek: boolean
}

const shape = /^\s*(\d+(?:\.\d+)*)(?:[-+](\d+(?:\.\d+)*))?(.*)$/s

/** Reads what `uname -r` prints; undefined where the text does not begin with a version of two numbers. */
export function parseKernel(text: string): Kernel | undefined {
  const found = shape.exec(text)
  const version = parseVersion(found?.[1] ?? '')
  if (!version || version.length < 2) return undefined
  const enterpriseLinux = /\.el(\d+)/.exec(text)?.[1]
  return {
    text: text.trim(),
    version,
    build: parseVersion(found?.[2] ?? '') ?? [],
    ...(enterpriseLinux && { enterpriseLinux: Number(enterpriseLinux) }),
    isUek: /uek/i.test(text),
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
