import type { Engine } from '../../../advisor/plan/node-pool.ts'
import { isOlder, parseVersion } from '../../../advisor/plan/version.ts'
import type { Answers } from './answers.ts'
import type { Fact } from './fact.ts'

/** The engine's version, and whose engine it is where the server's own lines say so. The client's never count. */
export function engineOf(answers: Answers): void {
  const version = answers.first('serverVersion', 'versionServer')
  if (version) answers.answer('engineVersion', version.value, version)
  const platform = answers.first('versionPlatform')
  const byName = platform && ofPlatform(platform.value)
  if (platform && byName) answers.answer('engine', byName, platform)
  const byMark = version && ofMark(version.value)
  if (version && byMark) answers.answer('engine', byMark, version)
  licensed(answers, version)
  const client = answers.first('clientVersion')
  if (client) answers.ignore(client, 'This is the version of the client, which says nothing about the node.')
  for (const other of answers.all('notAnEngine'))
    answers.ignore(other, "This is another program's server version, not the engine's.")
  for (const cluster of answers.all('clusterVersion'))
    answers.ignore(cluster, "This is the cluster's version (client bundle), not an engine's.")
}

/** What stands behind `Server:` in `docker version`. */
function ofPlatform(name: string): Engine | undefined {
  if (/mirantis container runtime/i.test(name)) return 'mcr'
  if (/docker (?:engine - )?enterprise/i.test(name)) return 'docker-ee'
  if (/docker engine - community/i.test(name)) return 'docker-ce'
  return undefined
}

/** Marks that packagers put behind the version: Docker's editions, Debian's and Microsoft's builds of Moby. */
function ofMark(version: string): Engine | undefined {
  if (/-ee\b/.test(version)) return isOlder(parseVersion(version) ?? [], '19.04') ? 'docker-ee' : undefined
  if (/-ce\b/.test(version)) return 'docker-ce'
  if (/\+dfsg|\+azure/.test(version)) return 'moby'
  return undefined
}

/**
 * Only the commercial engine looks for a licence; every other one prints "Community Engine". Docker sold it until
 * 18.09 and Mirantis from 20.10 on; in 19.03 both names occur, so there Mirantis' plugins have to tell.
 */
function licensed(answers: Answers, version: Fact | undefined): void {
  const license = answers.first('license')
  if (!license || !/check license status|^unlicensed|enterprise|mirantis/i.test(license.value)) return
  const number = parseVersion(version?.value ?? '') ?? []
  const isMirantis = answers.has('mirantisPlugin') || /mirantis/i.test(license.value) || !isOlder(number, '20.10')
  if (version && isMirantis) answers.answer('engine', 'mcr', license, true)
  else if (version && isOlder(number, '19.03')) answers.answer('engine', 'docker-ee', license, true)
}
