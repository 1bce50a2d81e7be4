import type { PastedLine } from '../../paste/pasted-line.ts'
import type { Fact } from '../docker-info/fact.ts'

const described = /^(?:DISTRIB_DESCRIPTION ?= ?["']?|Description: )([A-Z][^"']{2,100})["']?$/
const released =
  /^((?:Red Hat|CentOS|Rocky|AlmaLinux|Oracle|Fedora|Scientific|CloudLinux|EuroLinux)[\w .-]{0,60} release \d[\w. ()-]{0,40})$/
const namedSo = /^NAME ?= ?["']?([^"']{2,80})["']?$/
const versioned = /^VERSION ?= ?["']?(\d[^"']{0,60})["']?$/

/**
 * What `lsb_release -a`, `/etc/redhat-release` and an os-release without its `ID` say: only heard where nothing better
 * stands in the text, since the same system is spelt in several ways there.
 */
export function otherNames(lines: readonly PastedLine[]): Fact[] {
  for (const { text, number } of lines) {
    const value = described.exec(text)?.[1] ?? released.exec(text)?.[1]
    if (value !== undefined) return [{ of: 'hostOsName', value, line: number, text }]
  }
  const name = lines.find(({ text }) => namedSo.test(text))
  const version = lines.find(({ text }) => versioned.test(text))
  if (!name || !version) return []
  const value = `${namedSo.exec(name.text)?.[1] ?? ''} ${versioned.exec(version.text)?.[1] ?? ''}`
  return [{ of: 'hostOsName', value, line: version.number, text: version.text }]
}

const short =
  /^Linux (\d+\.\d+[\w.+~-]{0,80})(?: (x86_64|aarch64|armv\w{1,4}|ppc64le|s390x|i[3-6]86|riscv64))?(?: GNU\/Linux)?$/

/** `uname -sr` and `uname -srm` print no host name. */
export function shortUname({ text, number }: PastedLine): Fact[] {
  const [, kernel, arch] = short.exec(text) ?? []
  if (kernel === undefined) return []
  const fact = { line: number, text }
  return [
    { of: 'hostKernel', value: kernel, ...fact },
    ...(arch ? [{ of: 'hostArch', value: arch, ...fact } as const] : []),
  ]
}
