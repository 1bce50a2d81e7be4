import type { Fact } from './fact.ts'

const unameAll = /^(?:uname:? ?(?:-a:?)? ?)?Linux \S{1,80} (\d+\.\d+[\w.+~-]{0,80}) #?\S/
const architectures = / (x86_64|aarch64|armv\w{1,4}|ppc64le|s390x|i[3-6]86|riscv64)(?: |$)/
const release = /^\d+\.\d+[\w.+~-]{0,80}$/
const assigned = /^(ID|VERSION_ID|PRETTY_NAME) ?= ?["']?([^"']{0,100})["']?$/

type HostFact = Pick<Fact, 'of' | 'value'>

/** What `uname`, `/etc/os-release` and `hostnamectl` say in the same paste; empty for any other line. */
export function hostFacts(text: string, command: string): HostFact[] {
  if (!/^[\dLuKIVP]/.test(text)) return []
  const uname = unameAll.exec(text)
  if (uname) {
    const arch = architectures.exec(text)?.[1]
    return [{ of: 'hostKernel', value: uname[1] ?? '' }, ...(arch ? [{ of: 'hostArch', value: arch } as const] : [])]
  }
  if (/^uname -\w*r/.test(command) && release.test(text)) return [{ of: 'hostKernel', value: text }]
  const kernel = /^Kernel: ?Linux (\d+\.\d+[\w.+~-]{0,80})$/.exec(text)?.[1]
  if (kernel) return [{ of: 'hostKernel', value: kernel }]
  const [, key, value = ''] = assigned.exec(text) ?? []
  if (!key || !value) return []
  if (key === 'PRETTY_NAME') return [{ of: 'hostOsName', value }]
  if (key === 'ID' && !/^[a-z][a-z0-9._-]{0,40}$/i.test(value)) return []
  return [{ of: key === 'ID' ? 'hostOsId' : 'hostOsVersion', value: key === 'ID' ? value.toLowerCase() : value }]
}
