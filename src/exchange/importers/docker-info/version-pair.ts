import { firstWord, type Add, type State } from './reader-state.ts'

/** A line of `docker version`, or of the client's half of `docker info`; true where it is one. */
export function readVersionPair(key: string, value: string, state: State, add: Add): boolean {
  const isServers = state.section === 'server' && (state.component === '' || state.component === 'engine')
  const [os = '', arch = ''] = firstWord(value).split('/')
  // Docker up to 1.7 had no headings: "Server version" with a small v, and the side in brackets.
  if (key === 'Server version' || (key === 'Version' && isServers)) add('versionServer', firstWord(value))
  else if (key === 'Client version' || (key === 'Version' && state.section === 'client')) add('clientVersion', value)
  else if (/^OS\/Arch(?: \(server\))?$/i.test(key) && (isServers || key.includes('server'))) {
    if (os) add('versionOs', os)
    if (arch) add('versionArch', arch)
  } else if (key === 'Context' && state.section === 'client') add('clientContext', value)
  else return false
  return true
}
