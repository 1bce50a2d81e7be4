export interface OsName {
  /** The `ID` of os-release, or the printed name where no such ID is known here. */
  readonly os: string
  /** In the form of os-release's `VERSION_ID`. */
  readonly osVersion?: string
}

const number = '(\\d+(?:\\.\\d+)*)'

/** The distributions' own ID for the name they print; the first match counts. Group 1, where there is one, is the version. */
const names: readonly (readonly [RegExp, string, ('major' | 'major.minor' | 'all')?])[] = [
  [new RegExp(`^Red Hat Enterprise Linux CoreOS(?:.*?${number})?`, 'i'), 'rhcos', 'all'],
  [new RegExp(`^(?:Red Hat Enterprise Linux|RHEL)(?:.*?${number})?`, 'i'), 'rhel', 'all'],
  [new RegExp(`^CentOS(?:.*?${number})?`, 'i'), 'centos', 'all'],
  [new RegExp(`^Rocky Linux(?:.*?${number})?`, 'i'), 'rocky', 'all'],
  [new RegExp(`^AlmaLinux(?:.*?${number})?`, 'i'), 'almalinux', 'all'],
  [new RegExp(`^Oracle Linux(?:.*?${number})?`, 'i'), 'ol', 'all'],
  [new RegExp(`^Scientific Linux(?:.*?${number})?`, 'i'), 'scientific', 'all'],
  [new RegExp(`^(?:SUSE Linux Enterprise|SLE) Micro(?:.*?${number})?`, 'i'), 'sle-micro', 'all'],
  [new RegExp(`^(?:SUSE Linux Enterprise Desktop|SLED)(?:.*?${number})?`, 'i'), 'sled', 'all'],
  [new RegExp(`^(?:SUSE Linux Enterprise|SLES)(?:.*?${number})?`, 'i'), 'sles', 'all'],
  [/^openSUSE (?:Leap )?(42(?:\.\d+)?|1[0-3]\.\d+)/i, 'opensuse', 'all'],
  [new RegExp(`^openSUSE Leap(?:.*?${number})?`, 'i'), 'opensuse-leap', 'all'],
  [/^openSUSE Tumbleweed(?:-\S*)?(?: (\d+))?/i, 'opensuse-tumbleweed', 'all'],
  [new RegExp(`^openSUSE(?:.*?${number})?`, 'i'), 'opensuse', 'all'],
  [new RegExp(`^Ubuntu Core(?:.*?${number})?`, 'i'), 'ubuntu-core', 'all'],
  [new RegExp(`^Ubuntu(?:.*?${number})?`, 'i'), 'ubuntu', 'major.minor'],
  [new RegExp(`^Raspbian(?:.*?${number})?`, 'i'), 'raspbian', 'major'],
  [new RegExp(`^Debian(?:.*?${number})?`, 'i'), 'debian', 'major'],
  [new RegExp(`^Fedora(?:.*?${number})?`, 'i'), 'fedora', 'major'],
  [new RegExp(`^Amazon Linux AMI(?:.*?${number})?`, 'i'), 'amzn', 'all'],
  [new RegExp(`^Amazon Linux(?:.*?${number})?`, 'i'), 'amzn', 'major'],
  [new RegExp(`^(?:VMware )?Photon(?: OS)?(?:/Linux| Linux)?(?: v?${number})?`, 'i'), 'photon', 'major.minor'],
  [new RegExp(`^Flatcar(?:.*?${number})?`, 'i'), 'flatcar', 'all'],
  [new RegExp(`^(?:Container Linux by )?CoreOS(?:.*?${number})?`, 'i'), 'coreos', 'all'],
  [new RegExp(`^Alpine Linux(?:.*?${number})?`, 'i'), 'alpine', 'all'],
  [/^Arch Linux(?: ARM)?/i, 'arch'],
  [/^Manjaro/i, 'manjaro'],
  [/^Gentoo/i, 'gentoo'],
  [new RegExp(`^NixOS(?:.*?${number})?`, 'i'), 'nixos', 'major.minor'],
  [new RegExp(`^Linux Mint(?:.*?${number})?`, 'i'), 'linuxmint', 'all'],
  [new RegExp(`^Pop!_OS(?:.*?${number})?`, 'i'), 'pop', 'all'],
  [new RegExp(`^(?:Container-Optimized OS)(?:.*?${number})?`, 'i'), 'cos', 'all'],
  [new RegExp(`^RancherOS(?:.*?${number})?`, 'i'), 'rancheros', 'all'],
]

// A laptop's virtual machine or an image's name, not the distribution of a node.
const noDistribution =
  /Docker Desktop|Docker for (?:Mac|Windows|AWS|Azure)|Boot2Docker|\(containerized\)|Rancher Desktop|OrbStack|Buildroot|LinuxKit|^(?:<unknown>|unknown|linux|windows)$/i

/** Whether the text names something that runs engines without being a node's distribution. */
export const isNoDistribution = (text: string): boolean => noDistribution.test(text)

/** Reads what the engine prints as `Operating System`; undefined where that is no distribution. */
export function osName(text: string, kernel = ''): OsName | undefined {
  const name = text.slice(0, 200).trim()
  if (!name || isNoDistribution(name)) return undefined
  if (/windows/i.test(name)) return windows(name)
  for (const [pattern, os, form] of names) {
    const found = pattern.exec(name)
    if (!found) continue
    const version = form && found[1] ? shaped(found[1], form) : undefined
    return withVersion(os, servicePack(name, os, version) ?? version ?? photonOf(kernel, os))
  }
  return withVersion(name.replace(/ v?\d.*$/, ''), /\bv?(\d+(?:\.\d+)*)/.exec(name)?.[1])
}

const withVersion = (os: string, osVersion: string | undefined): OsName => (osVersion ? { os, osVersion } : { os })

function shaped(version: string, form: 'major' | 'major.minor' | 'all'): string {
  const parts = version.split('.')
  return form === 'all' ? version : parts.slice(0, form === 'major' ? 1 : 2).join('.')
}

/** SUSE prints `12 SP3` and calls it `12.3` in os-release. */
function servicePack(name: string, os: string, version: string | undefined): string | undefined {
  const pack = os.startsWith('sle') && version && !version.includes('.') ? /\bSP(\d)/.exec(name)?.[1] : undefined
  return pack ? `${version ?? ''}.${pack}` : undefined
}

/** Photon prints no version; its kernels carry it: `4.19.79-1.ph3-esx` belongs to `VERSION_ID=3.0`. */
function photonOf(kernel: string, os: string): string | undefined {
  const major = os === 'photon' ? /\.ph(\d)(?:\b|-)/.exec(kernel)?.[1] : undefined
  return major && `${major}.0`
}

/**
 * Windows has no os-release. Servers are named by year; newer engines print only the build, which decides for the
 * releases that share theirs with nobody: https://learn.microsoft.com/en-us/windows-server/get-started/windows-server-release-info
 */
function windows(name: string): OsName {
  const year = /\bServer.*?\b(20\d\d)\b/i.exec(name)?.[1]
  const build = /\bServer\b.*\bBuild (\d{5})\b/i.exec(name)?.[1]
  const byBuild = { '20348': '2022', '26100': '2025' }[build ?? '']
  const client = /\bWindows (1[01]|8(?:\.1)?|7)\b/i.exec(name)?.[1] ?? /\bVersion (\w{4})\b/i.exec(name)?.[1]
  return withVersion('windows', year ?? byBuild ?? client)
}
