import type { KernelNeed } from '../../catalog/image-shape.ts'
import { isKernelOlder, isSameVersion, type Kernel } from '../../plan/kernel.ts'
import type { Accessor } from '../rule.ts'

/**
 * How a kernel stands against what a driver needs: `meets` it; `disputed`, where one document names a lower build of
 * Red Hat's kernel than others; `unnamed`, where a rebuild of that kernel has the build, but no document names the
 * rebuild; or `older`.
 */
export type KernelStanding = 'meets' | 'disputed' | 'unnamed' | 'older'

/** `os` decides whose kernel a bare `3.10.0-514` is. Records nothing: `neededKernel` cites what it rests on. */
export function kernelStanding(kernel: Kernel, os: string | undefined, { from, backport }: KernelNeed): KernelStanding {
  if (!isKernelOlder(kernel, from.value)) return 'meets'
  if (!backport) return 'older'
  const documented = backport.documented.value
  const isNamed = os !== undefined && backport.systems.includes(os)
  const isItsKernel = kernel.enterpriseLinux !== undefined || (kernel.isBare && isNamed)
  if (!isItsKernel || !isSameVersion(kernel, documented) || isKernelOlder(kernel, documented)) return 'older'
  if (!isNamed) return 'unnamed'
  return isKernelOlder(kernel, backport.certain.value) ? 'disputed' : 'meets'
}

/** "kernel 4.0 or later, or RHEL or CentOS with kernel 3.10.0-514 or later" */
export function neededKernel({ from, backport }: KernelNeed, the: Accessor): string {
  const least = `kernel ${the(from)} or later`
  return backport ? `${least}, or RHEL or CentOS with kernel ${the(backport.documented)} or later` : least
}
