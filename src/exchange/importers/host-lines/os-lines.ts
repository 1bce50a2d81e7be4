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

const arch = '(x86_64|aarch64|armv\\w{1,4}|ppc64le|s390x|i[3-6]86|riscv64)'
const short = new RegExp(`^Linux (\\d+\\.\\d+[\\w.+~-]{0,80})(?: #.{0,200}| ${arch}(?: GNU/Linux)?| GNU/Linux)?$`)
const machineIn = new RegExp(` ${arch}(?: |$)`)

/** `uname -sr`, `-srm` and `-srv` print no host name. */
export function shortUname({ text, number }: PastedLine): Fact[] {
  const [, kernel] = short.exec(text) ?? []
  if (kernel === undefined) return []
  const machine = machineIn.exec(text)?.[1]
  const fact = { line: number, text }
  return [
    { of: 'hostKernel', value: kernel, ...fact },
    ...(machine ? [{ of: 'hostArch', value: machine, ...fact } as const] : []),
  ]
}

/** An os-release whose lines were joined on the way, one key behind the other. */
export function assignments(line: PastedLine): PastedLine[] {
  if (!/^[A-Z_]{2,30}=/.test(line.text) || line.text.length > 5000) return [line]
  return line.text.split(/ (?=[A-Z][A-Z_]{1,30}=)/).map((text) => ({ number: line.number, text: text.trim() }))
}
