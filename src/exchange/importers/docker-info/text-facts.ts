import type { PastedLine } from '../../paste/pasted-line.ts'
import { withoutEnd } from '../../paste/trim.ts'
import type { Fact, FactName } from './fact.ts'
import { hostFacts } from './host-facts.ts'
import { idle, listKeys, telling } from './keys.ts'
import { joinedParts } from './joined-lines.ts'
import { commandOf, hasPrompt } from './prompt.ts'
import { isEngineVersion } from './server-version.ts'

const keyed = /^([A-Za-z][A-Za-z0-9 _./()-]{0,50}?) ?: ?(.*)$/
const jsonKey = /^"?'?[\w-]{1,60}["'] ?:/
const warned = /^(?:WARNING|\[?DEPRECATION NOTICE\]?|DEPRECATED): ?(.*)$/

interface State {
  section: 'none' | 'client' | 'server' | 'elsewhere'
  /** A heading inside `docker version`'s server half: engine, containerd, runc ... */
  component: string
  /** The key whose values stand on lines of their own. */
  list: string
  isAfterWarning: boolean
  command: string
}

/** Key and value of a line, freed of the marks that Markdown puts around and inside of them. */
function keyAndValue(text: string): { key: string; value: string } | undefined {
  const bare = text.replace(/\*\*|`/g, '').replace(/\\(?=[_*.<>-])/g, '')
  const found = keyed.exec(withoutEnd(bare.replace(/^["' ]+/, ''), `"', `))
  if (!found) return undefined
  return { key: (found[1] ?? '').replace(/ +/g, ' '), value: (found[2] ?? '').trim().replace(/^"(.*)"$/, '$1') }
}

/**
 * Reads the text form of `docker info` and of `docker version`. Indentation is not trusted, since pastes lose it:
 * the names of keys and the headings Client and Server decide.
 */
export function textFacts(lines: readonly PastedLine[]): Fact[] {
  const facts: Fact[] = []
  const state: State = { section: 'none', component: '', list: '', isAfterWarning: false, command: '' }
  for (const line of lines) {
    if (line.text === '' || line.text.startsWith('```')) continue
    for (const text of joinedParts(line.text.slice(0, 4000))) readLine(text, line.number, state, facts)
  }
  return facts
}

function readLine(text: string, line: number, state: State, facts: Fact[]): void {
  const add = (of: FactName, value: string, extra?: Partial<Fact>) => facts.push({ of, value, line, text, ...extra })
  if (jsonKey.test(text) || /^[{}[\]",]+$/.test(text)) return
  if (hasPrompt(text) || commandOf(text)) {
    Object.assign(state, { section: 'none', component: '', list: '', isAfterWarning: false, command: commandOf(text) })
    return
  }
  const warning = warned.exec(text.replace(/^["' ]+/, ''))
  if (warning) {
    add('warning', warning[1] ?? '')
    Object.assign(state, { isAfterWarning: true, list: '' })
    return
  }
  const host = hostFacts(text, state.command)
  if (host.length > 0) {
    for (const { of, value } of host) add(of, value)
    state.isAfterWarning = false
    return
  }
  const pair = keyAndValue(text)
  if (pair && readPair(pair.key, pair.value, state, add)) {
    state.isAfterWarning = false
    return
  }
  if (state.list === 'security options' && /^[\w=,./ -]+$/.test(text)) add('securityOptions', text)
  else if (state.section !== 'client' && !state.list && !state.isAfterWarning) add('foreign', text)
}

type Add = (of: FactName, value: string, extra?: Partial<Fact>) => void

/** True where the key is one that is known here. */
function readPair(key: string, value: string, state: State, add: Add): boolean {
  const name = key.toLowerCase()
  if (readHeading(name, value, state, add)) return true
  if (state.list === 'security options' && name !== 'profile' && (telling.has(name) || idle.has(name)))
    add('securityOptionsWhole', '')
  if (state.list === 'security options' && name === 'profile') return true
  const isKnown = readVersionPair(key, value, state, add) || readInfoPair(name, value, state, add)
  if (isKnown || idle.has(name)) {
    state.list = listKeys.has(name) ? name : ''
    return true
  }
  if (state.section === 'server' && value === '') state.component = name
  if (state.section !== 'client') return false
  if (/\(Mirantis Inc/i.test(value)) add('mirantisPlugin', value)
  return true
}

function readHeading(name: string, value: string, state: State, add: Add): boolean {
  if (name !== 'client' && name !== 'server') {
    // hostnamectl, lscpu and `kubectl describe node` use some of the same keys for other things.
    const isElsewhere = name === 'static hostname' || name === 'system info' || name === 'cpu op-mode(s)'
    if (isElsewhere) state.section = 'elsewhere'
    return false
  }
  Object.assign(state, { section: name, component: '', list: '' })
  if (name === 'client') add('clientHeading', value)
  else if (value && !/^error/i.test(value)) add('versionPlatform', value)
  return true
}

function readVersionPair(key: string, value: string, state: State, add: Add): boolean {
  const isServers = state.section === 'server' && (state.component === '' || state.component === 'engine')
  const [os = '', arch = ''] = value.split('/')
  // Docker up to 1.7 had no headings: "Server version" with a small v, and the side in brackets.
  if (key === 'Server version' || (key === 'Version' && isServers)) add('versionServer', value)
  else if (key === 'Client version' || (key === 'Version' && state.section === 'client')) add('clientVersion', value)
  else if (/^OS\/Arch(?: \(server\))?$/i.test(key) && (isServers || key.includes('server'))) {
    if (os) add('versionOs', os)
    if (arch) add('versionArch', arch)
  } else if (key === 'Context' && state.section === 'client') add('clientContext', value)
  else return false
  return true
}

function readInfoPair(name: string, value: string, state: State, add: Add): boolean {
  if (name === 'security options') {
    for (const option of value.split(' ').filter(Boolean)) add('securityOptions', option)
    if (value) return true
  }
  if (state.section === 'elsewhere' && name !== 'server version' && name !== 'containers') {
    if (telling.has(name)) return true
    return false
  }
  if (/^(?:storagedriver|kernelversion)=|, ?storagedriver=/.test(value) && name === 'labels')
    return readClusterNode(value, add)
  if (name === 'serverversion') {
    add('serverVersion', value)
    return true
  }
  const of = telling.get(name)
  if (!of) return false
  if (state.section === 'elsewhere') state.section = 'none'
  if (of !== 'serverVersion' || isEngineVersion(value)) add(of, value)
  else add(/^(?:ucp|mke)\//.test(value) ? 'clusterVersion' : 'notAnEngine', value)
  return true
}

/** Through a client bundle MKE lists its nodes, each with what `docker info` says there as labels. */
function readClusterNode(value: string, add: Add): boolean {
  const labels = new Map(value.split(/, ?/).map((label) => [label.split('=')[0] ?? '', label.split('=')[1] ?? '']))
  add('containers', '', { isStart: true })
  const names = [
    ['storagedriver', 'storageDriver'],
    ['kernelversion', 'kernel'],
    ['operatingsystem', 'operatingSystem'],
  ] as const
  for (const [label, of] of names) if (labels.get(label)) add(of, labels.get(label) ?? '')
  const osType = labels.get('ostype')
  if (osType) add('osType', osType)
  return true
}
